import { diffWords, type Stretch } from '#shared/domain/approval/word-diff.ts'
import {
  ARTICLE_PARTS,
  type ArticlePart,
  type ArticleSaid,
  CHARTER_LANGUAGES,
  type CharterLanguage,
} from '#shared/domain/moderation/article.ts'

export interface PartDifference {
  readonly part: ArticlePart
  readonly language: CharterLanguage
  readonly stretches: readonly Stretch[]
}

/** What became of one article between two texts of the charter. */
export interface ArticleDifference {
  readonly what: 'changed' | 'added' | 'removed'
  /** As it says now; of one that was removed, as it said. */
  readonly article: ArticleSaid
  /** As it said; null for one that was added. */
  readonly before: ArticleSaid | null
  /** From 1; null where it is not. */
  readonly was: number | null
  readonly is: number | null
  /** Of one that says something else: where. */
  readonly parts: readonly PartDifference[]
}

export interface CharterDifference {
  /** In the order of the newer text, what was removed at the end. */
  readonly articles: readonly ArticleDifference[]
  /** Those that say the same under another number: what cites them by number has to be read with care. */
  readonly renumbered: readonly { readonly was: number; readonly is: number }[]
}

/** Space around a text is no difference: it is not published either. */
export function charterDifference(
  before: readonly ArticleSaid[],
  after: readonly ArticleSaid[],
): CharterDifference {
  const old = new Map(before.map((article, index) => [article.id, { article, number: index + 1 }]))
  const now = new Set(after.map(({ id }) => id))
  const articles: ArticleDifference[] = []
  const renumbered: { was: number; is: number }[] = []
  for (const [index, article] of after.entries()) {
    const is = index + 1
    const known = old.get(article.id)
    if (!known) {
      articles.push({ what: 'added', article, before: null, was: null, is, parts: [] })
      continue
    }
    const parts = changedParts(known.article, article)
    const was = known.number
    if (parts.length > 0)
      articles.push({ what: 'changed', article, before: known.article, was, is, parts })
    else if (was !== is) renumbered.push({ was, is })
  }
  for (const { article, number } of old.values())
    if (!now.has(article.id))
      articles.push({ what: 'removed', article, before: article, was: number, is: null, parts: [] })
  return { articles, renumbered }
}

function changedParts(before: ArticleSaid, after: ArticleSaid): ArticleDifference['parts'] {
  return CHARTER_LANGUAGES.flatMap((language) =>
    ARTICLE_PARTS.flatMap((part) => {
      const [was, is] = [before[language][part].trim(), after[language][part].trim()]
      return was === is ? [] : [{ part, language, stretches: diffWords(was, is) }]
    }),
  )
}

export function isSame({ articles, renumbered }: CharterDifference): boolean {
  return articles.length + renumbered.length === 0
}
