import type { StagePhase, StageProgress } from '#shared/domain/events/stage.ts'
import type { StageRow } from '#shared/domain/events/stage-leaderboard.ts'

export type Unit = 'days' | 'hours' | 'minutes' | 'seconds'
export type Standing = 'done' | 'now' | 'next'

const SECOND_MS = 1_000
const UNITS = [
  { unit: 'days', ms: 86_400_000 },
  { unit: 'hours', ms: 3_600_000 },
  { unit: 'minutes', ms: 60_000 },
  { unit: 'seconds', ms: SECOND_MS },
] as const

/** What is left in three figures, from days down to minutes, and on the last day down to seconds. */
export function leftIn(ms: number): readonly { readonly unit: Unit; readonly value: number }[] {
  // A second that has begun is still to be waited for, or the clock would stand at nothing for one.
  let left = Math.max(0, Math.ceil(ms / SECOND_MS) * SECOND_MS)
  const shown = left >= UNITS[0].ms ? UNITS.slice(0, 3) : UNITS.slice(1)
  return shown.map(({ unit, ms: each }) => {
    const value = Math.floor(left / each)
    left -= value * each
    return { unit, value }
  })
}

/** Of a hundred cells: how many are full, and how much of the next one is (0 to below 1). */
export function cellsOf({ reached, target }: Pick<StageProgress, 'reached' | 'target'>): {
  readonly full: number
  readonly part: number
} {
  // What is all but reached is not shown as reached.
  const hundredths = Math.min(100, (reached / target) * 100)
  const full = Math.floor(hundredths)
  return { full, part: hundredths - full }
}

export function standingAt({ begin, end }: StagePhase, now: number): Standing {
  if (now < begin) return 'next'
  return now < end ? 'now' : 'done'
}

/** How long the bar of a row is, 0 to 1, beside that of who has most. */
export function shareOf({ points }: StageRow, rows: readonly StageRow[]): number {
  const most = rows.reduce((seen, row) => Math.max(seen, row.points), 0)
  return most > 0 ? Math.max(0, points / most) : 0
}
