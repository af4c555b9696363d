/**
 * Times that come again and again and are to be filled: "every Tuesday at 18:00, on LinkedIn". A slot lies in `space` and
 * says nothing of posts; a post says which slot it was made for, and on which day (`slot`), so that two people who fill
 * the same one apart lose nothing.
 */
import * as Y from 'yjs'
import { type Apart, apartIn } from '#shared/domain/apart.ts'
import {
  type Damaged,
  damaged,
  lineIn,
  memberKey,
  membersIn,
  type RecordMap,
} from '#shared/domain/fields.ts'
import { dayOf, isLocalTime, type LocalTime } from '#shared/domain/local-time.ts'
import type { Post } from '#shared/domain/post.ts'
import type { FieldValues } from '#shared/domain/record.ts'
import {
  isEvery,
  type MonthDay,
  type Rule,
  readMonthDay,
  writeMonthDay,
} from '#shared/domain/recurrence/rule.ts'

export interface Slot {
  readonly kind: 'slot'
  readonly id: string
  readonly name: string
  /** On the workspace's wall clock, such as `18:00`; null: some time that day. */
  readonly hour: string | null
  /** 1 is Monday, 7 Sunday, in their order. */
  readonly weekdays: readonly number[]
  /** Of a slot that comes by months, instead of weekdays. */
  readonly monthly: MonthDay | null
  /** Every so many weeks, or months, counted from the one that holds the first day. */
  readonly every: number
  /** Days, both included; null: without an end. */
  readonly from: string
  readonly until: string | null
  /** Where its posts appear, and what they are labelled with. */
  readonly channels: readonly string[]
  readonly labels: readonly string[]
  /** What they are about: one of the team's pillars. */
  readonly pillar: string | null
  /** Days on which it does not take place. */
  readonly skipped: readonly string[]
  readonly deleted: boolean
  /** What was changed by two people who did not know of each other. */
  readonly apart: readonly Apart[]
}

/** A Monday long ago: the weeks of a slot that does not say its first day are counted from there (M4). */
const SINCE_EVER = '2024-01-01'
const HOUR = /^(?:[01]\d|2[0-3]):[0-5]\d$/

/** The members of a slot that are chosen one by one, each a key of its own (M2). */
export type SlotSet = 'weekday' | 'channel' | 'label' | 'skip'

export function slotMember(set: SlotSet, member: string | number): string {
  return memberKey(set, String(member))
}

/** What makes no sense is read as not there; a record without a name is damaged (M5). */
export function parseSlot(id: string, map: unknown): Slot | Damaged {
  if (!(map instanceof Y.Map)) return damaged(id, '', map)
  const name = map.get('name')
  if (typeof name !== 'string') return damaged(id, 'name', map)
  const [hour, every] = [map.get('hour'), map.get('every')]
  return {
    kind: 'slot',
    id,
    name,
    hour: typeof hour === 'string' && HOUR.test(hour) ? hour : null,
    weekdays: membersIn(map, 'weekday').flatMap((one) => (/^[1-7]$/.test(one) ? Number(one) : [])),
    monthly: readMonthDay(map.get('monthly')),
    every: isEvery(every) ? every : 1,
    from: dayIn(map, 'from') ?? SINCE_EVER,
    until: dayIn(map, 'until'),
    channels: membersIn(map, 'channel'),
    labels: membersIn(map, 'label'),
    pillar: lineIn(map, 'pillar'),
    skipped: membersIn(map, 'skip').filter(isDay),
    deleted: typeof map.get('deletedAt') === 'number',
    apart: apartIn(map),
  }
}

function dayIn(map: RecordMap, field: string): string | null {
  const day = map.get(field)
  return typeof day === 'string' && isDay(day) ? day : null
}

function isDay(text: string): boolean {
  return text.length === 10 && isLocalTime(text)
}

/** What somebody says of a new slot. */
export interface SlotDraft {
  readonly name: string
  readonly hour: string | null
  readonly weekdays: readonly number[]
  /** By months, instead of weekdays. */
  readonly monthly?: MonthDay | null
  readonly channels: readonly string[]
  readonly from: string
}

export function slotFields(draft: SlotDraft): FieldValues {
  const { name, hour, weekdays, monthly, channels, from } = draft
  return {
    name,
    hour: hour ?? undefined,
    monthly: monthly ? writeMonthDay(monthly) : undefined,
    from,
    ...Object.fromEntries(weekdays.map((day) => [slotMember('weekday', day), true])),
    ...Object.fromEntries(channels.map((id) => [slotMember('channel', id), true])),
  }
}

/** Null where it never takes place: no day is chosen. */
export function ruleOf({ every, weekdays, monthly: on, from, until }: Slot): Rule | null {
  if (on !== null) return { unit: 'month', every, weekdays: [], on, from, until }
  return weekdays.length === 0 ? null : { unit: 'week', every, weekdays, on, from, until }
}

/**
 * By months, or by weeks again. The weekdays go, so that a client that knows no months shows a slot on no day, and not
 * each week.
 */
export function monthlyFields(
  { weekdays }: Pick<Slot, 'weekdays'>,
  on: MonthDay | null,
): FieldValues {
  return {
    monthly: on === null ? undefined : writeMonthDay(on),
    every: undefined,
    ...Object.fromEntries(weekdays.map((day) => [slotMember('weekday', day), undefined])),
  }
}

/** A slot on one of its days, as a post keeps it: `ab12cd/2026-11-24`. */
export function slotKey(slot: string, day: string): string {
  return `${slot}/${day}`
}

/** When a slot takes place on one of its days. */
export function timeOn({ hour }: Slot, day: string): LocalTime {
  return hour === null ? day : `${day}T${hour}`
}

/**
 * Whether a post takes a slot on a day: it was made for it, or goes out at its very time on one of its channels. One that
 * was moved to another day, called off or deleted leaves it to another.
 */
export function fills(
  post: Pick<Post, 'slot' | 'at' | 'channels' | 'status' | 'deletedAt'>,
  slot: Slot,
  day: string,
): boolean {
  const { at } = post
  if (at === null || dayOf(at) !== day || !isToGoOut(post)) return false
  if (post.slot === slotKey(slot.id, day)) return true
  const isOnItsChannel =
    slot.channels.length === 0 || slot.channels.some((id) => post.channels.includes(id))
  return slot.hour !== null && at === timeOn(slot, day) && isOnItsChannel
}

/** Whether a post is still what it was made for: the slot that it names, on the day that it names. */
export function isInItsSlot(post: Pick<Post, 'slot' | 'at' | 'status' | 'deletedAt'>): boolean {
  return (
    post.slot !== null &&
    post.at !== null &&
    dayOf(post.at) === dayInKey(post.slot) &&
    isToGoOut(post)
  )
}

export function slotInKey(key: string): string {
  return key.slice(0, key.indexOf('/'))
}

export function dayInKey(key: string): string {
  return key.slice(key.indexOf('/') + 1)
}

function isToGoOut({ deletedAt, status }: Pick<Post, 'status' | 'deletedAt'>): boolean {
  return deletedAt === null && status !== 'cancelled'
}
