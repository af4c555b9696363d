import type { PostWords } from '#client/workspace/posts/post-words.ts'
import { createUtmPatterns } from '#client/workspace/space/utm-patterns.ts'
import type { Workspace } from '#client/workspace/workspace.ts'
import { dayOf } from '#shared/domain/local-time.ts'
import type { Post } from '#shared/domain/post.ts'
import { trackedLink } from '#shared/domain/tracked-link.ts'

/** The link of a post as it goes out on a channel, where it says where its readers came from. Reactive. */
export function createPostLink(
  workspace: Workspace,
  say: Pick<PostWords, 'channel'>,
): (link: string, post: Post, channel: string) => string {
  const patterns = createUtmPatterns(workspace)
  return (link, { title, campaign, at }, channel) => {
    const { network, name } = say.channel(channel)
    const called = workspace.campaigns().find(({ id }) => id === campaign)?.name
    const values = { network, channel: name, campaign: called ?? '', title, date: dayOf(at ?? '') }
    return trackedLink(link, patterns(), values) ?? link
  }
}
