import type { Workspace } from '#client/workspace/workspace.ts'
import type { Post } from '#shared/domain/post.ts'
import { textsIn } from '#shared/domain/post-texts.ts'
import type { PostValues } from '#shared/formats/post-values.ts'

/** What a file can say of a post, from its record: labels, campaign and pillar by their names. */
export function createValuesReader(workspace: Workspace): (post: Post) => PostValues {
  const labels = new Map(workspace.labels().map(({ id, name }) => [id, name]))
  const campaigns = new Map(workspace.campaigns().map(({ id, name }) => [id, name]))
  const pillars = new Map(workspace.pillars().map(({ id, name }) => [id, name]))
  const textsOf = ({ id, channels }: Post) => {
    const map = workspace.write.homeOf(id)?.get(id)
    const { variants, comment } = map ? textsIn(map) : { variants: {}, comment: '' }
    const own = Object.entries(variants).filter(
      ([channel, text]) => channels.includes(channel) && text,
    )
    return { variants: own.map(([channel, text]) => ({ channel, text })), comment }
  }
  return (post) => ({
    title: post.title,
    body: workspace.posts.textOf(post.id),
    at: post.at,
    // To whom a file is sent, a post whose approval is void is one that nobody has approved yet.
    status: post.status === 'void' ? 'review' : post.status,
    // A copy: what the screens read is a proxy, which no worker can be sent.
    channels: [...post.channels],
    // A label, campaign or pillar that is not here, or is deleted, has no name that a file could say.
    labels: post.labels.flatMap((id) => labels.get(id) ?? []),
    owner: post.owner,
    campaign: (post.campaign && campaigns.get(post.campaign)) ?? null,
    pillar: (post.pillar && pillars.get(post.pillar)) ?? null,
    language: post.language,
    link: post.link,
    ...textsOf(post),
  })
}
