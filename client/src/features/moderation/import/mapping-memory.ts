/** How a person has mapped files with this header before; kept on this device only. */
import { MODERATION_USES } from '#shared/formats/moderation/columns.ts'
import type { ModerationChoices } from '#shared/formats/moderation/to-drafts.ts'

/** A few short texts kept on this device. */
export interface Memory {
  get(key: string): string | null
  set(key: string, value: string | null): void
}

type Mapping = Pick<ModerationChoices, 'uses' | 'as' | 'order' | 'network'>

export function rememberMapping(memory: Memory, signature: string, choices: Mapping): void {
  const { uses, as, order, network } = choices
  memory.set(keyOf(signature), JSON.stringify([as, order, network, ...uses]))
}

/** Null when there is none, or when it does not fit. */
export function recallMapping(memory: Memory, signature: string, columns: number): Mapping | null {
  const kept: unknown = parse(memory.get(keyOf(signature)))
  if (!Array.isArray(kept)) return null
  const [as, order, network, ...rest] = kept as unknown[]
  const uses = rest.flatMap((use) => MODERATION_USES.find((known) => known === use) ?? [])
  if (uses.length !== columns || rest.length !== columns || typeof network !== 'string') return null
  return {
    uses,
    as: as === 'cases' ? 'cases' : 'notes',
    order: order === 'dmy' || order === 'mdy' ? order : null,
    network,
  }
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
