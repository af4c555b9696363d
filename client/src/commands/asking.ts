import type { Writing } from '#client/workspace/workspace.ts'
import { mediaIn, requestsIn, verdictsIn } from '#shared/documents/calendar.ts'
import { canonicalOf, contentOf, hashOf } from '#shared/domain/approval/content.ts'
import { askForReview } from '#shared/domain/approval/request.ts'
import { attachmentsOf } from '#shared/domain/attachment-actions.ts'
import type { RecordMap, Records } from '#shared/domain/fields.ts'
import type { Author } from '#shared/domain/history.ts'
import type { LocalTime } from '#shared/domain/local-time.ts'
import { changeRecord } from '#shared/domain/record.ts'
import type { Step } from '#shared/domain/step.ts'

/** What is asked of others, and until when. */
export interface Asking {
  /** Ids, in the order in which they are to agree, where it matters. */
  readonly people: readonly string[]
  readonly inOrder: boolean
  readonly dueAt: LocalTime | null
  readonly note: string
}

/** A post with the collections beside it that its approval is kept in. */
export interface ReviewedPost {
  readonly home: Records
  readonly map: RecordMap
  readonly requests: Records
  readonly verdicts: Records
  readonly media: Records
}

/** Null for a post that is not here. */
export function reviewedPost(write: Writing, post: string): ReviewedPost | null {
  const home = write.homeOf(post)
  const map = home?.get(post)
  if (!home?.doc || !map) return null
  const { doc } = home
  return { home, map, requests: requestsIn(doc), verdicts: verdictsIn(doc), media: mediaIn(doc) }
}

/** Asks about what the post is now, and says so of it. Inside a transaction of the caller's. */
export function writeRequest(
  { home, map, requests, media }: ReviewedPost,
  { post, ...asking }: Asking & { readonly post: string },
  author: Author,
): readonly Step[] {
  const hash = hashOf(canonicalOf(contentOf(map, attachmentsOf(media, post))))
  const { step } = askForReview(requests, { ...asking, post, hash }, author)
  return [step, ...changeRecord(home, post, { status: 'review' }, author)]
}
