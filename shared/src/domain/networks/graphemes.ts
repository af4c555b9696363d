const letters = new Intl.Segmenter(undefined, { granularity: 'grapheme' })

/** Every UTF-16 unit of such a line is a letter of its own; to ask the segmenter takes a hundred times as long. */
const PLAIN = /^[\t -\u02FF\u2010-\u2027\u202F-\u205F\u20A0-\u20BF]*$/

/** The letters of a text as a reader sees them, in order: é, a flag and a family are one each. */
export function* graphemesOf(text: string): Generator<string> {
  for (const { segment } of letters.segment(text)) yield segment
}

/** How many letters as a reader sees them; more than `most` as soon as it is certain that there are more. */
export function countGraphemes(text: string, most = Number.POSITIVE_INFINITY): number {
  const lines = text.replaceAll('\r\n', '\n').split('\n')
  let count = lines.length - 1
  for (const line of lines) {
    if (count > most) break
    if (PLAIN.test(line)) count += line.length
    else count += countSegments(line, most - count)
  }
  return count
}

function countSegments(line: string, most: number): number {
  let count = 0
  for (const _ of letters.segment(line)) {
    count++
    if (count > most) break
  }
  return count
}
