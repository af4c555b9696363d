import type { StagePhase } from '#shared/domain/events/stage.ts'

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

export function standingAt({ begin, end }: StagePhase, now: number): Standing {
  if (now < begin) return 'next'
  return now < end ? 'now' : 'done'
}
