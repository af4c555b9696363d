import type { ImportedPost } from './imported-post.ts'
import type { Left, Note } from './problem.ts'

/** What a file gives, calendar or table: nothing in it is passed over in silence. */
export interface Drafts {
  readonly posts: readonly ImportedPost[]
  readonly left: readonly Left[]
  readonly notes: readonly Note[]
}
