import type { Left } from '../problem.ts'
import type { Table } from './read-table.ts'
import { writeRow } from './write.ts'

/**
 * The rows that were not taken, as a table of their own to be put right and imported again: the file's columns, and why.
 * `say` puts a reason into words, `why` heads that column.
 */
export function leftRowsCsv(
  table: Table,
  left: readonly Left[],
  why: string,
  say: (reason: Left['reason']) => string,
): string {
  const byNumber = new Map(table.rows.map((row) => [row.number, row]))
  if (table.unclosed) byNumber.set(table.unclosed.number, table.unclosed)
  const rows = table.headed ? [[...table.columns.map(({ name }) => name), why]] : []
  for (const { where, reason } of left) {
    const row = byNumber.get(where)
    if (!row) continue
    const cells = table.columns.map(({ index }) => row.cells[index] ?? '')
    rows.push([...cells, say(reason)])
  }
  return `\ufeff${rows.map((cells) => writeRow(cells, ',')).join('')}`
}
