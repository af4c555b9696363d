import type { Awareness } from 'y-protocols/awareness'

/** What a device says of itself in `space` that is able to write what guests see. */
const OFFER = 'projects'

/** Says that this device could write; again whenever that was said over. Returns how to take it back. */
export function offerToLead(awareness: Awareness, changed: () => void): () => void {
  const offer = (): void => {
    const state = awareness.getLocalState()
    if (state?.[OFFER] !== true) awareness.setLocalState({ ...state, [OFFER]: true })
  }
  const listen = (): void => {
    offer()
    changed()
  }
  offer()
  awareness.on('change', listen)
  return () => {
    awareness.off('change', listen)
    const { [OFFER]: _, ...rest } = awareness.getLocalState() ?? {}
    awareness.setLocalState(Object.keys(rest).length > 0 ? rest : null)
  }
}

/**
 * One of the devices that are there and able to, the same for all of them: one that is looked at before one that is
 * not, whose timers a browser slows down. Two for a moment do no harm, because both write the same.
 */
export function leads(
  states: ReadonlyMap<number, Readonly<Record<string, unknown>>>,
  self: number,
): boolean {
  const rank = (client: number) => (states.get(client)?.away === true ? 1 : 0)
  const able = [...states.keys()].filter((client) => states.get(client)?.[OFFER] === true)
  const [first] = able.sort((a, b) => rank(a) - rank(b) || a - b)
  return first === self
}
