/** How a person has mapped files with this header before; kept on this device only. */
import { COLUMN_USES, type ColumnUse } from '#shared/formats/csv/columns.ts'
import type { DateOrder } from '#shared/formats/csv/read-date.ts'

/** A few short texts kept on this device. */
export interface Memory {
  get(key: string): string | null
  set(key: string, value: string | null): void
}

export interface Mapping {
  readonly uses: readonly ColumnUse[]
  readonly order: DateOrder | null
}

export function rememberMapping(memory: Memory, signature: string, mapping: Mapping): void {
  memory.set(keyOf(signature), JSON.stringify([mapping.order, ...mapping.uses]))
}

/** Null when there is none, or when it does not fit. */
export function recallMapping(memory: Memory, signature: string, columns: number): Mapping | null {
  const kept: unknown = parse(memory.get(keyOf(signature)))
  if (!Array.isArray(kept)) return null
  const [order, ...rest] = kept as unknown[]
  const uses = rest.flatMap((use) => COLUMN_USES.find((known) => known === use) ?? [])
  if (uses.length !== columns || rest.length !== columns) return null
  return { uses, order: order === 'dmy' || order === 'mdy' ? order : null }
}

function keyOf(signature: string): string {
  return `ruche.import.${signature}`
}

function parse(text: string | null): unknown {
  try {
    return text === null ? null : JSON.parse(text)
  } catch {
    return null
  }
}
