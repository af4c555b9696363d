import type { Workspace } from '#client/workspace/workspace.ts'
import { commentsIn, mediaIn, requestsIn, verdictsIn } from '#shared/documents/calendar.ts'
import { isUnwritten } from '#shared/domain/unwritten.ts'

/** What belongs to posts, and was written by somebody who meant this one. */
const BESIDE = [commentsIn, mediaIn, requestsIn, verdictsIn]

/** Nobody has written anything into the post, nor beside it. False for one that is not here. Reactive in the post. */
export function isUnwrittenPost({ posts, write }: Workspace, post: string): boolean {
  posts.whole(post)
  const home = write.homeOf(post)
  const map = home?.get(post)
  if (!home?.doc || !map || !isUnwritten(map)) return false
  const { doc } = home
  return !BESIDE.some((recordsIn) =>
    [...recordsIn(doc).values()].some((record) => record.get('post') === post),
  )
}

/**
 * A new post that is left as it was made goes as though it had never been. Never one in which anybody has written,
 * nor one that somebody else has open. What a colleague wrote meanwhile and unknown to this device is in the bin.
 */
export function leaveUnwritten(workspace: Workspace, post: string): void {
  if (workspace.locked(post) !== null || !isUnwrittenPost(workspace, post)) return
  if (workspace.presence.others().some((other) => other.post === post)) return
  workspace.undo.takeBack(post)
}
