import type { Memory } from '#client/workspace/device/memory.ts'

/**
 * When this device offers to make a way back: `soon` after the person has done something worth coming back to, `again`
 * after their recovery code was used up. Once it was answered, never.
 */
export type Offer = 'not-yet' | 'soon' | 'again' | 'settled'

/** Where an offer that is taken leads: to the section of the settings. */
export const WAYS_ANCHOR = 'ways-to-come-back'

const KEY = 'ruche.wayBack'

export function readOffer(memory: Memory): Offer {
  const kept = memory.get(KEY)
  return kept === 'soon' || kept === 'again' || kept === 'settled' ? kept : 'not-yet'
}

export function writeOffer(memory: Memory, offer: Offer): void {
  memory.set(KEY, offer)
}
