import * as Y from 'yjs'
import { type Damaged, damaged, numberIn, textIn } from '#shared/domain/fields.ts'
import { isLocalTime } from '#shared/domain/local-time.ts'
import { byPlace, placedByTime } from '#shared/domain/order.ts'
import { isHash, isMediaType } from '#shared/protocol/media.ts'

/** A picture, a video or a document of a post. The bytes are elsewhere, under `hash`: a record of text only says which. */
export interface Attachment {
  readonly kind: 'attachment'
  readonly id: string
  readonly post: string
  /** SHA-256 of the content, in 64 hexadecimal digits. */
  readonly hash: string
  readonly name: string
  /** What its content says that it is; a type of a newer version shows as itself (M5). */
  readonly type: string
  /** Bytes. */
  readonly size: number
  /** Pixels, as it is shown; null where it has none or nobody could tell. */
  readonly width: number | null
  readonly height: number | null
  /** What is said of it to who does not see it. */
  readonly alt: string
  readonly credit: string
  /** What may be done with it, in the team's own words. */
  readonly rights: string
  /** The last day on which it may be shown, `2026-10-22`. */
  readonly expires: string | null
  /** Where it stands among those of its post; null: by when it was attached. */
  readonly order: string | null
  readonly createdAt: number
  readonly createdBy: string | null
  readonly deletedAt: number | null
}

const TEXTS = ['name', 'type', 'alt', 'credit', 'rights', 'expires', 'order', 'createdBy'] as const
const NUMBERS = ['size', 'width', 'height', 'createdAt', 'deletedAt'] as const

/** Defaults are computed here and never written (M4); what makes no sense is shown as damaged (M5). */
export function parseAttachment(id: string, map: unknown): Attachment | Damaged {
  if (!(map instanceof Y.Map)) return damaged(id, '', map)
  const post = map.get('post')
  const hash = map.get('hash')
  if (typeof post !== 'string') return damaged(id, 'post', map)
  if (typeof hash !== 'string' || !isHash(hash)) return damaged(id, 'hash', map)
  for (const key of TEXTS) {
    const value = map.get(key) ?? undefined
    if (value !== undefined && typeof value !== 'string') return damaged(id, key, map)
  }
  for (const key of NUMBERS) {
    const value = map.get(key) ?? undefined
    if (value !== undefined && !isCount(value)) return damaged(id, key, map)
  }
  const textOf = (key: (typeof TEXTS)[number]) => textIn(map, key)
  const numberOf = (key: (typeof NUMBERS)[number]) => numberIn(map, key)
  const expires = textOf('expires')
  if (expires !== null && !isDay(expires)) return damaged(id, 'expires', map)
  return {
    kind: 'attachment',
    id,
    post,
    hash,
    name: textOf('name') ?? '',
    type: textOf('type') ?? '',
    size: numberOf('size') ?? 0,
    width: numberOf('width'),
    height: numberOf('height'),
    alt: textOf('alt') ?? '',
    credit: textOf('credit') ?? '',
    rights: textOf('rights') ?? '',
    expires,
    order: textOf('order'),
    createdAt: numberOf('createdAt') ?? 0,
    createdBy: textOf('createdBy'),
    deletedAt: numberOf('deletedAt'),
  }
}

function isDay(value: string): boolean {
  return value.length === 10 && isLocalTime(value)
}

function isCount(value: unknown): value is number {
  return typeof value === 'number' && Math.abs(value) <= 8.64e15
}

function isPicture(type: string): boolean {
  return type.startsWith('image/') && isMediaType(type)
}

function isVideo(type: string): boolean {
  return type.startsWith('video/') && isMediaType(type)
}

/** The same on every device. */
export function inOrder(one: Attachment, other: Attachment): number {
  return byPlace(placedByTime(one), placedByTime(other))
}

/** Who does not see a picture or a video is told nothing of it. */
export function lacksAlt({ type, alt }: Pick<Attachment, 'type' | 'alt'>): boolean {
  return (isPicture(type) || isVideo(type)) && alt.trim() === ''
}

/** Whether it may no longer be shown on that day; without a day, nothing is said. */
export function isExpiredOn({ expires }: Pick<Attachment, 'expires'>, day: string | null): boolean {
  return expires !== null && day !== null && day > expires
}
