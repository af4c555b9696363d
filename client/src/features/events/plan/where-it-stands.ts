/** What is said of each page of an event in a line: how far it is. */

import type { CountedMeasure } from '#client/workspace/events/counted-measures.ts'
import { daysBetween } from '#shared/domain/day.ts'
import type { Span } from '#shared/domain/events/challenge/span.ts'
import type { Draw } from '#shared/domain/events/draw/draw.ts'
import { standingOf } from '#shared/domain/events/draw/standing.ts'
import { isSigned } from '#shared/domain/events/draw/verify-beacon.ts'
import type { Entry } from '#shared/domain/events/entry.ts'
import type { Progress } from '#shared/domain/events/jury/results.ts'
import type { Damaged } from '#shared/domain/fields.ts'
import { measureResult, type Ratio } from '../report/report-view.ts'

export interface EntriesStand {
  /** Those who take part or may. */
  readonly all: number
  /** Of these, whom somebody has still to look at. */
  readonly pending: number
}

export function entriesStand(entries: Iterable<Entry>): EntriesStand {
  let [all, pending] = [0, 0]
  for (const { eligibility, withdrawnAt, deletedAt } of entries) {
    if (eligibility === 'refused' || withdrawnAt !== null || deletedAt !== null) continue
    all += 1
    if (eligibility === 'pending') pending += 1
  }
  return { all, pending }
}

/** How many judges have scored everything that they are to; an entry at least, or nobody has. */
export function judgesDone(progress: readonly Progress[]): Ratio {
  const done = progress.filter((one) => one.all > 0 && one.done === one.all)
  return { some: done.length, all: progress.length }
}

export type ChallengeStand =
  | { readonly kind: 'unset' | 'over' }
  | { readonly kind: 'ahead'; readonly first: string }
  /** The first day is day 1. */
  | { readonly kind: 'on'; readonly day: number; readonly of: number }

export function challengeStand(span: Span | null, today: string): ChallengeStand {
  if (span === null) return { kind: 'unset' }
  if (today < span.first) return { kind: 'ahead', first: span.first }
  if (today > span.last) return { kind: 'over' }
  const dayOf = (day: string) => daysBetween(span.first, day) + 1
  return { kind: 'on', day: dayOf(today), of: dayOf(span.last) }
}

export type DrawStand = 'none' | 'announced' | 'drawn'

/** @param draws the newest first */
export function drawStand(draws: readonly (Draw | Damaged)[], event: string): DrawStand {
  for (const draw of draws) {
    if (draw.kind !== 'draw' || draw.event !== event || draw.cancelled !== null) continue
    return standingOf(draw, isSigned).kind === 'known' ? 'drawn' : 'announced'
  }
  return 'none'
}

/** Of those that have a number to reach, how many have reached it. */
export function goalsMet(measures: readonly CountedMeasure[]): Ratio {
  const results = measures
    .map((one) => measureResult(one, false))
    .filter(({ state }) => state !== 'noTarget')
  return { some: results.filter(({ state }) => state === 'met').length, all: results.length }
}
