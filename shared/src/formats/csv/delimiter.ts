import Papa from 'papaparse'

export const DELIMITERS = [',', ';', '\t', '|'] as const
export type Delimiter = (typeof DELIMITERS)[number]

const SAMPLE_CHARACTERS = 200_000
const SAMPLE_ROWS = 40

/**
 * The sign that cuts the first rows into the most even columns; null when none makes two. Counting signs would be misled by
 * commas in prose: rows are parsed, quotation marks and all.
 */
export function detectDelimiter(text: string): Delimiter | null {
  const sample = text.slice(0, SAMPLE_CHARACTERS)
  // Excel writes it in front of the table.
  const said = /^sep=([,;\t|])\n/i.exec(sample)?.[1]
  if (said) return DELIMITERS.find((one) => one === said) ?? null
  let best: { readonly delimiter: Delimiter; readonly score: number } | null = null
  for (const delimiter of DELIMITERS) {
    const score = evenness(sample, delimiter)
    if (score > (best?.score ?? 0)) best = { delimiter, score }
  }
  return best?.delimiter ?? null
}

/** From 0 (one column) to, roughly, the number of columns when every row has as many. */
function evenness(sample: string, delimiter: Delimiter): number {
  const { data } = Papa.parse<string[]>(sample, { delimiter, newline: '\n', preview: SAMPLE_ROWS })
  const rows = data.filter((row) => row.some((cell) => cell.trim() !== ''))
  const counts = new Map<number, number>()
  for (const row of rows) counts.set(row.length, (counts.get(row.length) ?? 0) + 1)
  const [width = 1, times = 0] = [...counts].sort((one, other) => other[1] - one[1])[0] ?? []
  if (width < 2 || rows.length === 0) return 0
  return (times / rows.length) ** 2 * (1 + Math.log2(width))
}
