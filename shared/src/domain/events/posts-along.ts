import { addDays } from '#shared/domain/day.ts'
import { dayOf, isLocalTime, type LocalTime, onDay } from '#shared/domain/local-time.ts'
import type { Post } from '#shared/domain/post.ts'
import { DAY_MINUTES } from './phase.ts'
import { type PlacedPhase, placedIn, type Timeline } from './timeline.ts'
import { minutesOf } from './wall-minutes.ts'

/**
 * Where the posts of phases that moved would stand if they moved along, by whole days: a reminder with the end of the
 * entries, an announcement with their beginning, whichever is nearer to it. What is out stays, and so does what has no
 * date.
 */
export function postsAlong(
  before: Timeline,
  after: Timeline,
  posts: Iterable<Pick<Post, 'id' | 'at' | 'phase' | 'status'>>,
): ReadonlyMap<string, LocalTime> {
  const moved = new Map<string, LocalTime>()
  for (const { id, at, phase, status } of posts) {
    if (at === null || phase === null || status === 'published' || status === 'cancelled') continue
    const [from, to] = [placedIn(before, phase), placedIn(after, phase)]
    if (!from || !to) continue
    const end = nearerEnd(from, minutesOf(at))
    const days = Math.round((to[end] - from[end]) / DAY_MINUTES)
    const next = onDay(at, addDays(dayOf(at), days))
    if (days !== 0 && isLocalTime(next)) moved.set(id, next)
  }
  return moved
}

function nearerEnd({ begin, end }: PlacedPhase, at: number): 'begin' | 'end' {
  return Math.abs(at - begin) <= Math.abs(at - end) ? 'begin' : 'end'
}
