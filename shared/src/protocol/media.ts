import type { DocumentKind } from './names.ts'

/**
 * How files are named and told apart, on the relay and on devices. A file is named by the SHA-256 of its content, so the
 * same picture is one file however often it is attached, and whoever has the name can tell whether the content is right.
 */

const HASH = /^[0-9a-f]{64}$/

/** SHA-256, as 64 lower-case hexadecimal digits. */
export function isHash(text: string): boolean {
  return HASH.test(text)
}

/**
 * Of which kinds of documents records speak of files. Who may read such a document may have its files, who may write it
 * may send some; the same content may belong to several, and each is asked for itself.
 */
export const FILE_KINDS = [
  'calendar',
  'moderation',
  'entries',
] as const satisfies readonly DocumentKind[]
export type FileKind = (typeof FILE_KINDS)[number]

export function isFileKind(text: string): text is FileKind {
  return FILE_KINDS.some((kind) => kind === text)
}

/** Whether files of that kind of document are erased for good: where records about people are, and nowhere else. */
export function isErasable(kind: FileKind): boolean {
  return kind === 'moderation' || kind === 'entries'
}

/** Whether members erase them one by one. Those of entries go by their entry: several may have the same picture. */
export function isMembersOwn(kind: FileKind): boolean {
  return kind !== 'entries'
}

export const MEDIA_TYPES = [
  'image/jpeg',
  'image/png',
  'image/gif',
  'image/webp',
  'image/avif',
  'image/heic',
  'video/mp4',
  'video/quicktime',
  'video/webm',
  'application/pdf',
] as const
export type MediaType = (typeof MEDIA_TYPES)[number]

/** What strangers may send: pictures that every browser shows, so that nobody judges an empty frame. */
export const PICTURE_TYPES = [
  'image/jpeg',
  'image/png',
  'image/webp',
  'image/avif',
] as const satisfies readonly MediaType[]

export function isPictureType(type: string | null): boolean {
  return PICTURE_TYPES.some((one) => one === type)
}

const EXTENSIONS: Readonly<Record<MediaType, string>> = {
  'image/jpeg': 'jpg',
  'image/png': 'png',
  'image/gif': 'gif',
  'image/webp': 'webp',
  'image/avif': 'avif',
  'image/heic': 'heic',
  'video/mp4': 'mp4',
  'video/quicktime': 'mov',
  'video/webm': 'webm',
  'application/pdf': 'pdf',
}

export function extensionOf(type: MediaType): string {
  return EXTENSIONS[type]
}

export function isMediaType(text: string): text is MediaType {
  return Object.hasOwn(EXTENSIONS, text)
}

/** So many bytes from the beginning of a file say what it is. */
export const HEAD_BYTES = 64

/** What a file is by its first `HEAD_BYTES` bytes, whatever its name or its sender says; null for everything else. */
export function mediaTypeOf(head: Uint8Array): MediaType | null {
  const text = String.fromCharCode(...head.subarray(0, HEAD_BYTES))
  if (text.startsWith('\xff\xd8\xff')) return 'image/jpeg'
  if (text.startsWith('\x89PNG\r\n\x1a\n')) return 'image/png'
  if (/^GIF8[79]a/.test(text)) return 'image/gif'
  if (text.startsWith('RIFF') && text.startsWith('WEBP', 8)) return 'image/webp'
  if (text.startsWith('%PDF-')) return 'application/pdf'
  if (text.startsWith('\x1a\x45\xdf\xa3') && text.includes('webm')) return 'video/webm'
  return text.slice(4, 8) === 'ftyp' ? brandType(text.slice(8, 12)) : null
}

/** Pictures and videos in the same kind of box (ISO 14496-12) are told apart by their major brand. */
function brandType(brand: string): MediaType | null {
  if (brand === 'avif' || brand === 'avis') return 'image/avif'
  if (/^(hei[cxms]|hev[cxms]|mif1|msf1)$/.test(brand)) return 'image/heic'
  if (brand === 'qt  ') return 'video/quicktime'
  return /^(isom|iso[2-9]|mp4[12v]|avc1|dash|M4V[ HP]?|MSNV|3gp.|3g2.|f4v )$/.test(brand)
    ? 'video/mp4'
    : null
}
