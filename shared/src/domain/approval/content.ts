import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import * as Y from 'yjs'
import type { Attachment } from '#shared/domain/attachment.ts'
import { isSafeKey, type RecordMap } from '#shared/domain/fields.ts'
import { jsonList } from '#shared/domain/json-list.ts'
import { FIRST_COMMENT, type TextPlace, textKeyAt, variantFor } from '#shared/domain/post-texts.ts'

/**
 * What an approval is given to: all of a post that its readers would see. Status, owner, campaign and labels are the
 * team's own affair; the date is kept beside it, because each workspace says whether an approval is bound to it.
 */
export interface PostContent {
  readonly title: string
  readonly link: string
  readonly body: string
  /** Said under the post once it is out. */
  readonly comment: string
  /** In the order of their ids. */
  readonly channels: readonly ChannelContent[]
  /** In the order in which they are published. */
  readonly media: readonly MediaContent[]
}

export interface ChannelContent {
  readonly id: string
  /** Null where the channel takes the body as it is. */
  readonly text: string | null
}

export interface MediaContent {
  /** Names the file by what is in it. */
  readonly file: string
  readonly alt: string
}

/** A title alone: of neither text, link nor media would a reader see anything. */
export function isEmpty({ link, body, channels, media }: PostContent): boolean {
  const texts = [body, link, ...channels.map(({ text }) => text ?? body)]
  return media.length === 0 && texts.every((text) => text.trim() === '')
}

const CHANNEL = 'channel:'

/**
 * Reads what the record holds now; a field of the wrong type reads as empty (M5).
 * @param attached what is attached to it, in its order
 */
export function contentOf(
  map: RecordMap,
  attached: readonly Pick<Attachment, 'hash' | 'alt'>[],
): PostContent {
  const body = textAt(map, 'body')
  const channels: ChannelContent[] = []
  for (const [key, value] of map) {
    const id = key.slice(CHANNEL.length)
    if (!key.startsWith(CHANNEL) || value !== true || !isSafeKey(id)) continue
    channels.push({ id, text: variantAt(map, id, body) })
  }
  channels.sort((a, b) => (a.id < b.id ? -1 : 1))
  return {
    title: textAt(map, 'title'),
    link: textAt(map, 'link'),
    body,
    comment: proseAt(map, FIRST_COMMENT) ?? '',
    channels,
    media: attached.map(({ hash, alt }) => ({ file: hash, alt })),
  }
}

/** A variant that says the same as the body is none: what counts is what the channel would publish. */
function variantAt(map: RecordMap, channel: string, body: string): string | null {
  const own = proseAt(map, variantFor(channel))
  return own === body ? null : own
}

function proseAt(map: RecordMap, place: TextPlace): string | null {
  const key = textKeyAt(map, place)
  return key === null ? null : textAt(map, key)
}

function textAt(map: RecordMap, field: string): string {
  const value = map.get(field)
  if (value instanceof Y.Text) return value.toString()
  return typeof value === 'string' ? value : ''
}

/**
 * One text for one content, the same on every device: an array in a fixed order, as `JSON.stringify` writes it. The
 * number in front is raised when what counts as content changes; an approval of another number fits nothing.
 */
export function canonicalOf({ title, link, body, comment, channels, media }: PostContent): string {
  return JSON.stringify([
    CANON,
    title,
    link,
    body,
    comment,
    channels.map(({ id, text }) => [id, text]),
    media.map(({ file, alt }) => [file, alt]),
  ])
}

const CANON = 1

/** SHA-256 of the canonical text, in hexadecimal. */
export function hashOf(canonical: string): string {
  return bytesToHex(sha256(utf8ToBytes(canonical)))
}

/** Back from its canonical text; null for what is none, or one of a newer version. */
export function parseContent(canonical: string): PostContent | null {
  const [canon, title, link, body, comment, channels, media] = jsonList(canonical) ?? []
  if (canon !== CANON || typeof title !== 'string' || typeof link !== 'string') return null
  if (typeof body !== 'string' || typeof comment !== 'string') return null
  if (!isPairs(channels) || !isPairs(media)) return null
  return {
    title,
    link,
    body,
    comment,
    channels: channels.map(([id, text]) => ({ id: String(id), text: text ?? null })),
    media: media.map(([file, alt]) => ({ file: String(file), alt: alt ?? '' })),
  }
}

function isPairs(value: unknown): value is readonly (readonly [string, string | null])[] {
  return (
    Array.isArray(value) &&
    value.every(
      (pair) =>
        Array.isArray(pair) &&
        typeof pair[0] === 'string' &&
        (pair[1] === null || typeof pair[1] === 'string'),
    )
  )
}
