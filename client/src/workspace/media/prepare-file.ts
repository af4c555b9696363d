import { hashFile } from '#client/workspace/media/hash-file.ts'
import type { AttachmentDraft } from '#shared/domain/attachment-actions.ts'
import { HEAD_BYTES, type MediaType, mediaTypeOf } from '#shared/protocol/media.ts'
import { blankVideoLocation, withoutLocation } from '#shared/protocol/picture/without-location.ts'

/** Why a file is not taken. `liar`: its name says one thing and its content another that is none of ours. */
export type Unusable = 'empty' | 'unknown' | 'liar' | 'unreadable'

export type Prepared =
  | {
      readonly ok: true
      readonly draft: AttachmentDraft
      readonly content: Blob
      /** It said where it was taken, and does not any more. */
      readonly cleaned: boolean
    }
  | { readonly ok: false; readonly name: string; readonly why: Unusable }

/** Pictures above this are sent as they are: a device cannot hold them twice. */
const MOST_CLEANED_BYTES = 64 * 2 ** 20
const SAYS_MEDIA = /\.(jpe?g|png|gif|webp|avif|hei[cf]|mp4|m4v|mov|webm|pdf)$/i

/** Makes a file ready to be attached: what it is by its content, without the place where it was taken, and its size. */
export async function prepareFile(file: File, keepLocation: boolean): Promise<Prepared> {
  const { name } = file
  try {
    if (file.size === 0) return { ok: false, name, why: 'empty' }
    const head = new Uint8Array(await file.slice(0, HEAD_BYTES).arrayBuffer())
    const type = mediaTypeOf(head)
    if (!type) return { ok: false, name, why: SAYS_MEDIA.test(name) ? 'liar' : 'unknown' }
    const { content, cleaned } = keepLocation
      ? { content: file, cleaned: false }
      : await clean(file, type)
    const { width, height } = await measure(content, type)
    const hash = await hashFile(content)
    const draft = { hash, name, type, size: content.size, width, height }
    return { ok: true, draft, content, cleaned }
  } catch {
    // It was moved or changed on its disk, or lies on one that is gone.
    return { ok: false, name, why: 'unreadable' }
  }
}

async function clean(file: Blob, type: MediaType): Promise<{ content: Blob; cleaned: boolean }> {
  if (type.startsWith('video/')) return cleanVideo(file, type)
  if (!type.startsWith('image/') || file.size > MOST_CLEANED_BYTES)
    return { content: file, cleaned: false }
  const { bytes, found } = withoutLocation(new Uint8Array(await file.arrayBuffer()), type)
  return found
    ? { content: new Blob([bytes], { type }), cleaned: true }
    : { content: file, cleaned: false }
}

/** Of a video only the part that describes it is read and written anew. */
async function cleanVideo(file: Blob, type: string): Promise<{ content: Blob; cleaned: boolean }> {
  let at = 0
  while (at + 8 <= file.size) {
    const header = new DataView(await file.slice(at, at + 16).arrayBuffer())
    const short = header.getUint32(0)
    const name = header.getUint32(4)
    const length = short === 1 && header.byteLength === 16 ? Number(header.getBigUint64(8)) : short
    if (length < 8) break
    if (name === MOOV && length <= MOST_CLEANED_BYTES) {
      const moov = new Uint8Array(await file.slice(at, at + length).arrayBuffer())
      if (!blankVideoLocation(moov)) break
      const parts = [file.slice(0, at), moov, file.slice(at + length)]
      return { content: new Blob(parts, { type }), cleaned: true }
    }
    at += length
  }
  return { content: file, cleaned: false }
}

const MOOV = 0x6d6f_6f76

interface Size {
  readonly width: number | null
  readonly height: number | null
}

/** As it is shown, so a picture that lies on its side counts as it stands. Null where this browser cannot tell. */
async function measure(content: Blob, type: MediaType): Promise<Size> {
  if (!type.startsWith('image/')) return { width: null, height: null }
  try {
    const picture = await createImageBitmap(content)
    const { width, height } = picture
    picture.close()
    return { width, height }
  } catch {
    return { width: null, height: null }
  }
}
