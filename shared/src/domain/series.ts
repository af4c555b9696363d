/**
 * Posts that were made of one, again and again: "every second Tuesday, six times". They share `series`, the id of the post
 * that they are copies of, so that two people who repeat the same post apart make one series. Each is a post of its own.
 */
import { addDays, daysBetween } from '#shared/domain/day.ts'
import { dayOf, hourOf, type LocalTime } from '#shared/domain/local-time.ts'
import type { Post } from '#shared/domain/post.ts'
import type { Rule } from '#shared/domain/recurrence/rule.ts'

/** How a post is repeated; the post itself is the first of the series. */
export interface Repetition extends Omit<Rule, 'from' | 'until'> {
  readonly end:
    | { readonly kind: 'count'; readonly copies: number }
    /** A day, included. */
    | { readonly kind: 'until'; readonly day: string }
}

/** More copies at a time are a slip of the hand. */
export const MOST_COPIES = 100

/** At the most: the 29th of every twelfth month is there in leap years only. */
const DAYS_OF = { day: 1, week: 7, month: 4 * 31 } as const

type DaysOf = typeof import('#shared/domain/recurrence/walk.ts').daysOf

/**
 * When the copies of a post go out: after its own day, at its hour on the wall clock, `MOST_COPIES` of them at most.
 * @param daysOf walks the rule; it is fetched when somebody repeats a post
 */
export function copiesOf(
  at: LocalTime,
  { end, unit, every, weekdays, on }: Repetition,
  daysOf: DaysOf,
): readonly LocalTime[] {
  const own = dayOf(at)
  const copies = Math.min(end.kind === 'count' ? end.copies : MOST_COPIES, MOST_COPIES)
  if (copies < 1) return []
  // In each period that counts there is one day at least, but for the first one.
  const to = end.kind === 'until' ? end.day : addDays(own, (copies + 1) * every * DAYS_OF[unit])
  const rule = { unit, every, weekdays, on, from: own, until: null }
  return daysOf(rule, { from: addDays(own, 1), to }, copies).map((day) => atHour(day, hourOf(at)))
}

/** Which of a series is moved: this one, it and those after it, or every one. */
export const SCOPES = ['one', 'following', 'all'] as const

export type Scope = (typeof SCOPES)[number]

export interface Move {
  readonly post: string
  readonly from: LocalTime
  readonly to: LocalTime
}

export interface SeriesMove {
  readonly moves: readonly Move[]
  /** Ids of those that stay where they are: published, called off, or not to be changed by this person. */
  readonly staying: readonly string[]
}

/**
 * What becomes of a series when one of its posts goes to another time: the same number of days for each, and its hour.
 * Days are those of the calendar and hours those of the wall clock, so that a change of the clocks changes neither.
 * @param series all its posts that are not deleted
 * @param to where `post` goes
 */
export function moveSeries(
  series: readonly Post[],
  post: Pick<Post, 'id' | 'at'>,
  to: LocalTime,
  scope: Scope,
  isFixed: (post: Post) => boolean,
): SeriesMove {
  const { at: from } = post
  if (from === null) return { moves: [], staying: [] }
  const days = daysBetween(dayOf(from), dayOf(to))
  const isNewHour = hourOf(from) !== hourOf(to)
  const inScope = series.filter(({ id, at }) => {
    if (at === null) return false
    return id === post.id || scope === 'all' || (scope === 'following' && at >= from)
  })
  const moves = inScope
    .filter((one) => !isFixed(one))
    .flatMap(({ id, at }): Move[] => {
      if (at === null) return []
      const next = atHour(addDays(dayOf(at), days), isNewHour ? hourOf(to) : hourOf(at))
      return next === at ? [] : [{ post: id, from: at, to: next }]
    })
    .sort((a, b) => (a.from < b.from ? -1 : 1))
  return { moves, staying: inScope.filter(isFixed).map(({ id }) => id) }
}

function atHour(day: string, hour: string | null): LocalTime {
  return hour === null ? day : `${day}T${hour}`
}
