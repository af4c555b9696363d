import { foldName } from '#shared/domain/named.ts'
import type { Post } from '#shared/domain/post.ts'

/** What posts are chosen by, in the order in which it is shown and written. */
export const FACETS = ['channel', 'status', 'owner', 'campaign', 'pillar', 'label'] as const

export type Facet = (typeof FACETS)[number]

/** Among the ids of a facet: posts that have nothing there, as nobody who owns them. */
export const NONE = '-'

/** Ids for each facet, none where it does not choose; and words that all must stand in the post. */
export type PostFilter = { readonly [F in Facet]: readonly string[] } & { readonly text: string }

export const NO_FILTER: PostFilter = {
  channel: [],
  status: [],
  owner: [],
  campaign: [],
  pillar: [],
  label: [],
  text: '',
}

export function isFilterOn(filter: PostFilter): boolean {
  return filter.text !== '' || FACETS.some((facet) => filter[facet].length > 0)
}

const FIELDS = {
  channel: 'channels',
  status: 'status',
  owner: 'owner',
  campaign: 'campaign',
  pillar: 'pillar',
  label: 'labels',
} as const satisfies Record<Facet, keyof Post>

/** What of a post is chosen by. */
export type Chosen = Pick<Post, (typeof FIELDS)[Facet]>

/** What a post has in a facet; never empty, so that having nothing can be chosen too. */
export function valuesIn(post: Chosen, facet: Facet): readonly string[] {
  const value = post[FIELDS[facet]] ?? []
  const values = typeof value === 'string' ? [value] : value
  return values.length === 0 ? [NONE] : values
}

/** As it is compared: without case, accents and ligatures. */
export function foldText(text: string): string {
  return foldName(text).replaceAll('œ', 'oe').replaceAll('æ', 'ae').replaceAll('ß', 'ss')
}

/**
 * Within a facet one value suffices, between facets each must hold.
 * @param textOf what the words are looked for in, folded; asked only of posts that all facets let through
 */
export function matcherOf<One extends Chosen>(
  filter: PostFilter,
  textOf: (post: One) => string,
): (post: One) => boolean {
  const chosen = FACETS.filter((facet) => filter[facet].length > 0).map((facet) => {
    const ids = new Set(filter[facet])
    return (post: One) => valuesIn(post, facet).some((id) => ids.has(id))
  })
  const words = foldText(filter.text).split(/\s+/).filter(Boolean)
  return (post) => {
    if (!chosen.every((fits) => fits(post))) return false
    if (words.length === 0) return true
    const text = textOf(post)
    return words.every((word) => text.includes(word))
  }
}
