/** What people do again and again in a challenge, how often, and what it earns them. Stands on the plan itself. */
import { lineIn, numberIn, type RecordMap } from '#shared/domain/fields.ts'
import { isLocalTime } from '#shared/domain/local-time.ts'

/** One point for each period in which the goal was reached, or as many as were counted. */
export const POINT_RULES = ['reached', 'amount'] as const
export type PointRule = (typeof POINT_RULES)[number]

export const BRACKETS = ['none', 'thirds', 'thresholds'] as const
export type BracketRule = (typeof BRACKETS)[number]

export const PERIODS = ['day', 'week'] as const
export type Period = (typeof PERIODS)[number]

export interface Challenge {
  /** What is counted, in words, such as `km`; empty where nobody has said it. */
  readonly unit: string
  /** How many of it in a period; above 0. */
  readonly goal: number
  readonly per: Period
  /** Days; null: as the timeline has them. */
  readonly first: string | null
  readonly last: string | null
  readonly rule: PointRule
  /** So many periods in a row, each time they are full, earn `streakPoints` more; 0: nothing more. */
  readonly streakEvery: number
  readonly streakPoints: number
  readonly brackets: BracketRule
  /** Points from which the upper brackets begin, the highest first. */
  readonly thresholds: readonly number[]
  /** From this day on what is counted is not shown before the end; null: always shown. */
  readonly freezeFrom: string | null
  /** The frozen leaderboard was opened. */
  readonly opened: boolean
  /** Measure of the plan that the total goes into. */
  readonly measure: string | null
}

/** The most of anything; what is more is a slip of the keyboard. */
export const MOST_COUNTED = 1_000_000

export function challengeIn(map: RecordMap): Challenge {
  const day = (field: string): string | null => {
    const value = lineIn(map, field)
    return value !== null && value.length === 10 && isLocalTime(value) ? value : null
  }
  const whole = (field: string): number =>
    Math.min(MOST_COUNTED, Math.max(0, Math.floor(numberIn(map, field) ?? 0)))
  const goal = numberIn(map, 'challengeGoal')
  return {
    unit: lineIn(map, 'challengeUnit') ?? '',
    goal: goal !== null && goal > 0 ? Math.min(goal, MOST_COUNTED) : 1,
    per: PERIODS.find((one) => one === map.get('challengePer')) ?? 'day',
    first: day('challengeFirst'),
    last: day('challengeLast'),
    rule: POINT_RULES.find((one) => one === map.get('challengeRule')) ?? 'reached',
    streakEvery: whole('challengeStreakEvery'),
    streakPoints: whole('challengeStreakPoints'),
    brackets: BRACKETS.find((one) => one === map.get('challengeBrackets')) ?? 'none',
    thresholds: parseThresholds(lineIn(map, 'challengeThresholds') ?? ''),
    freezeFrom: day('challengeFreezeFrom'),
    opened: map.get('challengeOpened') === true,
    measure: lineIn(map, 'challengeMeasure'),
  }
}

/** `10, 25` or `10;25`: whole numbers above 0, each once, the highest first. */
export function parseThresholds(text: string): readonly number[] {
  const numbers = text.split(/[^\d]+/).flatMap((one) => (one === '' ? [] : [Number(one)]))
  return [...new Set(numbers)]
    .filter((one) => one > 0 && one <= MOST_COUNTED)
    .sort((a, b) => b - a)
    .slice(0, 8)
}
