/** Where the people of a table are known, as far as a column of it says so of nearly every row. */
import { networkNamed } from '#shared/domain/moderation/network-told.ts'
import { networkOfLink } from '#shared/domain/networks/network-of-link.ts'
import type { Column } from '../csv/columns.ts'
import { headerName } from '../csv/header-words.ts'
import type { Row } from '../csv/read-rows.ts'
import { foldWords } from '../fold.ts'
import { linkOf } from '../link.ts'
import type { ModerationUse } from './columns.ts'

const SAMPLE = 200
/** Of the cells that say anything. */
const NEARLY_ALL = 0.9

/** Headers over what is the name of a network, if it is one. Folded. */
const HEADERS = new Set(
  'network,reseau,reseau social,social network,platform,plateforme,source,site'.split(','),
)

/** Null where nothing tells, or several are told of. */
export function guessNetwork(
  columns: readonly Column[],
  rows: readonly Row[],
  guesses: readonly ModerationUse[],
): string | null {
  const named = columns.map((column) => networkOfColumn(column, cellsOf(column, rows)))
  const linked = columns.map((column) => {
    const use = guesses[column.index]
    const isAddress = use === 'link' || use === 'place'
    return isAddress
      ? theOne(cellsOf(column, rows), (cell) => networkOfLink(linkOf(cell) ?? ''))
      : null
  })
  return [...named, ...linked].find((network) => network !== null) ?? null
}

/** The one network that a column names on nearly every row; null for any other column. */
export function networkOfColumn(column: Column, cells: readonly string[]): string | null {
  return HEADERS.has(foldWords(headerName(column.name))) ? theOne(cells, networkNamed) : null
}

function cellsOf({ index }: Column, rows: readonly Row[]): readonly string[] {
  return rows
    .slice(0, SAMPLE)
    .map((row) => row.cells[index]?.trim() ?? '')
    .filter((cell) => cell !== '')
}

function theOne(
  cells: readonly string[],
  networkIn: (cell: string) => string | null,
): string | null {
  const told = Map.groupBy(cells, networkIn)
  for (const [network, same] of told) if (same.length > NEARLY_ALL * cells.length) return network
  return null
}
