import { cleanText } from '../clean-text.ts'
import { decodeText, type Encoding } from '../decode-text.ts'
import { foldWords } from '../fold.ts'
import { hash } from '../hash.ts'
import { LIMITS, type Limits } from '../limits.ts'
import type { FileProblem } from '../problem.ts'
import type { Column, ColumnUse } from './columns.ts'
import { dateOrderOf } from './date-order.ts'
import { guessColumns } from './guess-columns.ts'
import { findHeader } from './header.ts'
import { zoneInHeader } from './header-words.ts'
import { type Layout, layoutOf } from './layouts.ts'
import type { DateOrder } from './read-date.ts'
import { type Row, readRows } from './read-rows.ts'

/** A table, read but not yet mapped to posts. Plain data: it travels between a worker and the page. */
export interface Table {
  readonly columns: readonly Column[]
  readonly rows: readonly Row[]
  /** A row whose quotation mark is never closed; it holds everything after it. */
  readonly unclosed: Row | null
  /** Number of the row in the middle of which the file ends. */
  readonly cutShort: number | null
  readonly encoding: Encoding
  readonly delimiter: string
  readonly headed: boolean
  readonly layout: Layout
  /** One for each column. */
  readonly guesses: readonly ColumnUse[]
  /** The zone that the file says its times are in: an IANA name, or null where it does not say. */
  readonly zone: string | null
  /** The same for files with the same header: under it the person's mapping is remembered. */
  readonly signature: string
}

export type ReadTable =
  | { readonly ok: true; readonly table: Table }
  | { readonly ok: false; readonly problem: FileProblem }

export function readTable(bytes: Uint8Array, limits: Limits = LIMITS): ReadTable {
  const { text, encoding } = decodeText(bytes)
  const read = readRows(cleanText(text), limits)
  if (!read.ok) return read
  const { columns, rows, headed } = findHeader(read.rows)
  if (rows.length === 0 && read.unclosed === null)
    return { ok: false, problem: { kind: 'no-rows' } }
  const guesses = guessColumns(columns, rows)
  if (!headed && guesses.every((use) => use === 'ignored' || use === 'title'))
    return { ok: false, problem: { kind: 'no-table' } }
  const layout = layoutOf(columns, rows, headed)
  const timed = columns.filter(
    ({ index }) => guesses[index] === 'time' || guesses[index] === 'date-time',
  )
  return {
    ok: true,
    table: {
      columns,
      rows,
      unclosed: read.unclosed,
      cutShort: read.cutShort,
      encoding,
      delimiter: read.delimiter,
      headed,
      layout,
      guesses,
      zone: layout === 'ayrshare' ? 'UTC' : zoneOf(timed),
      signature: hash(columns.map(({ name }) => foldWords(name)).join('\u001f')),
    },
  }
}

function zoneOf(timed: readonly Column[]): string | null {
  for (const { name } of timed) {
    const zone = zoneInHeader(name)
    if (zone !== null) return zone
  }
  return null
}

/** From the columns that are dates under this mapping. */
export function dateOrderIn(table: Table, uses: readonly ColumnUse[]): DateOrder | 'ask' | 'none' {
  const dates = uses.flatMap((use, index) => (use === 'date' || use === 'date-time' ? [index] : []))
  const cells = function* () {
    for (const row of table.rows) for (const index of dates) yield row.cells[index] ?? ''
  }
  return dateOrderOf(cells())
}
