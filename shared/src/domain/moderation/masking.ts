/**
 * Takes out of a text whoever else is named in it, before it is handed out. What will be taken out is shown word by word:
 * who hands it out leaves a word in, or adds one that nobody but them knows to be a name.
 */
import type { Belongings } from './about.ts'
import { apart, foldSpelling, nameFinder, type Place, sameName } from './name-finder.ts'
import { namesOf, personIn } from './names-in.ts'

/** What others are called in the file. */
export interface Masking {
  /** In the place of somebody else: noted, or named with an `@`, or found in the name of somebody. */
  readonly other: string
  /** In the place of somebody of the team. */
  readonly colleague: string
  /** In the place of an address, a number. */
  readonly mail: string
  readonly phone: string
  /** Names of the team. */
  readonly colleagues: readonly string[]
  /** Words that are to be taken out as well. */
  readonly added: readonly string[]
  /** Words that stay, by `Masked.key`. */
  readonly kept: ReadonlySet<string>
}

/** `part`: a word of somebody's name, written as a name. `handle`: an account that nobody has noted. */
export type MaskKind = 'colleague' | 'other' | 'part' | 'handle' | 'mail' | 'phone' | 'added'

/** One word that is taken out, or would be. */
export interface Masked {
  readonly key: string
  /** As it stands where it is first read. */
  readonly word: string
  readonly kind: MaskKind
  readonly count: number
  /** It stays. */
  readonly kept: boolean
}

export interface Masker {
  text(text: string): string
  /** What has been found by now, the most frequent first. */
  words(): readonly Masked[]
}

interface Spot extends Place {
  /** Null: somebody whose own file it is. */
  readonly kind: MaskKind | null
}

/** Neither of anybody's alone. */
const NO_NAMES = new Set(
  `les des une the and und von van der den del della las los san saint sainte mrs monsieur madame`.split(
    ' ',
  ),
)
const SHORTEST_PART = 3

