/** How a person has mapped tables with this header before. */
import { keepMapping, keptMapping } from '#client/workspace/device/kept-mapping.ts'
import type { Memory } from '#client/workspace/device/memory.ts'
import { COLUMN_USES, type ColumnUse } from '#shared/formats/csv/columns.ts'
import type { DateOrder } from '#shared/formats/csv/read-date.ts'

export interface Mapping {
  readonly uses: readonly ColumnUse[]
  readonly order: DateOrder | null
}

export function rememberMapping(memory: Memory, signature: string, mapping: Mapping): void {
  keepMapping(memory, signature, [mapping.order, ...mapping.uses])
}

/** Null when there is none, or when it does not fit. */
export function recallMapping(memory: Memory, signature: string, columns: number): Mapping | null {
  const [order, ...rest] = keptMapping(memory, signature) ?? []
  const uses = rest.flatMap((use) => COLUMN_USES.find((known) => known === use) ?? [])
  if (uses.length !== columns || rest.length !== columns) return null
  return { uses, order: order === 'dmy' || order === 'mdy' ? order : null }
}
