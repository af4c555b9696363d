/** What is done to the articles that are being worked on. Each inside a transaction of the caller's. */
import * as Y from 'yjs'
import type { Records } from '#shared/domain/fields.ts'
import type { Author } from '#shared/domain/history.ts'
import {
  ARTICLE_PARTS,
  type Article,
  type ArticleSaid,
  CHARTER_LANGUAGES,
  inCharter,
  parseArticle,
} from '#shared/domain/moderation/article.ts'
import { placeAt, placedByTime } from '#shared/domain/order.ts'
import { changeProse, changeRecord, createRecord } from '#shared/domain/record.ts'
import type { Step } from '#shared/domain/step.ts'

/** Those that are not removed, in their order. */
export function articlesIn(articles: Records): Article[] {
  return [...articles]
    .flatMap(([id, map]) => {
      const one = parseArticle(id, map)
      return one.kind === 'article' && one.deletedAt === null ? [one] : []
    })
    .sort(inCharter)
}

/** At the end, empty. */
export function addArticle(
  articles: Records,
  author: Author,
): { readonly id: string; readonly step: Step } {
  // A millisecond behind the last one is behind it, and nothing more has to be written for that; where somebody has
  // ordered them by hand, a key of its own is.
  const others = articlesIn(articles)
  const now = Math.max(author.now, ...others.map(({ createdAt }) => createdAt + 1))
  const proses = CHARTER_LANGUAGES.flatMap((language) =>
    ARTICLE_PARTS.map((part) => [`${part}:${language}`, ''] as const),
  )
  const made = createRecord(articles, {}, Object.fromEntries(proses), { ...author, now })
  const ordered = articlesIn(articles)
  if (ordered.at(-1)?.id !== made.id) {
    const keys = placeAt(others.map(placedByTime), others.length, made.id, author.random)
    for (const [id, order] of keys) articles.get(id)?.set('order', order)
  }
  return made
}

/** Puts one at `index` among the others; one that is where it should be is left alone. */
export function moveArticle(articles: Records, id: string, index: number, author: Author): Step[] {
  const all = articlesIn(articles)
  const from = all.findIndex((one) => one.id === id)
  if (from === -1 || from === index) return []
  const others = all.filter((one) => one.id !== id).map(placedByTime)
  const at = Math.min(Math.max(0, index), others.length)
  return [...placeAt(others, at, id, author.random)].flatMap(([moved, order]) =>
    changeRecord(articles, moved, { order }, author),
  )
}

/** An article says again what it said in a version; one that was removed since comes back. */
export function takeBackArticle(articles: Records, said: ArticleSaid, author: Author): Step[] {
  if (!(articles.get(said.id) instanceof Y.Map)) return []
  const written = CHARTER_LANGUAGES.flatMap((language) =>
    ARTICLE_PARTS.flatMap((part) =>
      changeProse(articles, said.id, `${part}:${language}`, said[language][part], author),
    ),
  )
  return [...changeRecord(articles, said.id, { deletedAt: undefined }, author), ...written]
}
