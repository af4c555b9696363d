import type { Workspace } from '#client/workspace/workspace.ts'
import { historyOf } from '#shared/domain/history.ts'
import { otherTexts, type TextPlace } from '#shared/domain/post-texts.ts'

/** A text that was written for a place where another one stands, or none. */
export interface OfferedText {
  /** Id of its prose. */
  readonly prose: string
  readonly text: string
  /** Somebody has decided against it; false for one that was begun apart. */
  readonly aside: boolean
  /** Who began it, as far as the history remembers. */
  readonly by: string | null
}

/** Those that nobody has put aside first; reactive. */
export function offeredTexts(
  { posts, write }: Pick<Workspace, 'posts' | 'write'>,
  post: string,
  place: TextPlace,
): readonly OfferedText[] {
  const map = posts.whole(post)?.kind === 'post' ? write.homeOf(post)?.get(post) : null
  if (!map) return []
  const begun = historyOf(map).filter(({ field }) => field === place)
  return otherTexts(map, place).map(({ prose, text, aside }) => ({
    prose,
    text: text.toString(),
    aside,
    by: begun.findLast(({ after }) => after === prose)?.by ?? null,
  }))
}
