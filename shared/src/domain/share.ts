import * as Y from 'yjs'
import {
  type Damaged,
  damaged,
  isSafeKey,
  memberKey,
  type RecordMap,
  type Records,
  type Scalar,
  textIn,
} from '#shared/domain/fields.ts'
import type { Author } from '#shared/domain/history.ts'
import { isLocalTime } from '#shared/domain/local-time.ts'
import { type ShownStatuses, showsFewer } from '#shared/domain/share-statuses.ts'

/** What a team may show of a post besides its title and its day. */
export const SHARE_FIELDS = [
  'text',
  'time',
  'channels',
  'status',
  'owner',
  'labels',
  'campaign',
  'link',
] as const

export type ShareField = (typeof SHARE_FIELDS)[number]

/** What one document for guests shows. Days as `2026-10-22`, both included; null is without an end. */
export interface ShareFilter extends ShownStatuses {
  readonly name: string
  /** Ids. Posts of any of them are shown, with these channels and no others. */
  readonly channels: readonly string[]
  /** Also what has no channel, and what channels come later. */
  readonly everyChannel: boolean
  readonly fields: readonly ShareField[]
  readonly from: string | null
  readonly to: string | null
  /** Posts without a date. */
  readonly ideas: boolean
}

/** As it lies in `space`, under the id of the document `share-{id}`. */
export interface Share extends ShareFilter {
  readonly kind: 'share'
  readonly id: string
  readonly createdBy: string | null
  readonly deletedAt: number | null
}

const CHANNEL = 'channel:'
const FIELD = 'field:'
const STATUS = 'status:'
const SETS = [CHANNEL, FIELD, STATUS]
const KEYS = new Set([
  'name',
  'everyChannel',
  'everyStatus',
  'from',
  'to',
  'ideas',
  'createdAt',
  'createdBy',
  'deletedAt',
])

export function parseShare(id: string, map: unknown): Share | Damaged {
  if (!(map instanceof Y.Map)) return damaged(id, '', map)
  const channels: string[] = []
  const chosen = new Set<string>()
  const statuses: string[] = []
  let choosesStatuses = map.has('everyStatus')
  for (const [key, value] of map) {
    // What a newer Ruche leaves out by it, this one would show.
    if (!KEYS.has(key) && !SETS.some((set) => key.startsWith(set))) return damaged(id, key, map)
    if (key.startsWith(STATUS)) choosesStatuses = true
    if (value !== true) continue
    if (key.startsWith(CHANNEL) && isSafeKey(key.slice(CHANNEL.length)))
      channels.push(key.slice(CHANNEL.length))
    if (key.startsWith(FIELD)) chosen.add(key.slice(FIELD.length))
    if (key.startsWith(STATUS)) statuses.push(key.slice(STATUS.length))
  }
  for (const key of ['name', 'createdBy']) {
    const value: unknown = map.get(key) ?? ''
    if (typeof value !== 'string') return damaged(id, key, map)
  }
  for (const key of ['from', 'to']) {
    const value: unknown = map.get(key) ?? null
    // A period that cannot be read must not come to mean "for ever".
    if (value !== null && !isDay(value)) return damaged(id, key, map)
  }
  const deletedAt: unknown = map.get('deletedAt') ?? null
  return {
    kind: 'share',
    id,
    name: textIn(map, 'name') ?? '',
    channels: channels.sort(),
    everyChannel: map.get('everyChannel') === true,
    fields: SHARE_FIELDS.filter((field) => chosen.has(field)),
    statuses: statuses.sort(),
    // A link from before there was a choice shows what it showed.
    everyStatus: !choosesStatuses || map.get('everyStatus') === true,
    from: textIn(map, 'from'),
    to: textIn(map, 'to'),
    ideas: map.get('ideas') === true,
    createdBy: textIn(map, 'createdBy'),
    // Whatever is written there was meant to end it.
    deletedAt: deletedAt === null ? null : Number(deletedAt),
  }
}

function isDay(value: unknown): value is string {
  return typeof value === 'string' && value.length === 10 && isLocalTime(value)
}

/** Under the id of the document that the relay gave out, which nobody else uses (M1). Inside a transaction. */
export function createShare(
  shares: Records,
  id: string,
  filter: ShareFilter,
  author: Author,
): void {
  const map: RecordMap = new Y.Map<unknown>()
  for (const [key, value] of entriesOf(filter)) map.set(key, value)
  map.set('createdAt', author.now)
  map.set('createdBy', author.person)
  shares.set(id, map)
}

/** Only what shows more, or the name: see `showsLess`. Inside a transaction. */
export function changeShare(shares: Records, id: string, filter: ShareFilter): void {
  const map = shares.get(id)
  if (!(map instanceof Y.Map)) return
  const after = new Map(entriesOf(filter))
  for (const key of ['from', 'to']) if (!after.has(key) && map.has(key)) map.delete(key)
  for (const [key, value] of after) if (map.get(key) !== value) map.set(key, value)
}

export function endShare(shares: Records, id: string, now: number): void {
  const map = shares.get(id)
  if (map instanceof Y.Map && !map.has('deletedAt')) map.set('deletedAt', now)
}

function entriesOf(filter: ShareFilter): readonly (readonly [string, Scalar])[] {
  return [
    ['name', filter.name],
    ...filter.channels.map((channel) => [memberKey('channel', channel), true] as const),
    ...filter.fields.map((field) => [memberKey('field', field), true] as const),
    ...filter.statuses.map((status) => [memberKey('status', status), true] as const),
    // Said either way: a link without it is from before it could be chosen.
    ['everyStatus', filter.everyStatus],
    ...(filter.everyChannel ? [['everyChannel', true] as const] : []),
    ...(filter.ideas ? [['ideas', true] as const] : []),
    ...(filter.from === null ? [] : [['from', filter.from] as const]),
    ...(filter.to === null ? [] : [['to', filter.to] as const]),
  ]
}

/**
 * Whether something that `before` shows is not shown any more. Then a new document has to take the place of the old
 * one: what a document was made of stays in it for a while, and on devices that have it.
 */
export function showsLess(before: ShareFilter, after: ShareFilter): boolean {
  const channels = new Set(after.channels)
  const fields = new Set(after.fields)
  const keepsChannels =
    after.everyChannel ||
    (!before.everyChannel && before.channels.every((channel) => channels.has(channel)))
  return !(
    keepsChannels &&
    before.fields.every((field) => fields.has(field)) &&
    !showsFewer(before, after) &&
    (after.from === null || (before.from !== null && after.from <= before.from)) &&
    (after.to === null || (before.to !== null && after.to >= before.to)) &&
    (after.ideas || !before.ideas)
  )
}
