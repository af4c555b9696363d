/**
 * A stop of what is planned, in a crisis. The record says who stopped what, when, why and until when, and never changes;
 * what is let go of it afterwards is added beside it, one key an entry. Whether a post is held is computed on reading,
 * from nothing but these records and the post: no clock, no order of arrival, and what cannot be read holds (M5).
 */
import * as Y from 'yjs'
import { addDays } from '#shared/domain/day.ts'
import { type Damaged, damaged, isSafeKey, type RecordMap } from '#shared/domain/fields.ts'
import { dayOf, hourOf, type LocalTime } from '#shared/domain/local-time.ts'
import type { Post } from '#shared/domain/post.ts'
import { instantOf } from '#shared/domain/zone.ts'

export interface Freeze {
  readonly kind: 'freeze'
  readonly id: string
  readonly reason: string
  /** ms since 1970 */
  readonly from: number
  /** The first moment that is free again, in ms since 1970; null: until it is lifted. */
  readonly until: number | null
  /** What it is limited to, any of these; everything where both are empty. */
  readonly channels: readonly string[]
  readonly campaigns: readonly string[]
  readonly createdAt: number
  readonly createdBy: string
  /** Ids of the posts that it holds no longer. */
  readonly released: ReadonlySet<string>
  /** Who let everything go, the first of them; null while it holds. */
  readonly lifted: Signed | null
  /** What was done about it, the oldest first. */
  readonly log: readonly FreezeEntry[]
}

export interface Signed {
  /** ms since 1970 */
  readonly at: number
  readonly by: string
}

export type FreezeEntry = Signed &
  (
    | { readonly kind: 'lifted' }
    | { readonly kind: 'released' | 'held again'; readonly post: string }
  )

/** `release:{entry}` = `{at} {by} {post}`; `again:{entry of the release}` and `lift:{entry}` = `{at} {by}`. */
export const RELEASE = 'release:'
export const AGAIN = 'again:'
export const LIFT = 'lift:'

const ENTRY = /^(\d{1,15}) (\S+)(?: (\S+))?$/

export function parseFreeze(id: string, map: unknown): Freeze | Damaged {
  if (!(map instanceof Y.Map)) return damaged(id, '', map)
  const createdAt = instantIn(map, 'createdAt') ?? 0
  return {
    kind: 'freeze',
    id,
    reason: textIn(map, 'reason'),
    from: instantIn(map, 'from') ?? createdAt,
    until: instantIn(map, 'until'),
    channels: membersIn(map, 'channel:'),
    campaigns: membersIn(map, 'campaign:'),
    createdAt,
    createdBy: textIn(map, 'createdBy'),
    ...entriesIn(map),
  }
}

function entriesIn(map: RecordMap): Pick<Freeze, 'released' | 'lifted' | 'log'> {
  const log: FreezeEntry[] = []
  const released = new Set<string>()
  for (const [key, value] of map) {
    const entry = readEntry(value)
    if (key.startsWith(LIFT) && entry) log.push({ kind: 'lifted', at: entry.at, by: entry.by })
    if (!key.startsWith(RELEASE) || !entry?.post) continue
    const { post, ...signed } = entry
    log.push({ kind: 'released', ...signed, post })
    const again = map.get(`${AGAIN}${key.slice(RELEASE.length)}`)
    // Whatever it says: what was held again and cannot be read is held.
    if (again === undefined) released.add(post)
    const readAgain = readEntry(again)
    if (readAgain) log.push({ kind: 'held again', at: readAgain.at, by: readAgain.by, post })
  }
  log.sort((a, b) => a.at - b.at || (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1))
  const lift = log.find(({ kind }) => kind === 'lifted')
  return { released, lifted: lift ? { at: lift.at, by: lift.by } : null, log }
}

function readEntry(value: unknown): { at: number; by: string; post: string } | null {
  const read = typeof value === 'string' ? ENTRY.exec(value) : null
  if (!read) return null
  const [, at = '', by = '', post = ''] = read
  return { at: Number(at), by, post }
}

