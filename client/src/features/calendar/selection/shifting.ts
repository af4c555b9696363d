import { shifted } from '#client/commands/bulk.ts'
import { type ClockChange, clockChangeOn, oddityOf } from '#shared/domain/clock-change.ts'
import { daysBetween } from '#shared/domain/day.ts'
import { dayOf, type LocalTime } from '#shared/domain/local-time.ts'
import type { Post } from '#shared/domain/post.ts'

/** What a shift would make of posts. */
export interface Shift {
  /** The days that those would be on that go; null where none goes. */
  readonly days: { readonly first: string; readonly last: string } | null
  /** Posts without a date, which stay so. */
  readonly undated: number
  /** Posts that have appeared, which stay where they are. */
  readonly published: number
  /** Those whose hour the clocks skip on that day, or show twice. */
  readonly skipped: readonly Post[]
  readonly twice: readonly Post[]
}

/** @param zone IANA name of the workspace's zone */
export function shiftOf(posts: readonly Post[], by: number, zone: string): Shift {
  const planned = posts.filter(isPlanned)
  const times = planned.map((post) => ({ post, at: shifted(post.at, by) }))
  const dated = times.flatMap(({ at }) => (at === null ? [] : [dayOf(at)])).sort()
  const [first, last] = [dated[0], dated.at(-1)]
  const changeOn = once((day: string) => clockChangeOn(day, zone))
  const odd = (kind: ClockChange['kind']) =>
    times.flatMap(({ post, at }) =>
      at !== null && changeOn(dayOf(at))?.kind === kind && oddityOf(at, zone) === kind
        ? [post]
        : [],
    )
  return {
    days: first !== undefined && last !== undefined ? { first, last } : null,
    undated: times.length - dated.length,
    published: posts.length - planned.length,
    skipped: odd('skipped'),
    twice: odd('twice'),
  }
}

/** Hundreds of posts are on a few days: what is asked of a day is asked once. */
export function once<Answer>(ask: (day: string) => Answer): (day: string) => Answer {
  const known = new Map<string, { readonly answer: Answer }>()
  return (day) => {
    const found = known.get(day) ?? { answer: ask(day) }
    known.set(day, found)
    return found.answer
  }
}

/** What has appeared stays where it appeared, unless it is what somebody has in their hand. */
export const isPlanned = ({ status }: Post): boolean => status !== 'published'

/**
 * Where the others go that are marked, too: all by as many days as the one in the hand, or with it to the ideas. What is
 * planned does not follow an idea onto a day; other ideas do.
 */
export function along(
  posts: readonly Post[],
  from: LocalTime | null,
  to: LocalTime | null,
): readonly (readonly [string, LocalTime | null])[] {
  if (to === null) return posts.map(({ id }) => [id, null])
  if (from === null)
    return posts.flatMap(({ id, at }) => (at === null ? [[id, dayOf(to)] as const] : []))
  const days = daysBetween(dayOf(from), dayOf(to))
  return posts.map(({ id, at }) => [id, shifted(at, days)])
}
