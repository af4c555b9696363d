/**
 * Finds names in what somebody wrote: however they are written (case, accents, hyphens, dots), with an `@` or not, in brackets,
 * behind an apostrophe, in an address. Words are looked up, not searched for: five thousand names cost no more than one.
 */
import { foldName } from '#shared/domain/named.ts'

/** Where something stands in a text: UTF-16 units. */
export interface Place {
  readonly start: number
  readonly end: number
}

export interface FoundName<T> extends Place {
  readonly what: T
}

export interface Name<T> {
  readonly name: string
  readonly what: T
}

/** Shorter ones would be found in the middle of any sentence; of scripts that write words as one sign or two, not so. */
const SHORTEST = 3
const SHORTEST_SIGNS = 2
/** A name of more words than that is found by its first ones. */
const MOST_WORDS = 6
/** Signs between two words of one name. */
const LONGEST_GAP = 3
const SIGNS =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}]/u

interface Word extends Place {
  /** As it is compared. */
  readonly folded: string
}

/** Of two that are called alike the first counts. Found places do not overlap: the longest, of the first in the text. */
export function nameFinder<T>(names: Iterable<Name<T>>): (text: string) => readonly FoundName<T>[] {
  const known = new Map<string, { readonly words: readonly string[]; readonly what: T }[]>()
  const signs: { readonly folded: string; readonly what: T }[] = []
  for (const { name, what } of names) {
    const words = wordsOf(name)
      .slice(0, MOST_WORDS)
      .map(({ folded }) => folded)
    const key = words.join('')
    if (key.length < (SIGNS.test(key) ? SHORTEST_SIGNS : SHORTEST)) continue
    if (SIGNS.test(key)) signs.push({ folded: key, what })
    const alike = known.get(key) ?? []
    alike.push({ words, what })
    known.set(key, alike)
  }
  if (known.size === 0) return () => []

  /** A name whose parts somebody wrote apart or as one, as long as no space tells them apart. */
  const nameAt = (words: readonly Word[], text: string) => {
    const all = known.get(words.map(({ folded }) => folded).join(''))
    return all?.find(
      (one) =>
        isSpelt(one.words, words) || !/\s/.test(text.slice(words[0]?.end, words.at(-1)?.start)),
    )
  }
  /** A few are looked for in texts of which most have none of them. */
  const few = known.size <= FEW ? [...known.keys()] : null
  return (text) => {
    if (few) {
      const letters = foldSpelling(text).replace(NO_LETTERS, '')
      if (!few.some((key) => letters.includes(key))) return []
    }
    const words = wordsOf(text)
    const found: FoundName<T>[] = []
    for (let at = 0; at < words.length; at++) {
      const first = words[at]
      if (!first) break
      for (let count = spanFrom(words, at); count > 0; count--) {
        const own = words.slice(at, at + count)
        const name = nameAt(own, text)
        if (!name) continue
        const start = text[first.start - 1] === '@' ? first.start - 1 : first.start
        found.push({ start, end: own.at(-1)?.end ?? first.end, what: name.what })
        at += count - 1
        break
      }
    }
    return signs.length === 0 ? found : withSigns(found, words, signs)
  }
}

function isSpelt(name: readonly string[], words: readonly Word[]): boolean {
  return name.length === words.length && name.every((word, at) => word === words[at]?.folded)
}

/** How many words from there on may be of one name. */
function spanFrom(words: readonly Word[], from: number): number {
  let count = 1
  while (count < MOST_WORDS) {
    const [before, next] = [words[from + count - 1], words[from + count]]
    if (!before || !next || next.start - before.end > LONGEST_GAP) break
    count++
  }
  return count
}

/** Where no spaces part words, a name stands within what looks like one. */
function withSigns<T>(
  found: readonly FoundName<T>[],
  words: readonly Word[],
  names: readonly { readonly folded: string; readonly what: T }[],
): readonly FoundName<T>[] {
  const more: FoundName<T>[] = []
  for (const { folded, start, end } of words) {
    if (!SIGNS.test(folded) || found.some((one) => one.start <= start && end <= one.end)) continue
    for (const { folded: name, what } of names)
      for (let at = folded.indexOf(name); at >= 0; at = folded.indexOf(name, at + 1))
        more.push({ start: start + at, end: start + at + name.length, what })
  }
  return apart([...found, ...more])
}

/** The first of the text, of those that begin together the longest, and none that reaches into another. */
export function apart<T extends Place>(places: readonly T[]): readonly T[] {
  const left: T[] = []
  for (const one of places.toSorted((a, b) => a.start - b.start || b.end - a.end))
    if (one.start >= (left.at(-1)?.end ?? 0)) left.push(one)
  return left
}

const FEW = 50
const NO_LETTERS = /[^\p{L}\p{N}]+/gu
const WORD = /[\p{L}\p{N}\p{M}]+/gu

function wordsOf(text: string): readonly Word[] {
  return [...text.matchAll(WORD)].map(({ 0: word, index }) => ({
    folded: foldSpelling(word),
    start: index,
    end: index + word.length,
  }))
}

const LETTERS: Readonly<Record<string, string>> = {
  ß: 'ss',
  œ: 'oe',
  æ: 'ae',
  ø: 'o',
  đ: 'd',
  ł: 'l',
}

/** The same for all ways of writing a name that somebody may take for one. */
export function foldSpelling(text: string): string {
  const folded = foldName(text).replace(/[ßœæøđł]/g, (letter) => LETTERS[letter] ?? letter)
  // What is one sign in Korean is several letters by then.
  return folded.normalize('NFC')
}

/** Two spellings of one name: neither do the signs in it count. */
export function sameName(text: string): string {
  return wordsOf(text)
    .map(({ folded }) => folded)
    .join('')
}
