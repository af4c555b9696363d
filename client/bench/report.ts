import { markdownTable, verdict } from '../../server/bench/report/markdown.ts'
import type { Results } from '../../server/bench/report/results.ts'
import type { ClientRow } from './rows/client-row.ts'
import { clientRows } from './rows/client-rows.ts'

const HEAD = ['', 'Ruche', 'beside it', 'ratio', 'target', 'met']

export function clientTable(results: Results): {
  readonly table: string
  readonly rows: readonly ClientRow[]
} {
  const rows = clientRows(results)
  const lines = rows.map((row) => [
    row.what,
    row.ruche,
    row.beside,
    row.ratio,
    row.target,
    row.target === '' ? '' : verdict(row.met),
  ])
  return { rows, table: markdownTable(HEAD, lines) }
}
