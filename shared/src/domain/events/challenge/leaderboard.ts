/** Who is where in a challenge: computed on reading, the same on every device that has the same counts and the same clock. */
import { addDays } from '#shared/domain/day.ts'
import { instantOf } from '#shared/domain/zone.ts'
import type { Award } from './award.ts'
import type { Challenge } from './challenge.ts'
import { type Counts, roundCount } from './counts.ts'
import { dayIn, daysOf, periodsOf, type Span } from './span.ts'

export interface LeaderboardMeans {
  readonly challenge: Challenge
  readonly span: Span
  readonly participants: readonly { readonly id: string; readonly name: string }[]
  readonly counts: Counts
  readonly awards: readonly Pick<Award, 'participant' | 'points' | 'createdAt'>[]
  /** ms since 1970 */
  readonly now: number
  /** IANA name of the workspace's clocks, by which a day begins. */
  readonly timeZone: string
}

export interface Leaderboard {
  /** The first first; those who are level by their names. */
  readonly rows: readonly Standing[]
  /** The last day that counts; null: it has not begun. */
  readonly through: string | null
  /** What is counted since is not in it. */
  readonly frozen: boolean
}

export interface Standing {
  readonly participant: string
  readonly name: string
  /** From 1; the same for those who are level, and the place after them is left out. */
  readonly place: number
  readonly points: number
  /** All that was counted. */
  readonly amount: number
  /** Periods in which the goal was reached. */
  readonly reached: number
  readonly streak: Streak
  /** Of the points, those that were given by hand. */
  readonly awarded: number
  /** 0 is the highest; null where there are none. */
  readonly bracket: number | null
}

export interface Streak {
  /** Periods in a row up to now; the present one counts once it is reached, and breaks nothing before it is over. */
  readonly current: number
  readonly longest: number
}

/** Whether the audience is shown less than was counted. */
export function isFrozen(
  { freezeFrom, opened }: Pick<Challenge, 'freezeFrom' | 'opened'>,
  today: string,
): boolean {
  return freezeFrom !== null && !opened && freezeFrom <= today
}

/** As everybody may see it: once it is frozen, as it was when that day began. */
export function leaderboardOf(means: LeaderboardMeans): Leaderboard {
  const { challenge, now, timeZone } = means
  const today = dayIn(now, timeZone)
  const { freezeFrom } = challenge
  if (freezeFrom === null || !isFrozen(challenge, today))
    return { ...standingsOf(means), frozen: false }
  const before = { day: addDays(freezeFrom, -1), isOver: true, at: instantOf(freezeFrom, timeZone) }
  return { ...standingsAt(means, before), frozen: true }
}

/** With all that is counted by now, for those who count. */
export function standingsOf(means: LeaderboardMeans): Omit<Leaderboard, 'frozen'> {
  const { span, now, timeZone } = means
  const today = dayIn(now, timeZone)
  const isOver = today > span.last
  return standingsAt(means, {
    day: isOver ? span.last : today,
    isOver,
    at: Number.POSITIVE_INFINITY,
  })
}

interface Until {
  /** The last day that counts. */
  readonly day: string
  /** That day is past: what was not done on it was missed. */
  readonly isOver: boolean
  /** Awards from then on do not count; ms since 1970. */
  readonly at: number
}

function standingsAt(
  { challenge, span, participants, counts, awards }: LeaderboardMeans,
  until: Until,
): Omit<Leaderboard, 'frozen'> {
  if (until.day < span.first) return { rows: [], through: null }
  const given = new Map<string, number>()
  for (const { participant, points, createdAt } of awards)
    if (createdAt < until.at) given.set(participant, (given.get(participant) ?? 0) + points)
  const score = scoring(challenge, span, until)
  const order = participants
    .map(({ id, name }) => {
      const { earned, ...scored } = score(counts.get(id))
      const awarded = given.get(id) ?? 0
      return { participant: id, name, points: roundCount(earned + awarded), awarded, ...scored }
    })
    .sort((a, b) => b.points - a.points || byName(a, b))
  let place = 0
  const rows = order.map((one, index): Standing => {
    if (one.points !== order[index - 1]?.points) place = index + 1
    return { ...one, place, bracket: bracketOf(challenge, place, one.points, order.length) }
  })
  return { rows, through: until.day }
}

function scoring(
  { goal, per, rule, streakEvery, streakPoints }: Challenge,
  span: Span,
  until: Until,
) {
  const periods = periodsOf(span, per).filter(({ first }) => first <= until.day)
  const periodOf = new Map(
    periods.flatMap((period, index) =>
      daysOf(period)
        .filter((day) => day <= until.day)
        .map((day) => [day, index] as const),
    ),
  )
  const present = periods.at(-1)
  // On the last day of a period there is still time to reach its goal.
  const isSettled = until.isOver && present !== undefined && present.last <= until.day
  return (days: ReadonlyMap<string, number> | undefined) => {
    const amounts = periods.map(() => 0)
    for (const [day, amount] of days ?? []) {
      const index = periodOf.get(day)
      if (index !== undefined) amounts[index] = roundCount((amounts[index] ?? 0) + amount)
    }
    const reached = amounts.map((amount) => amount >= goal)
    const amount = roundCount(sumOf(amounts))
    const runs = runsOf(reached)
    const bonuses = streakEvery === 0 ? 0 : sumOf(runs.map((run) => Math.floor(run / streakEvery)))
    const count = reached.filter(Boolean).length
    const settled = isSettled || reached.at(-1) ? reached : reached.slice(0, -1)
    const current = settled.length - 1 - settled.lastIndexOf(false)
    return {
      earned: (rule === 'amount' ? amount : count) + bonuses * streakPoints,
      amount,
      reached: count,
      streak: { current, longest: Math.max(0, ...runs) },
    }
  }
}

/** How long each row of reached periods is. */
function runsOf(reached: readonly boolean[]): readonly number[] {
  const runs: number[] = []
  let run = 0
  for (const one of reached) {
    if (one) run += 1
    else if (run > 0) {
      runs.push(run)
      run = 0
    }
  }
  return run > 0 ? [...runs, run] : runs
}

function bracketOf(
  { brackets, thresholds }: Challenge,
  place: number,
  points: number,
  count: number,
): number | null {
  if (brackets === 'thirds') return Math.min(2, Math.floor(((place - 1) * 3) / Math.max(1, count)))
  if (brackets === 'none' || thresholds.length === 0) return null
  const at = thresholds.findIndex((threshold) => points >= threshold)
  return at === -1 ? thresholds.length : at
}

/** What everybody has counted together up to now, frozen or not: no name is in it. */
export function totalOf({ counts, participants, span, now, timeZone }: LeaderboardMeans): number {
  const today = dayIn(now, timeZone)
  const isCounted = (day: string) => day >= span.first && day <= span.last && day <= today
  let total = 0
  for (const { id } of participants)
    for (const [day, amount] of counts.get(id) ?? []) if (isCounted(day)) total += amount
  return roundCount(total)
}

function sumOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0)
}

function byName(a: { readonly name: string }, b: { readonly name: string }): number {
  return a.name < b.name ? -1 : a.name > b.name ? 1 : 0
}
