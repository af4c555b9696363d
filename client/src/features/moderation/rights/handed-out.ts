import { type Accessor, createSignal } from 'solid-js'
import type { Workspace } from '#client/workspace/workspace.ts'
import type { AccessContents } from '#shared/formats/access-file/html.ts'
import { MEDIA_TYPES } from '#shared/protocol/media.ts'
import { type Cover, coveredPicture } from './covered-picture.ts'

/** A screenshot or a document that somebody has looked at and hands out. */
export type HandedOut =
  | { readonly kind: 'loading' }
  /** It cannot be had just now. */
  | { readonly kind: 'missing' }
  | { readonly kind: 'there'; readonly content: Blob; readonly covers: readonly Cover[] }

/** Which files go into somebody's access file: none that nobody has looked at. */
export interface HandedOutFiles {
  /** Null: it stays. */
  of(hash: string): HandedOut | null
  readonly any: Accessor<boolean>
  handOut(file: { readonly hash: string; readonly type: string }): Promise<void>
  keepBack(hash: string): void
  cover(hash: string, covers: readonly Cover[]): void
  /** As `data:` addresses. What is covered and cannot be drawn here is left out. */
  contents(): Promise<AccessContents>
  clear(): void
}

export function createHandedOut(workspace: Pick<Workspace, 'media'>): HandedOutFiles {
  const [files, setFiles] = createSignal<ReadonlyMap<string, HandedOut>>(new Map())
  const set = (hash: string, one: HandedOut): void => {
    setFiles((before) => new Map([...before, [hash, one]]))
  }
  return {
    of: (hash) => files().get(hash) ?? null,
    any: () => files().size > 0,
    async handOut({ hash, type }) {
      set(hash, { kind: 'loading' })
      const found = await workspace.media()?.open(hash, 'moderation')
      if (!files().has(hash)) return
      if (!found?.ok) return set(hash, { kind: 'missing' })
      const known = MEDIA_TYPES.find((one) => one === type) ?? 'application/octet-stream'
      set(hash, { kind: 'there', content: new Blob([found.content], { type: known }), covers: [] })
    },
    keepBack(hash) {
      setFiles((before) => new Map([...before].filter(([one]) => one !== hash)))
    },
    cover(hash, covers) {
      const one = files().get(hash)
      if (one?.kind === 'there') set(hash, { ...one, covers })
    },
    async contents() {
      const contents = new Map<string, string>()
      for (const [hash, one] of files()) {
        if (one.kind !== 'there') continue
        const content =
          one.covers.length === 0 ? one.content : await coveredPicture(one.content, one.covers)
        if (content) contents.set(hash, await dataAddress(content))
      }
      return contents
    },
    clear: () => void setFiles(new Map()),
  }
}

function dataAddress(content: Blob): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader()
    reader.onload = () => resolve(String(reader.result))
    reader.onerror = () => reject(reader.error)
    reader.readAsDataURL(content)
  })
}
