import * as Y from 'yjs'
import { type Damaged, damaged, isSafeKey, numberIn, textIn } from '#shared/domain/fields.ts'
import { HISTORY_PREFIX, ORDER_PREFIX, signatureOf } from '#shared/domain/history.ts'
import { isLocalTime, type LocalTime } from '#shared/domain/local-time.ts'
import { excerptOf, proseNamed } from '#shared/domain/post-prose.ts'

export const POST_STATUSES = [
  'idea',
  'draft',
  'review',
  'approved',
  'scheduled',
  'published',
  'cancelled',
] as const

export type PostStatus = (typeof POST_STATUSES)[number]

/** `void` stands in no record: it is what an approved post reads as whose approval holds no longer. */
export type ShownStatus = PostStatus | 'void'

/** What one publication is, as the screens read it. Its text is a `Y.Text` that only the editor binds (M13). */
export interface Post {
  readonly kind: 'post'
  readonly id: string
  readonly title: string
  /** The beginning of the text, on one line. */
  readonly excerpt: string
  /** In the workspace's time zone; null for a post without a date. */
  readonly at: LocalTime | null
  readonly channels: readonly string[]
  /** One of `ShownStatus`, or a word of a newer version, which shows as itself (M5). */
  readonly status: string
  readonly owner: string | null
  readonly campaign: string | null
  /** The event, and its phase, that it is made for. */
  readonly event: string | null
  readonly phase: string | null
  /** What it is about: one of the team's pillars. */
  readonly pillar: string | null
  readonly labels: readonly string[]
  readonly link: string | null
  /** The idea that it was made of. */
  readonly idea: string | null
  /** Where somebody put it in the board's column of its status: a key of `order.ts`; null where nobody did. */
  readonly order: string | null
  /** Ids of the proses of channels that have a text of their own, by channel: see post-texts.ts. */
  readonly variants: Readonly<Record<string, string>>
  /** Id of the prose that is said as the first comment. */
  readonly comment: string | null
  /** Which recurring slot it was made for, and on which day: `ab12cd/2026-11-24` (slot.ts). */
  readonly slot: string | null
  /** What it was made of again and again: the id of the first of them (series.ts). */
  readonly series: string | null
  /** What it is written in, as `fr` or `pt-BR`; null: in the workspace's language. */
  readonly language: string | null
  /** Where an imported post came from, so that importing it again adds nothing. */
  readonly origin: string | null
  readonly createdAt: number
  readonly createdBy: string | null
  readonly changedAt: number
  readonly changedBy: string | null
  readonly deletedAt: number | null
}

/** Where a post stands among those of its status; of each status its own, so that a post that comes back stands where it stood. */
export function orderField(status: string): string {
  return `${ORDER_PREFIX}${status}`
}

export function isPostStatus(text: string): text is PostStatus {
  return POST_STATUSES.some((one) => one === text)
}

export function isShownStatus(text: string): text is ShownStatus {
  return text === 'void' || isPostStatus(text)
}

/**
 * Reads a record in one pass. Defaults are computed here and never written (M4).
 * A field of the wrong type makes the whole record damaged: half a post would hide what is wrong with it.
 */
