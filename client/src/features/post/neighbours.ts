import type { Posts } from '#client/workspace/workspace.ts'
import { addDays } from '#shared/domain/day.ts'
import { dayOf } from '#shared/domain/local-time.ts'

/** How many days are looked through for the next post: beyond that nobody calls it the next one. */
const REACH_DAYS = 62

/** The post before or after this one in the calendar; among the ideas, the one above or below. */
export function neighbourOf(posts: Posts, id: string, step: 1 | -1): string | null {
  const post = posts.get(id)
  if (post?.kind !== 'post') return null
  if (post.at === null) {
    const ideas = posts.unscheduled()
    return ideas[ideas.indexOf(id) + step] ?? null
  }
  let day = dayOf(post.at)
  const beside = posts.onDay(day)[posts.onDay(day).indexOf(id) + step]
  if (beside !== undefined) return beside
  for (let i = 0; i < REACH_DAYS; i++) {
    day = addDays(day, step)
    const found = posts.onDay(day).at(step === 1 ? 0 : -1)
    if (found !== undefined) return found
  }
  return null
}
