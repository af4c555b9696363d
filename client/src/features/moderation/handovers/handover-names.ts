import { useWords } from '#client/i18n/i18n.tsx'
import type { ShownHandover } from '#client/workspace/moderation/handover-standings.ts'
import type { Called } from '#client/workspace/people/called.ts'

/** From whom to whom: once somebody has taken it, that is them, whomever it was meant for. */
export function useHandoverNames(called: Called): (shown: ShownHandover) => string {
  const words = useWords()
  return ({ handover, standing }) => {
    const taker =
      standing.taker.kind === 'valid' ? standing.taker.signature.createdBy : handover.taker
    return words().handovers.between(
      called.first(handover.giver),
      taker === null ? words().handovers.whoever : called.within(taker),
    )
  }
}
