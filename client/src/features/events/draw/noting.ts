import { type Accessor, createEffect, untrack } from 'solid-js'
import type { DrawCommands } from '#client/commands/events/draws.ts'
import type { Draw } from '#shared/domain/events/draw/draw.ts'
import type { Outcome, Standing } from '#shared/domain/events/draw/standing.ts'

/** After it was drawn: whoever did that has noted the result, or has gone before it was reckoned. */
const SURELY_LEFT_MS = 60_000

interface Drawn {
  readonly draw: Draw
  readonly standing: Standing
  readonly outcome: Outcome | null
}

/**
 * Writes down who has won, for who may not read the list: where it was drawn is where it is reckoned. Gives what is called there,
 * as soon as a draw is drawn. Lives as long as its owner.
 *
 * @param means.now ms since 1970
 */
export function createNoting(means: {
  readonly draws: Accessor<readonly Drawn[]>
  readonly now: Accessor<number>
  readonly note: DrawCommands['result']
}): (draw: string) => void {
  const drawnHere = new Set<string>()
  const noteAll = (): void => {
    for (const { draw, standing, outcome } of means.draws()) {
      if (standing.kind !== 'known' || !outcome || draw.cancelled !== null) continue
      if (draw.results.some(({ seed }) => seed === standing.seed)) continue
      if (!drawnHere.delete(draw.id) && means.now() < standing.at + SURELY_LEFT_MS) continue
      means.note(draw.id, standing.seed, [...outcome.winners, ...outcome.reserves])
    }
  }
  createEffect(noteAll)
  return (draw) => {
    drawnHere.add(draw)
    untrack(noteAll)
  }
}