function membersIn(map: RecordMap, prefix: string): readonly string[] {
  return [...map.keys()]
    .filter((key) => key.startsWith(prefix) && isSafeKey(key.slice(prefix.length)))
    .map((key) => key.slice(prefix.length))
    .sort()
}

function instantIn(map: RecordMap, field: string): number | null {
  const value = map.get(field)
  return typeof value === 'number' && Math.abs(value) <= 8.64e15 ? value : null
}

function textIn(map: RecordMap, field: string): string {
  const value = map.get(field)
  return typeof value === 'string' ? value : ''
}

/** What holds a post. */
export interface PostHold {
  /** The newest first. */
  readonly freezes: readonly Freeze[]
  /** Those on which it must not go out; null: on none of its own. */
  readonly channels: readonly string[] | null
}

type Planned = Pick<Post, 'id' | 'at' | 'status' | 'channels' | 'campaign'>

/** It has neither gone out nor been called off; a status of a newer version may mean that it is still to go. */
export function mayStillGoOut(status: string): boolean {
  return status !== 'published' && status !== 'cancelled'
}

/**
 * Null for a post that may go out. What is late counts as well: it would go out now, and a post that somebody moves into
 * the past does not slip out of a freeze by that.
 * @param freezes the newest first
 */
export function holdOf(
  post: Planned,
  freezes: readonly Freeze[],
  timeZone: string,
): PostHold | null {
  const holding = freezes.filter((freeze) => holds(freeze, post, timeZone))
  if (holding.length === 0) return null
  const stopped = new Set(holding.flatMap((freeze) => channelsHeld(freeze, post) ?? post.channels))
  const isWhole = holding.some((freeze) => channelsHeld(freeze, post) === null)
  const channels = isWhole || stopped.size === post.channels.length ? null : [...stopped].sort()
  return { freezes: holding, channels }
}

/** Whether it may not go out on a channel. */
export function isHeldOn(hold: PostHold | null, channel: string): boolean {
  return hold !== null && (hold.channels === null || hold.channels.includes(channel))
}

export function holds(freeze: Freeze, post: Planned, timeZone: string): boolean {
  if (freeze.lifted !== null || freeze.released.has(post.id)) return false
  if (post.at === null || !mayStillGoOut(post.status) || !concerns(freeze, post)) return false
  return freeze.until === null || instantOf(post.at, timeZone) < freeze.until
}

function concerns(freeze: Freeze, post: Planned): boolean {
  return channelsHeld(freeze, post)?.length !== 0
}

/** Of a post those that are stopped; null: the post as a whole. */
function channelsHeld({ channels, campaigns }: Freeze, post: Planned): readonly string[] | null {
  const byCampaign = post.campaign !== null && campaigns.includes(post.campaign)
  if (channels.length + campaigns.length === 0 || byCampaign) return null
  return post.channels.filter((channel) => channels.includes(channel))
}

/** Whether what would go out now is stopped by it. */
export function isInForce({ lifted, until }: Freeze, now: number): boolean {
  return lifted === null && (until === null || now < until)
}

/**
 * Whether the time of a post passed while it was held, and somebody has still to say what becomes of it: nobody has let
 * it go before all others, and it has neither gone out nor been called off.
 */
export function passedDuring(
  freeze: Freeze,
  post: Planned,
  timeZone: string,
  now: number,
): boolean {
  if (post.at === null || !mayStillGoOut(post.status) || freeze.released.has(post.id)) return false
  if (!concerns(freeze, post)) return false
  const end = Math.min(freeze.lifted?.at ?? now, freeze.until ?? now, now)
  const passedAt = endOf(post.at, timeZone)
  return freeze.from <= passedAt && passedAt < end
}

/** Of a day without an hour its end, of a time itself. */
function endOf(at: LocalTime, timeZone: string): number {
  return instantOf(hourOf(at) === null ? addDays(dayOf(at), 1) : at, timeZone)
}
