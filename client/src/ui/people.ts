/** How a person is drawn: initials on one of eight hues. */
export interface Person {
  readonly id: string
  readonly name: string
  readonly hue: Hue
}

export const HUES = [1, 2, 3, 4, 5, 6, 7, 8] as const
export type Hue = (typeof HUES)[number]

/** FNV-1a: spreads well over eight places and is the same on every device. */
function hash(text: string): number {
  let value = 0x811c9dc5
  for (let i = 0; i < text.length; i++) {
    value = Math.imul(value ^ text.charCodeAt(i), 0x01000193)
  }
  return value >>> 0
}

/**
 * A hue for everybody, by id: one that fewest have, so that eight people all differ. Every device that knows of the same
 * people finds the same, in whatever order it learnt of them.
 *
 * @param given hues that somebody has already, and keeps
 */
export function assignHues(
  ids: readonly string[],
  given: ReadonlyMap<string, Hue> = new Map(),
): Map<string, Hue> {
  const hues = new Map(given)
  const wearers = new Map<Hue, number>(HUES.map((hue) => [hue, 0]))
  const wear = (hue: Hue) => wearers.set(hue, (wearers.get(hue) ?? 0) + 1)
  for (const hue of given.values()) wear(hue)
  for (const id of ids.toSorted()) {
    if (hues.has(id)) continue
    const fewest = Math.min(...wearers.values())
    const start = hash(id) % HUES.length
    const hue = [...HUES.slice(start), ...HUES.slice(0, start)].find(
      (candidate) => wearers.get(candidate) === fewest,
    )
    if (hue === undefined) throw new Error('one of the eight hues has the fewest wearers')
    hues.set(id, hue)
    wear(hue)
  }
  return hues
}

const letters = new Intl.Segmenter(undefined, { granularity: 'grapheme' })

function firstLetter(word: string): string {
  for (const { segment } of letters.segment(word)) return segment.toLocaleUpperCase()
  return ''
}

/** `Yann Le Goff` → `YL`, `Éditions du Hérisson` → `ÉH`: small words between the names are skipped. */
export function initialsOf(name: string): string {
  const known = initials.get(name)
  if (known !== undefined) return known
  const made = makeInitials(name)
  initials.set(name, made)
  return made
}

/** Cutting a name into letters is slow, and a month shows the same dozen people a hundred times. */
const initials = new Map<string, string>()

function makeInitials(name: string): string {
  const words = name.split(/[\s\-–—·.]+/u).filter((word) => /^[\p{L}\p{N}]/u.test(word))
  const [first, ...rest] = words
  if (first === undefined) return firstLetter(name.trim()) || '?'
  const second = rest.find((word) => !/^\p{Ll}/u.test(word)) ?? rest.at(-1)
  return firstLetter(first) + (second === undefined ? '' : firstLetter(second))
}

/** What somebody is called in a sentence: `Nour` of `Nour El Amrani`. */
export function firstName(name: string | null): string | null {
  return name?.split(' ')[0] ?? null
}