export function parsePost(id: string, map: unknown): Post | Damaged {
  if (!(map instanceof Y.Map)) return damaged(id, '', map)
  const channels: string[] = []
  const labels: string[] = []
  const variants: Record<string, string> = {}
  const fields = new Map<string, unknown>()
  let lastChange = ''
  for (const [key, value] of map) {
    if (value === undefined || value === null) continue
    if (key.startsWith('channel:')) {
      if (value === true && isSafeKey(key.slice(8))) channels.push(key.slice(8))
    } else if (key.startsWith('label:')) {
      if (value === true && isSafeKey(key.slice(6))) labels.push(key.slice(6))
    } else if (key.startsWith('variant:')) {
      const prose = proseNamed(map, value)
      if (prose === undefined) return damaged(id, key, map)
      if (prose !== null && isSafeKey(key.slice(8))) variants[key.slice(8)] = prose
    } else if (key.startsWith(HISTORY_PREFIX)) {
      if (key > lastChange) lastChange = key
    } else fields.set(key, value)
  }
  for (const key of TEXTS) {
    const value = fields.get(key)
    if (value !== undefined && typeof value !== 'string') return damaged(id, key, map)
  }
  for (const key of INSTANTS) {
    const value = fields.get(key)
    if (value !== undefined && !isInstant(value)) return damaged(id, key, map)
  }
  const body = fields.get('body')
  if (body !== undefined && !(body instanceof Y.Text)) return damaged(id, 'body', map)
  const textOf = (key: (typeof TEXTS)[number]) => textIn(fields, key)
  const timeOf = (key: (typeof INSTANTS)[number]) => numberIn(fields, key)
  const comment = proseNamed(map, fields.get('comment'))
  if (comment === undefined) return damaged(id, 'comment', map)
  const signature = lastChange === '' ? null : signatureOf(lastChange, map.get(lastChange))
  const at = textOf('at')
  if (at !== null && !isLocalTime(at)) return damaged(id, 'at', map)
  const status = textOf('status') ?? 'idea'
  return {
    kind: 'post',
    id,
    title: textOf('title') ?? '',
    excerpt: excerptOf(body ?? null),
    at,
    channels: channels.sort(),
    status,
    owner: textOf('owner'),
    campaign: textOf('campaign'),
    event: textOf('event'),
    phase: textOf('phase'),
    pillar: textOf('pillar'),
    labels: labels.sort(),
    link: textOf('link'),
    idea: textOf('idea'),
    order: textIn(fields, orderField(status)),
    variants,
    comment,
    slot: textOf('slot'),
    series: textOf('series'),
    language: textOf('language'),
    origin: textOf('origin'),
    createdAt: timeOf('createdAt') ?? 0,
    createdBy: textOf('createdBy'),
    changedAt: signature?.at ?? timeOf('createdAt') ?? 0,
    changedBy: signature?.by ?? textOf('createdBy'),
    deletedAt: timeOf('deletedAt'),
  }
}

const TEXTS = [
  'title',
  'at',
  'status',
  'owner',
  'campaign',
  'event',
  'phase',
  'pillar',
  'link',
  'idea',
  'slot',
  'series',
  'language',
  'origin',
  'createdBy',
] as const

const INSTANTS = ['createdAt', 'deletedAt'] as const

/** Milliseconds since 1970. A clock that is 150 years off is still a date, and shows as one. */
function isInstant(value: unknown): value is number {
  return typeof value === 'number' && Math.abs(value) <= 8.64e15
}

/** What a person, or a file, says about a new post; everything else is filled in when it is created. */
export interface PostDraft {
  readonly title: string
  readonly body: string
  readonly at: LocalTime | null
  readonly status: PostStatus
  readonly channels: readonly string[]
  readonly labels: readonly string[]
  readonly owner: string | null
  readonly campaign: string | null
  readonly event: string | null
  readonly phase: string | null
  readonly pillar: string | null
  readonly link: string | null
  readonly idea: string | null
  readonly language: string | null
  readonly slot: string | null
  readonly series: string | null
  readonly origin: string | null
  /** Where it stands by its phase, as `placeText` writes it; of posts that are made for one. */
  readonly place?: string
  /** Other texts than the common one, by the field that names them: see post-texts.ts. */
  readonly texts: Readonly<Record<string, string>>
}

export const EMPTY_DRAFT: PostDraft = {
  title: '',
  body: '',
  at: null,
  status: 'idea',
  channels: [],
  labels: [],
  owner: null,
  campaign: null,
  event: null,
  phase: null,
  pillar: null,
  link: null,
  idea: null,
  language: null,
  slot: null,
  series: null,
  origin: null,
  texts: {},
}
