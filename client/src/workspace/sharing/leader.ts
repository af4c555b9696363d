import type { Awareness } from 'y-protocols/awareness'
import { isObject } from '#client/workspace/is-object.ts'
import { tellPart } from '#client/workspace/people/awareness-part.ts'

/** What a device says of itself in `space` that is able to write what guests see. */
const OFFER = 'projects'

/** Says that this device could write; again whenever that was said over. Returns how to take it back. */
export function offerToLead(awareness: Awareness, changed: () => void): () => void {
  const offer = (): void => {
    if (awareness.getLocalState()?.[OFFER] !== true) tellPart(awareness, OFFER, true)
  }
  const listen = (): void => {
    offer()
    changed()
  }
  offer()
  awareness.on('change', listen)
  return () => {
    awareness.off('change', listen)
    tellPart(awareness, OFFER, null)
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
  const isAway = (here: unknown) => isObject(here) && here.away === true
  const rank = (client: number) => (isAway(states.get(client)?.here) ? 1 : 0)
  const able = [...states.keys()].filter((client) => states.get(client)?.[OFFER] === true)
  const [first] = able.sort((a, b) => rank(a) - rank(b) || a - b)
  return first === self
}
