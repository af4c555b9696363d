import { foldText } from '#shared/domain/post-filter.ts'

export interface Emoji {
  readonly emoji: string
  readonly group: number
  /** Names and other words, in either language, folded. */
  readonly words: string
  readonly names: Readonly<Record<'fr' | 'en', string>>
}

export type EmojiEntry = readonly [emoji: string, group: number, french: string, english: string]

export function emojiFrom(entries: readonly EmojiEntry[]): readonly Emoji[] {
  return entries.map(([emoji, group, french, english]) => ({
    emoji,
    group,
    words: ` ${foldText(`${french} ${english}`).replace(/[^\p{L}\p{N}]+/gu, ' ')}`,
    names: { fr: french.split('|')[0] ?? '', en: english.split('|')[0] ?? '' },
  }))
}

const MOST = 64

/** Of which all words begin somewhere among theirs; those that are called so come first. */
export function searchEmoji(known: readonly Emoji[], typed: string): readonly Emoji[] {
  const words = foldText(typed)
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)
  if (words.length === 0) return []
  const found = known.filter((one) => words.every((word) => one.words.includes(` ${word}`)))
  const isCalled = ({ names }: Emoji) =>
    words.some((word) => foldText(names.fr) === word || foldText(names.en) === word)
  return found.toSorted((a, b) => Number(isCalled(b)) - Number(isCalled(a))).slice(0, MOST)
}
