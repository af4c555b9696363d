import type { ShownDraw } from './draw-view.ts'

export interface DrawWinners {
  readonly codes: readonly string[]
  /** As it was noted where it was drawn: the list cannot be read here. */
  readonly isTold: boolean
}

/** Who has won, by their codes; null until it is drawn, and where nobody noted it. */
export function winnersOf({ draw, standing, outcome }: ShownDraw): DrawWinners | null {
  if (standing.kind !== 'known') return null
  if (outcome) return { codes: outcome.winners, isTold: false }
  const told = draw.results.find(({ seed }) => seed === standing.seed)
  return told ? { codes: told.codes.slice(0, draw.commitment.prizes), isTold: true } : null
}
