import { type Accessor, createMemo } from 'solid-js'
import type { Workspace } from '#client/workspace/workspace.ts'
import type { Post } from '#shared/domain/post.ts'

/** Of a series, its posts by their dates, those without one last; reactive for as long as the owner of the call lives. */
export function createSeriesPosts(
  { posts }: Pick<Workspace, 'posts'>,
  series: Accessor<string | null>,
): Accessor<readonly Post[]> {
  const idsOf = posts.inLists(({ id, series: own, at, deletedAt }) => ({
    list: deletedAt === null ? (own ?? '') : '',
    order: `${at ?? '~'} ${id}`,
  }))
  return createMemo(() => {
    const wanted = series()
    if (wanted === null) return []
    return idsOf(wanted).flatMap((id) => {
      const post = posts.whole(id)
      return post?.kind === 'post' ? [post] : []
    })
  })
}
