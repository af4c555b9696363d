import { statusesFor } from '#client/workspace/access/rights.ts'
import type { Workspace } from '#client/workspace/workspace.ts'
import { isHeldOn } from '#shared/domain/freeze.ts'
import type { PostStatus } from '#shared/domain/post.ts'
import { hasAppeared, publicationsIn, publishedOn } from '#shared/domain/publication.ts'
import { changeRecord, type FieldValues } from '#shared/domain/record.ts'

/**
 * What a person says of where a post has appeared; each is one step to undo. Nothing where their role does not publish, and
 * nothing goes out that is held.
 */
export interface PublishingCommands {
  /** It has appeared there; with the last of its channels the post is published. */
  mark(post: string, channel: string, address?: string): void
  unmark(post: string, channel: string): void
  /** Where it can be read; empty where nobody knows any more. */
  locate(post: string, channel: string, address: string): void
  /** It has appeared on all of its channels, whoever marked them, and the post is published. */
  finish(post: string): void
}

export function createPublishingCommands(workspace: Workspace): PublishingCommands {
  const { posts, undo, write } = workspace

  const run = (what: 'appeared' | 'changed' | 'written', post: string, fields: FieldValues) => {
    const home = write.homeOf(post)
    if (!home || !mayPublish(workspace, post)) return
    undo.run(what, () =>
      write.transact(home, () => changeRecord(home, post, fields, write.author())),
    )
  }
  const holdOn = (post: string) => workspace.freezes()?.hold(post) ?? null
  const published = { status: 'published' } as const satisfies { status: PostStatus }

  return {
    mark(post, channel, address = '') {
      const found = posts.get(post)
      const map = write.homeOf(post)?.get(post)
      if (found?.kind !== 'post' || !map || isHeldOn(holdOn(post), channel)) return
      const others = found.channels.filter((id) => id !== channel)
      const isLast = others.length === 0 || hasAppeared(others, publicationsIn(map))
      // Nobody has to agree to what is out already: see `holdOn`.
      run('appeared', post, {
        [publishedOn(channel)]: address.trim() || true,
        ...(isLast && published),
      })
    },
    unmark: (post, channel) => run('changed', post, { [publishedOn(channel)]: undefined }),
    locate: (post, channel, address) =>
      run('written', post, { [publishedOn(channel)]: address.trim() || true }),
    finish(post) {
      const found = posts.get(post)
      const map = write.homeOf(post)?.get(post)
      if (found?.kind !== 'post' || !map || holdOn(post) !== null) return
      const marked = publicationsIn(map)
      const rest = found.channels.filter((channel) => !marked.has(channel))
      const marks = rest.map((channel) => [publishedOn(channel), true])
      run('appeared', post, { ...Object.fromEntries(marks), ...published })
    },
  }
}

/** Whether this person may say that a post is out. Reactive. */
export function mayPublish(workspace: Workspace, post: string): boolean {
  const found = workspace.posts.whole(post)
  if (found?.kind !== 'post' || found.deletedAt !== null) return false
  return workspace.locked(post) === null && statusesFor(workspace.me.role).includes('published')
}
