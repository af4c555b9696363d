import type { CountedBy } from './measure.ts'
import type { PhaseRole } from './phase.ts'
import type { PlanDraft } from './plan-draft.ts'
import type { PrizeWay } from './prize.ts'
import type { RiskGrade } from './risk.ts'

export const STARTERS = ['photo', 'draw', 'challenge', 'quiz', 'live', 'hackathon'] as const
export type Starter = (typeof STARTERS)[number]

/** All of a template but its words: numbers and roles, in the order of the words. */
export interface StarterShape {
  readonly type: PlanDraft['type']
  /** Each follows the one before it: days, and days of pause before it. No days: a milestone. */
  readonly phases: readonly (readonly [role: PhaseRole, days: number, pause?: number])[]
  /** Index of the phase, which end of it, and days after that. */
  readonly tasks: readonly (readonly [phase: number, edge: 'start' | 'end', days: number])[]
  readonly prizes: readonly (readonly [count: number, way: PrizeWay])[]
  readonly risks: readonly (readonly [likelihood: RiskGrade, impact: RiskGrade])[]
  /** Weights. */
  readonly criteria: readonly number[]
  /** What is aimed at, and what Ruche counts itself. */
  readonly measures: readonly (readonly [target: number, counts?: CountedBy])[]
}

export const STARTER_SHAPES: Readonly<Record<Starter, StarterShape>> = {
  photo: {
    type: 'contest',
    phases: [
      ['teasing', 7],
      ['entries', 14],
      ['vote', 5],
      ['jury', 7],
      ['results', 1, 2],
    ],
    tasks: [
      [0, 'start', -7],
      [0, 'start', 0],
      [1, 'start', 0],
      [1, 'end', -3],
      [2, 'start', -1],
      [2, 'start', 0],
      [3, 'start', -3],
      [3, 'end', -1],
      [4, 'start', -14],
      [4, 'start', 0],
      [4, 'end', 14],
    ],
    prizes: [
      [1, 'jury'],
      [1, 'jury'],
      [1, 'jury'],
      [1, 'vote'],
    ],
    risks: [
      [2, 2],
      [2, 3],
      [2, 2],
    ],
    criteria: [2, 2, 1],
    measures: [[300, 'pictures'], [2000], [150]],
  },
  draw: {
    type: 'draw',
    phases: [
      ['teasing', 2],
      ['entries', 10],
      ['draw', 1, 1],
      ['results', 1],
    ],
    tasks: [
      [0, 'start', -5],
      [0, 'start', 0],
      [1, 'start', 0],
      [1, 'end', -1],
      [1, 'end', 1],
      [2, 'start', 0],
      [3, 'start', 0],
      [3, 'start', 0],
      [3, 'end', 10],
    ],
    prizes: [
      [1, 'draw'],
      [5, 'draw'],
    ],
    risks: [
      [1, 3],
      [3, 1],
      [2, 2],
    ],
    criteria: [],
    measures: [[500, 'entries'], [150]],
  },
  challenge: {
    type: 'challenge',
    phases: [
      ['teasing', 7],
      ['entries', 7],
      ['event', 30],
      ['results', 1, 1],
    ],
    tasks: [
      [0, 'start', -7],
      [0, 'start', 0],
      [2, 'start', -3],
      [2, 'start', 0],
      [2, 'start', 15],
      [2, 'end', -3],
      [3, 'start', 0],
    ],
    prizes: [
      [1, 'merit'],
      [3, 'draw'],
    ],
    risks: [
      [3, 2],
      [2, 2],
    ],
    criteria: [],
    measures: [[1000], [100, 'entries'], [40]],
  },
  quiz: {
    type: 'contest',
    phases: [
      ['teasing', 5],
      ['entries', 7],
      ['draw', 1, 1],
      ['results', 1],
    ],
    tasks: [
      [0, 'start', -7],
      [0, 'start', -3],
      [1, 'start', -2],
      [1, 'end', -1],
      [2, 'start', -1],
      [2, 'start', 0],
      [3, 'start', 0],
    ],
    prizes: [[3, 'draw']],
    risks: [
      [2, 3],
      [2, 2],
    ],
    criteria: [],
    measures: [[400, 'entries']],
  },
  live: {
    type: 'meeting',
    phases: [
      ['preparation', 28],
      ['teasing', 14],
      ['event', 1],
      ['results', 7],
    ],
    tasks: [
      [0, 'start', 0],
      [0, 'start', 7],
      [0, 'start', 14],
      [0, 'end', -3],
      [1, 'start', 0],
      [1, 'end', -3],
      [2, 'start', -1],
      [2, 'start', 0],
      [3, 'start', 1],
      [3, 'end', 0],
    ],
    prizes: [[1, 'draw']],
    risks: [
      [2, 3],
      [2, 2],
      [1, 3],
    ],
    criteria: [],
    measures: [[120], [40]],
  },
  hackathon: {
    type: 'contest',
    phases: [
      ['preparation', 21],
      ['entries', 21],
      ['event', 2, 4],
      ['jury', 1],
      ['results', 0],
    ],
    tasks: [
      [0, 'start', 0],
      [0, 'start', 7],
      [0, 'end', -3],
      [1, 'start', 0],
      [1, 'end', -3],
      [1, 'end', 1],
      [2, 'start', -1],
      [2, 'start', 0],
      [3, 'start', 0],
      [4, 'start', 0],
      [4, 'end', 7],
    ],
    prizes: [
      [1, 'jury'],
      [1, 'jury'],
      [1, 'vote'],
    ],
    risks: [
      [2, 2],
      [2, 3],
    ],
    criteria: [3, 2, 2, 1],
    measures: [[60, 'entries'], [12]],
  },
}
