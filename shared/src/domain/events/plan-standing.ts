import type { PlacedPhase } from './timeline.ts'

/** Where a plan stands today. */
export type Standing =
  | { readonly kind: 'no-phases' }
  | { readonly kind: 'ahead'; readonly first: PlacedPhase }
  | { readonly kind: 'in'; readonly phase: PlacedPhase }
  | { readonly kind: 'between'; readonly next: PlacedPhase }
  | { readonly kind: 'over'; readonly last: PlacedPhase }

/** @param now minutes of the clock on the wall, as in a timeline */
export function standingOf(phases: readonly PlacedPhase[], now: number): Standing {
  const [first, last] = [phases[0], phases.toSorted((a, b) => a.end - b.end).at(-1)]
  if (!first || !last) return { kind: 'no-phases' }
  if (now < first.begin) return { kind: 'ahead', first }
  // Of two that run at once, the one that began later is what the plan is in.
  const phase = phases.findLast(({ begin, end }) => begin <= now && now < end)
  if (phase) return { kind: 'in', phase }
  const next = phases.find(({ begin }) => begin > now)
  return next ? { kind: 'between', next } : { kind: 'over', last }
}
