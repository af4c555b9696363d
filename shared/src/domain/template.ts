/**
 * What posts are begun from: texts with their variants, channels, labels, a campaign, a first comment, under a name. It lies
 * in `space` in the shape of a post, so that everything that reads the texts of one reads those of the other; when, whose
 * and how far are a post's own affair.
 */
import * as Y from 'yjs'
import { type Apart, apartIn } from '#shared/domain/apart.ts'
import { type Damaged, damaged, type Records } from '#shared/domain/fields.ts'
import type { Author } from '#shared/domain/history.ts'
import { type Post, type PostDraft, parsePost } from '#shared/domain/post.ts'
import { createPost } from '#shared/domain/post-actions.ts'
import { FIRST_COMMENT, textsIn, variantFor } from '#shared/domain/post-texts.ts'
import type { Step } from '#shared/domain/step.ts'

export interface Template
  extends Pick<
    Post,
    'id' | 'title' | 'channels' | 'labels' | 'campaign' | 'pillar' | 'link' | 'language'
  > {
  readonly kind: 'template'
  readonly name: string
  readonly body: string
  /** By channel, of those that have a text of their own. */
  readonly variants: Readonly<Record<string, string>>
  /** Null where there is none. */
  readonly comment: string | null
  readonly deleted: boolean
  /** What was changed by two people who did not know of each other. */
  readonly apart: readonly Apart[]
}

/** A record without a name, or whose post does not parse, is damaged (M5). */
export function parseTemplate(id: string, map: unknown): Template | Damaged {
  const post = parsePost(id, map)
  if (post.kind === 'damaged') return post
  if (!(map instanceof Y.Map)) return damaged(id, '', map)
  const name = map.get('name')
  if (typeof name !== 'string') return damaged(id, 'name', map)
  const { title, channels, labels, campaign, pillar, link, language } = post
  const { body, variants, comment } = textsIn(map)
  return {
    kind: 'template',
    id,
    name,
    title,
    channels,
    labels,
    campaign,
    pillar,
    link,
    language,
    body,
    variants,
    comment: post.comment === null ? null : comment,
    deleted: post.deletedAt !== null,
    apart: apartIn(map),
  }
}

/** Inside a transaction of the caller's. */
export function createTemplate(
  templates: Records,
  name: string,
  draft: PostDraft,
  author: Author,
): { readonly id: string; readonly step: Step } {
  const nobodys = { at: null, owner: null, idea: null, slot: null, series: null, origin: null }
  const made = createPost(templates, { ...draft, ...nobodys, status: 'draft' }, author)
  templates.get(made.id)?.set('name', name)
  return made
}

/** What a post begins with. @param isThere says of a channel, a label or a pillar whether the workspace still has it */
export function draftFrom(
  template: Template,
  isThere: (id: string) => boolean,
): Partial<PostDraft> {
  const { title, body, campaign, pillar, link, language } = template
  const texts: Record<string, string> = {}
  for (const [channel, text] of Object.entries(template.variants))
    if (isThere(channel)) texts[variantFor(channel)] = text
  if (template.comment !== null) texts[FIRST_COMMENT] = template.comment
  return {
    title,
    body,
    campaign,
    link,
    language,
    texts,
    pillar: pillar !== null && isThere(pillar) ? pillar : null,
    channels: template.channels.filter(isThere),
    labels: template.labels.filter(isThere),
  }
}
