import type { Workspace } from '#client/workspace/workspace.ts'
import type { PostDraft } from '#shared/domain/post.ts'

/** What a copy of a post begins with: all it says, and nothing of what has become of it. Null for no post. */
export function copiedDraft({ posts, write }: Workspace, post: string): PostDraft | null {
  const found = posts.get(post)
  if (found?.kind !== 'post') return null
  const { title, at, channels, labels, owner, campaign, pillar } = found
  const { event, phase, link, language, status, series } = found
  const map = write.homeOf(post)?.get(post)
  const texts = Object.fromEntries(
    Object.entries(found.variants).map(([channel, prose]) => [
      `variant:${channel}`,
      `${map?.get(`text:${prose}`)}`,
    ]),
  )
  if (found.comment) texts.comment = `${map?.get(`text:${found.comment}`)}`
  return {
    title,
    at,
    channels,
    labels,
    owner,
    campaign,
    pillar,
    event,
    phase,
    link,
    language,
    series,
    texts,
    body: posts.textOf(post),
    origin: null,
    idea: null,
    slot: null,
    // Nobody has approved the copy.
    status: status === 'idea' || status === 'review' ? status : 'draft',
  }
}
