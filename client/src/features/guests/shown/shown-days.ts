import { monthOf } from '#shared/domain/day.ts'
import { dayOf, hourOf } from '#shared/domain/local-time.ts'
import type { ShownPost } from '#shared/domain/shown-post.ts'

export interface ListedPost extends ShownPost {
  readonly id: string
}

/** Posts by day, in the order of their hours; those without a day apart. */
export interface ShownDays {
  onDay(day: string): readonly ListedPost[]
  /** The days of a month that have something. */
  daysOf(month: string): readonly string[]
  readonly ideas: readonly ListedPost[]
  /** The first day from this one on that has something. */
  nextFrom(day: string): string | null
}

export function shownDays(posts: ReadonlyMap<string, ShownPost>): ShownDays {
  const byDay = new Map<string, ListedPost[]>()
  const ideas: ListedPost[] = []
  for (const [id, post] of posts) {
    const listed = { ...post, id }
    if (post.at === null) ideas.push(listed)
    else {
      const day = dayOf(post.at)
      const others = byDay.get(day)
      if (others) others.push(listed)
      else byDay.set(day, [listed])
    }
  }
  for (const list of [ideas, ...byDay.values()]) list.sort(byHour)
  const days = [...byDay.keys()].sort()
  return {
    onDay: (day) => byDay.get(day) ?? [],
    daysOf: (month) => days.filter((day) => monthOf(day) === month),
    ideas,
    nextFrom: (from) => days.find((day) => day >= from) ?? null,
  }
}

/** What has no hour comes first; the id decides last, so that nothing jumps when something arrives. */
function byHour(a: ListedPost, b: ListedPost): number {
  const [left, right] = [hourIn(a), hourIn(b)]
  if (left !== right) return left < right ? -1 : 1
  return a.title.localeCompare(b.title) || (a.id < b.id ? -1 : 1)
}

export function hourIn({ at }: ShownPost): string {
  return at === null ? '' : (hourOf(at) ?? '')
}
