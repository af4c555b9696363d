/** Whether a table has a header, and where. */
import { foldWords } from '../fold.ts'
import { linkOf } from '../link.ts'
import type { Column } from './columns.ts'
import { HEADER_WORDS, headerName } from './header-words.ts'
import { readMoment } from './moment.ts'
import type { Row } from './read-rows.ts'

const KNOWN: ReadonlySet<string> = new Set(Object.values(HEADER_WORDS).flat())
const ANY = { order: 'dmy', today: '2026-01-01' } as const
/** Some programs put a title or a few remarks above the table. */
const DEEPEST = 10

export interface Headed {
  readonly columns: readonly Column[]
  readonly rows: readonly Row[]
  readonly headed: boolean
}

export function findHeader(rows: readonly Row[]): Headed {
  const width = rows.slice(0, 200).reduce((most, row) => Math.max(most, row.cells.length), 0)
  const at = rows.slice(0, DEEPEST).findIndex((row) => isHeader(row, width))
  const header = rows[at]
  const columns = Array.from({ length: width }, (_, index) => ({
    index,
    name: header?.cells[index]?.replace(/\s+/g, ' ').trim() ?? '',
  }))
  return { columns, rows: rows.slice(at + 1), headed: header !== undefined }
}

/** A row of short names, at least two; never one that already holds a date or an address. */
function isHeader(row: Row, width: number): boolean {
  const cells = row.cells.map((cell) => cell.trim()).filter((cell) => cell !== '')
  if (cells.length < Math.max(2, width / 2)) return false
  if (cells.some((cell) => linkOf(cell) !== null || readMoment(cell, ANY) !== null)) return false
  const known = cells.some(
    (cell) => KNOWN.has(foldWords(headerName(cell))) || KNOWN.has(foldWords(cell)),
  )
  return known || cells.every((cell) => cell.length <= 60 && /\p{L}/u.test(cell))
}
