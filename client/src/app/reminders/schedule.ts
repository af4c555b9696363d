import { addDays } from '#shared/domain/day.ts'
import { dayOf, hourOf } from '#shared/domain/local-time.ts'
import type { Notice } from '#shared/domain/notices/notice.ts'
import { instantOf, localTimeAt } from '#shared/domain/zone.ts'
import { type Choices, isWanted, type QuietHours } from './choices.ts'

/** As many as one request takes of one device and workspace, with some room. */
const MOST = 48

export interface Scheduled {
  readonly notice: Notice
  /** ms since 1970 */
  readonly at: number
}

export interface ScheduleMeans {
  readonly choices: Choices
  /** Of the person's clocks. */
  readonly zone: string
  /** ms since 1970 */
  readonly now: number
}

/** When somebody is reminded of what is to come: the next ones, in their order. */
export function scheduleOf(
  coming: readonly Notice[],
  { choices, zone, now }: ScheduleMeans,
): readonly Scheduled[] {
  return coming
    .filter(({ kind }) => isWanted(choices, kind))
    .map((notice) => ({ notice, at: momentOf(notice, choices.quiet, zone) }))
    .filter(({ at }) => at > now)
    .sort((one, other) => one.at - other.at)
    .slice(0, MOST)
}

/**
 * After the quiet hours; before them, where it would come too late then: who has a post at nine in the evening hears of it
 * at eight.
 */
function momentOf({ from, until }: Notice, quiet: QuietHours | null, zone: string): number {
  const span = quiet && quietAround(from, quiet, zone)
  if (!span) return from
  return until === null || span.end < until ? span.end : span.begin
}

/** Whether somebody is not to be disturbed now. */
export function isQuiet(instant: number, quiet: QuietHours | null, zone: string): boolean {
  return quiet !== null && quietAround(instant, quiet, zone) !== null
}

function quietAround(
  instant: number,
  { from, to }: QuietHours,
  zone: string,
): { readonly begin: number; readonly end: number } | null {
  const local = localTimeAt(instant, zone)
  const [day, hour] = [dayOf(local), hourOf(local) ?? '']
  const at = (when: string, clock: string) => instantOf(`${when}T${clock}`, zone)
  if (from < to)
    return hour >= from && hour < to ? { begin: at(day, from), end: at(day, to) } : null
  if (from === to) return null
  if (hour >= from) return { begin: at(day, from), end: at(addDays(day, 1), to) }
  return hour < to ? { begin: at(addDays(day, -1), from), end: at(day, to) } : null
}
