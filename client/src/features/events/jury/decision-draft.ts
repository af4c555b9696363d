/** What a jury is proposed to decide: the results as they are, and never one of two that are equal. */
import type { Result } from '#shared/domain/events/jury/results.ts'
import type { VerdictPlace } from '#shared/domain/events/jury/verdict.ts'
import type { Prize } from '#shared/domain/events/prize.ts'

export interface Slot {
  readonly place: number
  /** Empty: none. */
  readonly prize: string
  /** Null: somebody has to choose. */
  readonly entry: string | null
  /** Between whom, where it is a tie. */
  readonly tie: readonly string[]
}

const USUAL_PLACES = 3

/**
 * A slot for each prize that a jury awards, filled from the top. Where a tie is about which of several gets what, its slots
 * are left open.
 * @param results the best first
 */
export function proposedSlots(
  results: readonly Result[],
  prizes: readonly Pick<Prize, 'name' | 'count' | 'way'>[],
): readonly Slot[] {
  const awarded = prizes
    .filter(({ way }) => way === 'jury')
    .flatMap(({ name, count }) => Array.from({ length: Math.min(count, 50) }, () => name))
  const named = awarded.length > 0 ? awarded : Array.from({ length: USUAL_PLACES }, () => '')
  const ranked = results.filter(({ place }) => place !== null)
  return named.map((prize, index) => {
    const result = ranked[index]
    const tie = result && result.tiedWith.length > 0 ? [result.entry, ...result.tiedWith] : []
    const entry = result && tie.length === 0 ? result.entry : null
    return { place: index + 1, prize, entry, tie: tie.toSorted() }
  })
}

export type DraftProblem = 'nobody' | 'twice' | 'no-reasons'

/** What of the slots is decided; a place that nobody gets is none. */
export function placesOf(slots: readonly Slot[], results: readonly Result[]): VerdictPlace[] {
  return slots.flatMap(({ place, prize, entry }) => {
    if (entry === null) return []
    const mean = results.find((result) => result.entry === entry)?.mean ?? null
    return [{ entry, place, prize, mean }]
  })
}

/** Why it cannot be decided so; null: it can. */
export function draftProblem(
  places: readonly VerdictPlace[],
  reasons: string,
): DraftProblem | null {
  if (places.length === 0) return 'nobody'
  if (new Set(places.map(({ entry }) => entry)).size < places.length) return 'twice'
  return reasons.trim() === '' ? 'no-reasons' : null
}
