import type { Posts } from '#client/workspace/workspace.ts'

/**
 * Whether any post has somebody who owns it: where none has, their column has no room. Of those that are seen it is heard
 * at once; where one is owned, nothing else is asked.
 */
export function someOwned(posts: Pick<Posts, 'all' | 'whole'>, seen: readonly string[]): boolean {
  const isOwned = (id: string) => {
    const post = posts.whole(id)
    return post?.kind === 'post' && post.owner !== null
  }
  if (seen.some(isOwned)) return true
  for (const { owner } of posts.all()) if (owner !== null) return true
  return false
}
