import { statusesFor } from '#client/workspace/access/rights.ts'
import type { StatusHold } from '#client/workspace/reviews/reviews.ts'
import type { Unready } from '#client/workspace/reviews/unready.ts'
import type { ReadOnlyReason, Workspace } from '#client/workspace/workspace.ts'
import { changeRecord, type FieldValues } from '#shared/domain/record.ts'
import type { Step } from '#shared/domain/step.ts'

/** What is to be written into one post. */
export interface PostChange {
  readonly post: string
  /** Those of the record; a set's member is `label:{id}` or `channel:{id}` with `true` or `undefined`. */
  readonly fields: FieldValues
}

/** Why this person does not put a post on to a status. */
export type StatusRefusal = 'status' | StatusHold | Unready

/** Why a post is left as it is; `out`: it has appeared, and what is done to many posts is none of its affair. */
export type PostRefusal = ReadOnlyReason | StatusRefusal | 'out'

export function refusalOf(workspace: Workspace, { post, fields }: PostChange): PostRefusal | null {
  const lock = workspace.locked(post)
  if (lock !== null || !('status' in fields)) return lock
  return statusRefusal(workspace, post, fields.status)
}

export function statusRefusal(
  workspace: Workspace,
  post: string,
  status: unknown,
): StatusRefusal | null {
  if (!statusesFor(workspace.me.role).some((allowed) => allowed === status)) return 'status'
  const reviews = workspace.reviews()
  const hold = reviews?.holdOn(post, String(status)) ?? null
  if (hold !== null || status !== 'scheduled') return hold
  const found = workspace.posts.whole(post)
  // What is scheduled has been let through, or was brought in so.
  if (found?.kind === 'post' && found.status === status) return null
  return reviews?.unready(post) ?? null
}

/** Writes what is not refused, with what follows from another status, in one transaction a document (M12). */
export function writeChanges(workspace: Workspace, changes: readonly PostChange[]): Step[] {
  const { write } = workspace
  const free = changes.filter((change) => refusalOf(workspace, change) === null)
  return [...Map.groupBy(free, ({ post }) => write.homeOf(post))].flatMap(([home, own]) =>
    home
      ? write.transact(home, () =>
          own.flatMap(({ post, fields }) => [
            ...((fields.status &&
              workspace.reviews()?.follow(post, String(fields.status), write.author())) ||
              []),
            ...changeRecord(home, post, fields, write.author()),
          ]),
        )
      : [],
  )
}
