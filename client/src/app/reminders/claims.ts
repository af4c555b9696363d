import type { Workspace } from '#client/workspace/workspace.ts'
import { hashOf } from '#shared/domain/approval/content.ts'
import type { NoticeKind } from '#shared/domain/notices/notice.ts'
import { isOpen } from '#shared/domain/overdue.ts'

/**
 * What a reminder rests on, in codes that mean nothing to the relay: when the thing (`about`) is in another state than the
 * `stamp` says, whoever sees it first has the reminder taken back.
 */
export interface Claim {
  readonly about: string
  readonly stamp: string
}

/** A post is to go out on its day; somebody is asked about it until a deadline. */
type Thing = 'day' | 'review'

const LENGTH = 32
const coded = (...parts: readonly unknown[]) => hashOf(JSON.stringify(parts)).slice(0, LENGTH)

export function claimOf(workspace: Workspace, post: string, kind: NoticeKind): Claim {
  return claimAbout(workspace, post, kind === 'deadline' ? 'review' : 'day')
}

/** All that may be said about a post now. */
export function claimsOf(workspace: Workspace, post: string): readonly Claim[] {
  return [claimAbout(workspace, post, 'day'), claimAbout(workspace, post, 'review')]
}

function claimAbout(workspace: Workspace, id: string, thing: Thing): Claim {
  const found = workspace.posts.whole(id)
  const post = found?.kind === 'post' ? found : null
  const isLive = post?.deletedAt === null && isOpen(post.status)
  const state =
    thing === 'day'
      ? [post?.at, post?.owner ?? post?.createdBy]
      : requestsOf(workspace, id).map((one) => [one.id, one.dueAt])
  return { about: coded(workspace.id, id, thing), stamp: coded(isLive, state) }
}

function requestsOf(workspace: Workspace, post: string) {
  const requests = workspace.reviews()?.requests(post) ?? []
  return requests
    .filter(({ deletedAt }) => deletedAt === null)
    .toSorted((a, b) => (a.id < b.id ? -1 : 1))
}
