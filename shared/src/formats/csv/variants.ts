import type { ChannelText } from '../post-values.ts'
import type { Column, ColumnUse } from './columns.ts'
import { channelInHeader } from './header-words.ts'
import type { Row } from './read-rows.ts'

/** What a row says on single channels. A column that somebody has chosen for it is called as its channel. */
export function variantsIn(
  row: Row,
  columns: readonly Column[],
  uses: readonly ColumnUse[],
  read: (cell: string) => string,
): ChannelText[] {
  return columns.flatMap(({ index, name }) => {
    const text = uses[index] === 'variant' ? read(row.cells[index] ?? '') : ''
    return text === '' ? [] : [{ channel: channelInHeader(name) ?? name, text }]
  })
}
