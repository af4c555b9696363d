import * as Y from 'yjs'
import {
  type Damaged,
  damaged,
  lineIn,
  numberIn,
  proseOf,
  type RecordMap,
} from '#shared/domain/fields.ts'
import { byPlace, isOrderKey, placedByTime } from '#shared/domain/order.ts'

/** In which a charter is written: people are answered in theirs. */
export const CHARTER_LANGUAGES = ['fr', 'en'] as const
export type CharterLanguage = (typeof CHARTER_LANGUAGES)[number]

export const ARTICLE_PARTS = ['title', 'text'] as const
export type ArticlePart = (typeof ARTICLE_PARTS)[number]

/** The prose of one part in one language. */
export type ArticleField = `${ArticlePart}:${CharterLanguage}`

export interface ArticleTexts {
  readonly title: string
  /** Markdown. */
  readonly text: string
}

/** What an article says; a language in which nobody has written it yet is empty. */
export interface ArticleSaid {
  readonly id: string
  readonly fr: ArticleTexts
  readonly en: ArticleTexts
}

/** One rule that moderation cites, as it is being worked on. Its number is its place among the others. */
export interface Article extends ArticleSaid {
  readonly kind: 'article'
  readonly order: string | null
  /** ms since 1970 */
  readonly createdAt: number
  readonly createdBy: string | null
  readonly deletedAt: number | null
}

/** Characters of a title; there is room for no more while it is written. */
export const LONGEST_TITLE = 200

/** A record in which there is none of its four texts is damaged (M5). */
export function parseArticle(id: string, map: unknown): Article | Damaged {
  if (!(map instanceof Y.Map)) return damaged(id, '', map)
  if (articleFields().every((field) => proseOf(map, field) === null))
    return damaged(id, 'title:fr', map)
  const order = lineIn(map, 'order')
  return {
    kind: 'article',
    id,
    fr: textsIn(map, 'fr'),
    en: textsIn(map, 'en'),
    order: isOrderKey(order) ? order : null,
    createdAt: numberIn(map, 'createdAt') ?? 0,
    createdBy: lineIn(map, 'createdBy'),
    deletedAt: numberIn(map, 'deletedAt'),
  }
}

function articleFields(): ArticleField[] {
  return CHARTER_LANGUAGES.flatMap((language) =>
    ARTICLE_PARTS.map((part): ArticleField => `${part}:${language}`),
  )
}

function textsIn(map: RecordMap, language: CharterLanguage): ArticleTexts {
  const read = (part: ArticlePart): string => String(proseOf(map, `${part}:${language}`) ?? '')
  return { title: read('title'), text: read('text') }
}

/** The same on every device (M3). */
export function inCharter(one: Article, other: Article): number {
  return byPlace(placedByTime(one), placedByTime(other))
}

/** Whether nobody has written anything of it, in whichever language. */
export function isBlankArticle(article: ArticleSaid): boolean {
  return CHARTER_LANGUAGES.every((language) => isBlankIn(article, language))
}

export function isBlankIn(article: ArticleSaid, language: CharterLanguage): boolean {
  return article[language].title.trim() === '' && article[language].text.trim() === ''
}

/** In this language, or in the other one where it is not written in this. */
export function articleIn(
  article: ArticleSaid,
  wanted: CharterLanguage,
): ArticleTexts & { readonly language: CharterLanguage } {
  const other = wanted === 'fr' ? 'en' : 'fr'
  const language = isBlankIn(article, wanted) && !isBlankIn(article, other) ? other : wanted
  return { ...article[language], language }
}
