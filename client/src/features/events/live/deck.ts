import type { ReadStage } from '#shared/documents/stage.ts'
import type { Slide as PreparedSlide } from '#shared/domain/events/slide.ts'
import { OVERVIEW, type Slide } from '#shared/domain/events/stage-slide.ts'

/** What can fill the screen now, in the order in which the remote goes through it. */
export function deckOf(shown: ReadStage, prepared: readonly PreparedSlide[]): readonly Slide[] {
  const { plan, announcements, leaderboard, draw, vote, winners } = shown
  return [
    OVERVIEW,
    ...prepared.map(({ id, title, text }): Slide => ({ kind: 'text', id, title, text })),
    ...(announcements.length > 0 ? [{ kind: 'announcement' as const }] : []),
    ...(plan?.progress ? [{ kind: 'progress' as const }] : []),
    ...(leaderboard ? [{ kind: 'leaderboard' as const }] : []),
    ...(draw ? [{ kind: 'draw' as const }] : []),
    ...(vote ? [{ kind: 'vote' as const }] : []),
    ...(winners.length > 0 ? [{ kind: 'winners' as const }] : []),
  ]
}

/** Where it is in the deck, from 0; -1 for words that were taken out of it since. */
export function placeIn(deck: readonly Slide[], on: Slide): number {
  return deck.findIndex((one) =>
    one.kind === 'text' ? on.kind === 'text' && one.id === on.id : one.kind === on.kind,
  )
}

/** The one that many after it; null past either end. */
export function stepFrom(deck: readonly Slide[], on: Slide, by: 1 | -1): Slide | null {
  return deck[Math.max(0, placeIn(deck, on)) + by] ?? null
}
