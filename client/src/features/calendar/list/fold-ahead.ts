import type { Post } from '#shared/domain/post.ts'
import type { AtRest } from '../frame/at-rest.ts'

/** So many in a slice take some milliseconds. */
const SLICE = 200

/**
 * The list looks for the words of a filter in every post there is: what they are looked for in is made ready while nobody
 * does anything, so that the first letter finds it.
 */
export function foldAhead(means: {
  readonly posts: Iterable<Post>
  readonly fold: (post: Post) => string
  readonly atRest: AtRest
}): void {
  const left = means.posts[Symbol.iterator]()
  means.atRest(() => {
    for (let count = 0; count < SLICE; count++) {
      const next = left.next()
      if (next.done) return false
      means.fold(next.value)
    }
    return true
  })
}
