/** Which post here an imported one is. */
import { foldName } from '#shared/domain/named.ts'
import { type Origin, readOrigin } from '../origin.ts'
import type { PostValues } from '../post-values.ts'

export interface ExistingPost {
  readonly id: string
  readonly origin: string | null
  /** It lies in the bin. */
  readonly deleted: boolean
  readonly values: PostValues
}

export interface Candidate {
  readonly key: string
  readonly values: PostValues
}

export interface Match {
  readonly post: ExistingPost
  readonly origin: Origin | null
}

/**
 * By key: the origin of the post, or its own id in a file that we exported. Rows without an id change their key with every
 * change of theirs (it is made of what they say), so those left over are compared a second time, by likeness: the same
 * title or text on the same day, or with the same address. A likeness counts only where exactly one row and
 * one post have it.
 */
export function matchPosts<T extends Candidate>(
  existing: readonly ExistingPost[],
  imported: readonly T[],
): Map<T, Match> {
  const byKey = new Map<string, Match>()
  const rows: Match[] = []
  for (const post of existing) {
    const origin = post.origin === null ? null : readOrigin(post.origin)
    byKey.set(`ruche:${post.id}`, { post, origin })
    if (!origin) continue
    // A post in the bin is found only where none outside has the same origin.
    const other = byKey.get(origin.key)
    if (!other || other.post.deleted) byKey.set(origin.key, { post, origin })
    if (!post.deleted && origin.key.startsWith('csv:row:')) rows.push({ post, origin })
  }
  const matches = new Map<T, Match>()
  const used = new Set<string>()
  for (const one of imported) {
    const match = byKey.get(one.key)
    if (!match || used.has(match.post.id)) continue
    matches.set(one, match)
    used.add(match.post.id)
  }
  const restHere = rows.filter(({ post }) => !used.has(post.id))
  const restImported = imported.filter((one) => one.key.startsWith('csv:row:') && !matches.has(one))
  for (const likenessOf of LIKENESSES) {
    const here = onlyOnes(restHere, (match) => likenessOf(match.post.values))
    const there = onlyOnes(restImported, (one) => likenessOf(one.values))
    for (const [likeness, one] of there) {
      const match = here.get(likeness)
      if (!match || matches.has(one) || used.has(match.post.id)) continue
      matches.set(one, match)
      used.add(match.post.id)
    }
  }
  return matches
}

type Likeness = (values: PostValues) => string | null

const dayAnd = (text: string, { at }: PostValues) =>
  text === '' || at === null ? null : `${at.slice(0, 10)}/${text}`

const LIKENESSES: readonly Likeness[] = [
  (values) => dayAnd(foldName(values.title), values),
  (values) => dayAnd(foldName(values.body), values),
  (values) => dayAnd(specificLink(values), values),
  // Moved to another day: only what is about one page, under one title, can be known again.
  (values) => {
    const link = specificLink(values)
    const title = foldName(values.title)
    return link === '' || title === '' ? null : `${link}/${title}`
  },
]

/** The address of a page: a home page says nothing about which post it is. */
function specificLink({ link }: PostValues): string {
  return link !== null && /^https?:\/\/[^/]+\/[^/]/.test(link) ? link : ''
}

function onlyOnes<T>(items: Iterable<T>, likenessOf: (item: T) => string | null): Map<string, T> {
  const ones = new Map<string, T>()
  const twice = new Set<string>()
  for (const item of items) {
    const likeness = likenessOf(item)
    if (likeness === null || twice.has(likeness)) continue
    if (ones.delete(likeness)) twice.add(likeness)
    else ones.set(likeness, item)
  }
  return ones
}
