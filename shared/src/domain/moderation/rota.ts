/** What the shifts of a week say together: who is on call, where nobody is, and where somebody stands twice. */
import { addDays, daysBetween } from '#shared/domain/day.ts'
import { dayOf, hourOf, type LocalTime } from '#shared/domain/local-time.ts'
import { instantOf } from '#shared/domain/zone.ts'
import type { Shift } from './shift.ts'

/** On the workspace's clocks. */
export interface Span {
  readonly from: LocalTime
  readonly to: LocalTime
}

export type ShiftPlan = Pick<Shift, 'person' | 'from' | 'to'>

/** By when they begin; of the same moment, those that end first. */
export function inOrder(shifts: readonly Shift[]): readonly Shift[] {
  return shifts.toSorted(
    (a, b) => compare(a.from, b.from) || compare(a.to, b.to) || compare(a.id, b.id),
  )
}

/** Who is on call at an instant (ms since 1970); those that begin first, first. */
export function onCallAt(
  shifts: readonly Shift[],
  instant: number,
  timeZone: string,
): readonly Shift[] {
  return inOrder(shifts).filter(
    ({ from, to }) => instantOf(from, timeZone) <= instant && instant < instantOf(to, timeZone),
  )
}

/** The first that begins afterwards; null where none is planned. */
export function nextAfter(
  shifts: readonly Shift[],
  instant: number,
  timeZone: string,
): Shift | null {
  return inOrder(shifts).find(({ from }) => instantOf(from, timeZone) > instant) ?? null
}

/** The last that has ended by then; of this person where one is named. */
export function lastBefore(
  shifts: readonly Shift[],
  instant: number,
  timeZone: string,
  person: string | null,
): Shift | null {
  const ended = shifts.filter(
    ({ to, person: whose }) =>
      instantOf(to, timeZone) <= instant && (person === null || whose === person),
  )
  return ended.toSorted((a, b) => compare(a.to, b.to) || compare(a.id, b.id)).at(-1) ?? null
}

/** Those that touch a day, also from the night before. */
export function onDay(shifts: readonly Shift[], day: string): readonly Shift[] {
  const end = `${addDays(day, 1)}T00:00`
  return inOrder(shifts).filter(({ from, to }) => from < end && to > `${day}T00:00`)
}

/** Somebody on call twice at the same time: as ids of both. Two people on call together are what a team may want. */
export function doubled(shifts: readonly Shift[]): readonly (readonly [string, string])[] {
  const sorted = inOrder(shifts)
  return sorted.flatMap((one, index) =>
    sorted
      .slice(index + 1)
      .filter((other) => other.person === one.person && other.from < one.to && one.from < other.to)
      .map((other) => [one.id, other.id] as const),
  )
}

/** The hours of a day that the team wants somebody on call in, such as 08:00 to 22:00; `24:00` is its end. */
export interface Cover {
  readonly from: string
  readonly to: string
}

/** Without hours to cover: what lies between the first and the last shift of the day. A day without any is one gap. */
export function gapsOn(
  shifts: readonly Shift[],
  day: string,
  cover: Cover | null,
): readonly Span[] {
  const [start, end] = [`${day}T00:00`, `${addDays(day, 1)}T00:00`]
  const spans = onDay(shifts, day).map(({ from, to }) => ({
    from: later(from, start),
    to: earlier(to, end),
  }))
  const first = cover ? `${day}T${cover.from}` : (spans[0]?.from ?? start)
  const last = cover
    ? momentOn(day, cover.to)
    : spans.reduce((latest, { to }) => later(to, latest), spans.length === 0 ? end : start)
  const gaps: Span[] = []
  let reached = first
  for (const { from, to } of spans) {
    if (from > reached && reached < last) gaps.push({ from: reached, to: earlier(from, last) })
    if (to > reached) reached = to
  }
  if (reached < last) gaps.push({ from: reached, to: last })
  return gaps
}

function momentOn(day: string, hour: string): LocalTime {
  return hour === '24:00' ? `${addDays(day, 1)}T00:00` : `${day}T${hour}`
}

/** What a week repeats in another, without what is there already. @param from, to first days of the weeks */
export function copyWeek(shifts: readonly Shift[], from: string, to: string): readonly ShiftPlan[] {
  const days = daysBetween(from, to)
  const end = `${addDays(from, 7)}T00:00`
  const there = new Set(shifts.map(keyOf))
  return inOrder(shifts)
    .filter((shift) => shift.from >= `${from}T00:00` && shift.from < end)
    .map(({ person, from, to }) => ({ person, from: moved(from, days), to: moved(to, days) }))
    .filter((plan) => !there.has(keyOf(plan)))
}

/** From when to when of a day, as `08:00` and `14:00`; what ends before it begins ends the day after. */
export interface Hours {
  readonly from: string
  readonly to: string
}

/** Somebody on a day: what is painted when a week is planned. */
export interface RotaCell {
  readonly person: string
  readonly day: string
}

/** From a day, an hour and another one. */
export function planOf(person: string, day: string, { from, to }: Hours): ShiftPlan {
  const end = to > from ? day : addDays(day, 1)
  return { person, from: `${day}T${from}`, to: `${end}T${to}` }
}

/** The hours that shifts beginning within these days have, the most frequent first. @param to the first day after them */
export function usualHours(shifts: readonly Shift[], from: string, to: string): readonly Hours[] {
  const times = new Map<string, number>()
  for (const shift of shifts) {
    if (shift.from < from || shift.from >= to) continue
    const hours = `${hourOf(shift.from)} ${hourOf(shift.to)}`
    times.set(hours, (times.get(hours) ?? 0) + 1)
  }
  return [...times]
    .sort(([one, often], [other, seldom]) => seldom - often || compare(one, other))
    .map(([hours]) => ({ from: hours.slice(0, 5), to: hours.slice(6) }))
}

/** What one stroke over cells does: where nothing is yet it adds, and where it began on a shift of these hours it takes those away. */
export type RotaStroke =
  | { readonly kind: 'adds'; readonly plans: readonly ShiftPlan[] }
  | { readonly kind: 'removes'; readonly ids: readonly string[] }

/** @param cells the one that it began on first */
export function strokeOver(
  shifts: readonly Shift[],
  cells: readonly RotaCell[],
  hours: Hours,
): RotaStroke {
  const there = Map.groupBy(shifts, keyOf)
  const plans = cells.map(({ person, day }) => planOf(person, day, hours))
  const idsOf = (plan: ShiftPlan) => (there.get(keyOf(plan)) ?? []).map(({ id }) => id)
  const [first] = plans
  if (first && idsOf(first).length > 0) return { kind: 'removes', ids: plans.flatMap(idsOf) }
  return { kind: 'adds', plans: plans.filter((plan) => idsOf(plan).length === 0) }
}

function moved(time: LocalTime, days: number): LocalTime {
  return `${addDays(dayOf(time), days)}${time.slice(10)}`
}

function keyOf({ person, from, to }: ShiftPlan): string {
  return `${person} ${from} ${to}`
}

/** Hours between both, as clocks count them. */
export function hoursOf({ from, to }: Span, timeZone: string): number {
  return (instantOf(to, timeZone) - instantOf(from, timeZone)) / 3_600_000
}

function earlier(a: LocalTime, b: LocalTime): LocalTime {
  return compare(a, b) < 0 ? a : b
}

function later(a: LocalTime, b: LocalTime): LocalTime {
  return compare(a, b) > 0 ? a : b
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
