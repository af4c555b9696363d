import type { Workspace } from '#client/workspace/workspace.ts'
import { mediaIn } from '#shared/documents/calendar.ts'
import { type Attachment, inOrder, parseAttachment } from '#shared/domain/attachment.ts'

/** What is attached to these posts, by post, from the documents themselves: nothing has to be loaded for it. */
export function attachedTo(
  { write }: Pick<Workspace, 'write'>,
  posts: readonly string[],
): ReadonlyMap<string, readonly Attachment[]> {
  const docs = new Set(posts.flatMap((post) => write.homeOf(post)?.doc ?? []))
  const all = [...docs].flatMap((doc) =>
    [...mediaIn(doc)].map(([id, map]) => parseAttachment(id, map)),
  )
  const kept = all.filter((one) => one.kind === 'attachment' && one.deletedAt === null)
  const byPost = Map.groupBy(
    kept.filter((one) => one.kind === 'attachment'),
    ({ post }) => post,
  )
  return new Map([...byPost].map(([post, own]) => [post, own.toSorted(inOrder)]))
}
