/** Words for ten thousand posts: as in any language, a few are everywhere and most are rare (Zipf). */
import { pick, seeded } from '../../../server/bench/fixture/random.ts'

const SYLLABLES =
  'ba ce con di é fa gra ho im jou la le ma mi nou on par pre qui ra re sa sion ti tou u ve vi'.split(
    ' ',
  )
const WORDS = 4_000
const LONGEST = 4

const VOCABULARY: readonly string[] = makeWords()

export function zipfWord(random: () => number): string {
  return VOCABULARY[Math.floor(WORDS ** random()) - 1] ?? 'la'
}

/** @param rank 0 is the most frequent */
export function wordOfRank(rank: number): string {
  const word = VOCABULARY[rank]
  if (word === undefined) throw new Error(`there are only ${WORDS} words`)
  return word
}

function makeWords(): string[] {
  const random = seeded(11)
  const words = new Set<string>()
  while (words.size < WORDS) {
    // The more there are, the longer they get.
    const syllables = Math.min(LONGEST, 1 + Math.floor(Math.log10(words.size + 1)))
    words.add(Array.from({ length: syllables }, () => pick(random, SYLLABLES)).join(''))
  }
  return [...words]
}
