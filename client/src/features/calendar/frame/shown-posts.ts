import type { Posts } from '#client/workspace/workspace.ts'

/** Ids of the posts of these days, day by day. Reactive. */
export function postsOn(posts: Pick<Posts, 'onDay'>, days: readonly string[]): readonly string[] {
  return days.flatMap((day) => posts.onDay(day))
}
