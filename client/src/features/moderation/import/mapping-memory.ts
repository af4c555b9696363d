/** How a person has mapped tables with this header before. */
import { keepMapping, keptMapping } from '#client/workspace/device/kept-mapping.ts'
import type { Memory } from '#client/workspace/device/memory.ts'
import { MODERATION_USES } from '#shared/formats/moderation/columns.ts'
import type { ModerationChoices } from '#shared/formats/moderation/to-drafts.ts'

type Mapping = Pick<ModerationChoices, 'uses' | 'as' | 'order' | 'network'>

export function rememberMapping(memory: Memory, signature: string, choices: Mapping): void {
  const { uses, as, order, network } = choices
  keepMapping(memory, signature, [as, order, network, ...uses])
}

/** Null when there is none, or when it does not fit. */
export function recallMapping(memory: Memory, signature: string, columns: number): Mapping | null {
  const [as, order, network, ...rest] = keptMapping(memory, signature) ?? []
  const uses = rest.flatMap((use) => MODERATION_USES.find((known) => known === use) ?? [])
  if (uses.length !== columns || rest.length !== columns || typeof network !== 'string') return null
  return {
    uses,
    as: as === 'cases' ? 'cases' : 'notes',
    order: order === 'dmy' || order === 'mdy' ? order : null,
    network,
  }
}
