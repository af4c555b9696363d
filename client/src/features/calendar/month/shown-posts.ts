import type { Posts } from '#client/workspace/workspace.ts'
import { monthOf } from '#shared/domain/day.ts'
import type { Week } from '#shared/domain/weeks.ts'

/** Ids of the posts of the month itself, without those of the neighbouring days that fill its rows. Reactive. */
export function postsOfMonth(
  posts: Pick<Posts, 'onDay'>,
  weeks: readonly Week[],
  month: string,
): readonly string[] {
  return weeks
    .flatMap(({ days }) => days)
    .filter((day) => monthOf(day) === month)
    .flatMap((day) => posts.onDay(day))
}
