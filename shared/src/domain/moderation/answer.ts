import * as Y from 'yjs'
import { type Damaged, damaged, lineIn, numberIn, proseOf } from '#shared/domain/fields.ts'

/** In which answers are written, and people written to. */
export const ANSWER_LANGUAGES = ['fr', 'en'] as const
export type AnswerLanguage = (typeof ANSWER_LANGUAGES)[number]

/** A text that replies are begun from. It lies in `desk`, which more people read than cases: nobody is named in it. */
export interface Answer {
  readonly kind: 'answer'
  readonly id: string
  readonly name: string
  /** Whole, of each language; empty where nobody has written it. Proses under the same names. */
  readonly texts: Readonly<Record<AnswerLanguage, string>>
  /** ms since 1970 */
  readonly createdAt: number
  readonly createdBy: string | null
  readonly deletedAt: number | null
}

/** Characters. */
export const LONGEST_ANSWER = 5_000
export const LONGEST_ANSWER_NAME = 100

export function parseAnswer(id: string, map: unknown): Answer | Damaged {
  if (!(map instanceof Y.Map)) return damaged(id, '', map)
  const name = lineIn(map, 'name')
  if (name === null) return damaged(id, 'name', map)
  const text = (language: AnswerLanguage) => String(proseOf(map, language) ?? '')
  return {
    kind: 'answer',
    id,
    name,
    texts: { fr: text('fr'), en: text('en') },
    createdAt: numberIn(map, 'createdAt') ?? 0,
    createdBy: lineIn(map, 'createdBy'),
    deletedAt: numberIn(map, 'deletedAt'),
  }
}

/** The language in which a reply is begun: the wanted one, or the other where only that is written; null: none is. */
export function writtenLanguage(
  { texts }: Pick<Answer, 'texts'>,
  wanted: AnswerLanguage,
): AnswerLanguage | null {
  const order = [wanted, ...ANSWER_LANGUAGES.filter((one) => one !== wanted)]
  return order.find((language) => texts[language].trim() !== '') ?? null
}