const MAIL = /[\p{L}\p{N}._%+-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/gu
/** `@korrigan`, `@korrigan@social.example`, `u/korrigan`, and Discord’s `<@266300408438325258>`. */
const HANDLE =
  /(?<![\p{L}\p{N}._%+-])(?:@[\p{L}\p{N}_](?:[\p{L}\p{N}_.-]*[\p{L}\p{N}_])?(?:@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+)?|u\/[\p{L}\p{N}_-]{3,})|<@!?\d+>/gu
/** Which networks read as everybody. */
const EVERYBODY = /^@(?:everyone|here|channel|all|tous)$/i
/** Beginning as numbers do, at home or from abroad, or parted as in America; a day or a time is none. */
const PHONE =
  /(?<![\p{L}\p{N}+.,])(?:(?:\+|00)\d(?:[ .\-/()\u00a0\u202f]{0,2}\d){7,13}|\(?0\)?\d(?:[ .\-/()\u00a0\u202f]{0,2}\d){7,10}|\(?\d{3}\)?[ .-]\d{3}[ .-]\d{4})(?![\p{L}\p{N}])/gu
/** A word that begins as a name does. */
const CAPITAL = /(?<![\p{L}\p{N}])\p{Lu}[\p{L}\p{M}]+(?![\p{L}\p{N}])/gu
const DAY = /^\d{1,2}[./-]\d{1,2}[./-]\d{2,4}/

/** @param own ids of whose file it is */
export function createMasker(
  belongings: Belongings,
  own: readonly string[],
  masking: Masking,
): Masker {
  const ours: string[] = []
  const others: string[] = []
  const fullNames: string[] = []
  for (const found of belongings.all.values()) {
    const person = personIn(found)
    if (!person) continue
    if (own.includes(person.id)) ours.push(...namesOf(person))
    else {
      others.push(...namesOf(person))
      fullNames.push(person.name, ...person.aliases)
    }
  }
  const called = (names: readonly string[], kind: MaskKind | null) =>
    names.map((name) => ({ name, what: kind }))
  const find = nameFinder([
    ...called(ours, null),
    ...called(masking.colleagues, 'colleague'),
    ...called(others, 'other'),
  ])
  const ownWords = new Set(ours.flatMap(partsOf))
  const parts = new Map<string, MaskKind>([
    ...masking.colleagues.flatMap(partsOf).map((word) => [word, 'colleague'] as const),
    ...fullNames.flatMap(partsOf).map((word) => [word, 'part'] as const),
  ])
  const ownNames = new Set(ours.map(sameName))
  const added = masking.added.map(foldSpelling).filter((word) => word !== '')
  const seen = new Map<string, { word: string; kind: MaskKind; count: number }>()

  const spotsIn = (text: string): readonly Spot[] => [
    // What was added is what somebody wants, whatever else it looks like.
    ...spotsOf(text, added),
    ...find(text).map(({ what, ...place }) => ({ ...place, kind: what })),
    ...partSpots(text, parts, ownWords),
    ...matches(text, MAIL, 'mail'),
    ...matches(text, HANDLE, 'handle').filter(
      ({ start, end }) => !EVERYBODY.test(text.slice(start, end)),
    ),
    ...matches(text, PHONE, 'phone').filter(({ start, end }) => !DAY.test(text.slice(start, end))),
  ]
  const wordFor = (kind: MaskKind): string => {
    if (kind === 'mail' || kind === 'phone' || kind === 'colleague') return masking[kind]
    return masking.other
  }
  return {
    text(text) {
      let written = ''
      let from = 0
      for (const { start, end, kind } of chosen(spotsIn(text))) {
        const word = text.slice(start, end)
        if (kind === null || ownNames.has(sameName(word))) continue
        const key = keyOf(word, kind)
        const known = seen.get(key) ?? { word, kind, count: 0 }
        seen.set(key, { ...known, count: known.count + 1 })
        if (masking.kept.has(key)) continue
        written += text.slice(from, start) + wordFor(kind)
        from = end
      }
      return written + text.slice(from)
    },
    words: () =>
      [...seen]
        .map(([key, found]) => ({ key, ...found, kept: masking.kept.has(key) }))
        .sort((a, b) => b.count - a.count || (a.key < b.key ? -1 : 1)),
  }
}

function keyOf(word: string, kind: MaskKind): string {
  return kind === 'mail' || kind === 'phone' ? foldSpelling(word) : sameName(word) || word
}

/** An address is one, whatever names are in it; what is whole goes before what is a part. */
function chosen(spots: readonly Spot[]): readonly Spot[] {
  return apart(spots.toSorted((a, b) => b.end - b.start - (a.end - a.start)))
}

function matches(text: string, pattern: RegExp, kind: MaskKind): readonly Spot[] {
  return [...text.matchAll(pattern)].map(({ 0: word, index }) => ({
    start: index,
    end: index + word.length,
    kind,
  }))
}

/** The words of a name by which somebody is called without the rest. */
function partsOf(name: string): readonly string[] {
  const words = name.match(/[\p{L}\p{M}]+/gu)?.map(foldSpelling) ?? []
  return words.length < 2
    ? []
    : words.filter((word) => word.length >= SHORTEST_PART && !NO_NAMES.has(word))
}

function partSpots(
  text: string,
  parts: ReadonlyMap<string, MaskKind>,
  own: ReadonlySet<string>,
): readonly Spot[] {
  if (parts.size === 0) return []
  return matches(text, CAPITAL, 'part').flatMap((spot) => {
    const word = foldSpelling(text.slice(spot.start, spot.end))
    const kind = parts.get(word)
    return kind === undefined || own.has(word) ? [] : [{ ...spot, kind }]
  })
}

/** Where these stand as words, however they are written. */
function spotsOf(text: string, wanted: readonly string[]): readonly Spot[] {
  if (wanted.length === 0) return []
  const words = wanted
    .toSorted((a, b) => b.length - a.length)
    .map((word) => word.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&'))
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(?:${words.join('|')})(?![\\p{L}\\p{N}])`, 'gu')
  const { folded, at } = foldedWithPlaces(text)
  return [...folded.matchAll(pattern)].map(({ 0: word, index }) => ({
    start: at[index] ?? 0,
    end: at[index + word.length] ?? text.length,
    kind: 'added' as const,
  }))
}

/** A text as names are compared, and where each unit of it stood. */
function foldedWithPlaces(text: string): {
  readonly folded: string
  readonly at: readonly number[]
} {
  let folded = ''
  const at: number[] = []
  let place = 0
  for (const letter of text) {
    // A space is none for the trimming of a name.
    const one = /\s/.test(letter) ? ' ' : foldSpelling(letter)
    for (let unit = 0; unit < one.length; unit++) at.push(place)
    folded += one
    place += letter.length
  }
  at.push(text.length)
  return { folded, at }
}
