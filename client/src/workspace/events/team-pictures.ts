import * as v from 'valibot'
import type { Environment } from '#client/workspace/environment.ts'
import {
  type PictureAnswer,
  type PictureLine,
  pieceHeaders,
} from '#client/workspace/media/bring-picture.ts'

/** What a device of the team asks of the relay about pictures that it adds to an entry itself. */
export interface TeamPictures extends PictureLine {
  /** They have come under this secret, and belong to the entry from now on. Null, or the relay's code. */
  attach(entry: string, code: string, hashes: readonly string[]): Promise<string | null>
  /** They belong to it no more, and are erased. Null, or the relay's code. */
  detach(entry: string, hashes: readonly string[]): Promise<string | null>
}

const OFFSET = v.object({ picture: v.object({ offset: v.number() }) })
const FAILURE = v.object({ error: v.object({ code: v.string() }) })

export function teamPictures(
  workspace: string,
  event: string,
  { fetch, origin }: Pick<Environment, 'fetch' | 'origin'>,
): TeamPictures {
  const path = `${origin}/api/workspaces/${workspace}/forms/${event}`
  const ask = async (where: string, init: RequestInit): Promise<unknown> => {
    try {
      const response = await fetch(`${path}${where}`, {
        credentials: 'same-origin',
        cache: 'no-store',
        ...init,
      })
      return response.status === 204 ? null : await response.json()
    } catch {
      return {}
    }
  }
  const post = (where: string, body: object) =>
    ask(where, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    })
  const codeIn = (json: unknown): string => {
    const failure = v.safeParse(FAILURE, json)
    return failure.success ? failure.output.error.code : 'unreachable'
  }
  // Where the picture goes on is told with a refusal, too.
  const offsetIn = (json: unknown): PictureAnswer => {
    const read = v.safeParse(OFFSET, json)
    return read.success
      ? { ok: true, value: read.output.picture.offset }
      : { ok: false, code: codeIn(json) }
  }
  const doneIn = (json: unknown): string | null => (json === null ? null : codeIn(json))
  return {
    beginPicture: async (picture) => offsetIn(await post('/pictures', picture)),
    sendPiece: async ({ code, hash, offset, piece }) =>
      offsetIn(
        await ask('/pictures', {
          method: 'PUT',
          headers: pieceHeaders(code, hash, offset),
          body: piece,
        }),
      ),
    attach: async (entry, code, hashes) =>
      doneIn(await post(`/entries/${entry}/pictures`, { code, hashes })),
    detach: async (entry, hashes) =>
      doneIn(await post('/erased', { entries: [entry], pictures: hashes })),
  }
}
