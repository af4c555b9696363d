import type { Challenge } from '#shared/domain/events/challenge/challenge.ts'
import type { Standing } from '#shared/domain/events/challenge/leaderboard.ts'
import type { RowMade } from '#shared/domain/events/stage-leaderboard.ts'

/** What an audience reads below a name. */
export function madeOf(
  { reached, streak, bracket }: Pick<Standing, 'reached' | 'streak' | 'bracket'>,
  { per, brackets }: Pick<Challenge, 'per' | 'brackets'>,
): RowMade {
  return { reached, streak: streak.current, per, third: brackets === 'thirds' ? bracket : null }
}

export function isSameMade(a: RowMade | undefined, b: RowMade): boolean {
  return a?.reached === b.reached && a.streak === b.streak && a.per === b.per && a.third === b.third
}
