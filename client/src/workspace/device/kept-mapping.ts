import type { Memory } from '#client/workspace/device/memory.ts'
import { jsonList } from '#shared/domain/json-list.ts'

/** How a person has mapped files with this header before; kept on this device only. */
export function keepMapping(
  memory: Memory,
  signature: string,
  mapping: readonly (string | null)[],
): void {
  memory.set(keyOf(signature), JSON.stringify(mapping))
}

/** Null when there is none. What stands in it may be another version's. */
export function keptMapping(memory: Memory, signature: string): readonly unknown[] | null {
  return jsonList(memory.get(keyOf(signature)))
}

function keyOf(signature: string): string {
  return `ruche.import.${signature}`
}
