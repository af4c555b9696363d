import type { Table } from './read-table.ts'
import { writeRow } from './write.ts'

/**
 * The rows that were not taken, as a table of their own to be put right and imported again: the file's columns, and a last
 * one, headed `heading`, that says why.
 */
export function leftRowsCsv(
  table: Pick<Table, 'columns' | 'rows' | 'unclosed' | 'headed'>,
  reasons: readonly { readonly where: number; readonly why: string }[],
  heading: string,
): string {
  const byNumber = new Map(table.rows.map((row) => [row.number, row]))
  if (table.unclosed) byNumber.set(table.unclosed.number, table.unclosed)
  const rows = table.headed ? [[...table.columns.map(({ name }) => name), heading]] : []
  for (const { where, why } of reasons) {
    const row = byNumber.get(where)
    if (!row) continue
    const cells = table.columns.map(({ index }) => row.cells[index] ?? '')
    rows.push([...cells, why])
  }
  return `\ufeff${rows.map((cells) => writeRow(cells, ',')).join('')}`
}
