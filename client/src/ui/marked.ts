/** A stretch of a text, and whether it is what was looked for. */
export interface Stretch {
  readonly text: string
  readonly hit: boolean
}

/**
 * Where the words of a search begin a word of the text. `fold` takes case and accents away; it may make a character
 * longer (`œ` becomes `oe`), so what it did is followed character by character.
 */
export function marked(text: string, typed: string, fold: (text: string) => string): Stretch[] {
  const words = fold(typed).split(/\s+/).filter(Boolean)
  const characters = [...text]
  const folded = characters.map(fold)
  const hits = characters.map(() => false)
  for (const index of characters.keys()) {
    if (!isLetter(characters[index] ?? '') || isLetter(characters[index - 1] ?? '')) continue
    for (const word of words) {
      const length = beginsWith(characters, folded, index, word)
      hits.fill(true, index, index + length)
    }
  }
  const stretches: Stretch[] = []
  for (const [index, character] of characters.entries()) {
    const hit = hits[index] ?? false
    const last = stretches.at(-1)
    if (last?.hit === hit) stretches[stretches.length - 1] = { text: last.text + character, hit }
    else stretches.push({ text: character, hit })
  }
  return stretches
}

/** How many characters from there on are the word; 0 when they are not. */
function beginsWith(
  characters: readonly string[],
  folded: readonly string[],
  from: number,
  word: string,
): number {
  let rest = word
  let at = from
  while (rest !== '') {
    const next = folded[at]
    // What folds to nothing is an accent written on its own, or white space.
    if (next === undefined || !(rest.startsWith(next) || next.startsWith(rest))) return 0
    if (next === '' && !isLetter(characters[at] ?? '')) return 0
    rest = rest.slice(next.length)
    at += 1
  }
  return at - from
}

function isLetter(character: string): boolean {
  return /[\p{L}\p{N}\p{M}]/u.test(character)
}
