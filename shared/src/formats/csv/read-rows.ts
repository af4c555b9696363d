import Papa from 'papaparse'
import type { Limits } from '../limits.ts'
import type { FileProblem } from '../problem.ts'
import { detectDelimiter } from './delimiter.ts'

export interface Row {
  /** As a spreadsheet numbers it: the first of the file is 1, whatever lines its cells have. */
  readonly number: number
  readonly cells: readonly string[]
}

export type ReadRows =
  | {
      readonly ok: true
      readonly rows: readonly Row[]
      readonly delimiter: string
      /** From this row on nothing can be told apart: a quotation mark is never closed. */
      readonly unclosed: Row | null
      /** Number of the last row where the file ends in the middle of it: without a line end, and with fewer cells than any other. */
      readonly cutShort: number | null
    }
  | { readonly ok: false; readonly problem: FileProblem }

/** `text` is clean (`cleanText`). Rows without any content are left out, and keep their numbers. */
export function readRows(text: string, limits: Limits): ReadRows {
  const delimiter = detectDelimiter(text)
  if (delimiter === null) {
    const isBlank = /^[\s,;|"]*$/.test(text)
    return { ok: false, problem: { kind: isBlank ? 'no-rows' : 'no-table' } }
  }
  const skip = /^sep=.\n/i.test(text) ? 1 : 0
  const { data, errors } = Papa.parse<string[]>(text, {
    delimiter,
    newline: '\n',
    // One more than allowed, and the parser stops: a million rows cost what the limit costs.
    preview: limits.records + 2 + skip,
  })
  if (data.length > limits.records + 1 + skip)
    return { ok: false, problem: { kind: 'too-many-records', limit: limits.records } }
  if (data.some((cells) => cells.length > limits.columns))
    return { ok: false, problem: { kind: 'too-many-columns', limit: limits.columns } }
  const rows: Row[] = []
  for (const [index, cells] of data.entries()) {
    if (index < skip || cells.every((cell) => cell.trim() === '')) continue
    rows.push({ number: index + 1, cells })
  }
  const isOpen = errors.some(({ code }) => code === 'MissingQuotes')
  const unclosed = isOpen ? (rows.pop() ?? null) : null
  const cutShort = unclosed === null && !text.endsWith('\n') ? shortestLast(rows) : null
  return { ok: true, rows, delimiter, unclosed, cutShort }
}

function shortestLast(rows: readonly Row[]): number | null {
  const last = rows.at(-1)
  const others = rows.slice(0, -1)
  if (!last || others.length === 0) return null
  return others.every(({ cells }) => cells.length > last.cells.length) ? last.number : null
}
