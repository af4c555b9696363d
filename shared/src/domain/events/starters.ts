import { DAY_MINUTES, type PhaseRole } from './phase.ts'
import type { PlanDraft } from './plan-draft.ts'
import type { PrizeWay } from './prize.ts'
import type { RiskGrade } from './risk.ts'

export const STARTERS = ['photo', 'draw', 'challenge', 'quiz', 'live', 'hackathon'] as const
export type Starter = (typeof STARTERS)[number]

/** What one of Ruche's own templates says, in one language; each list in the order of its shape below. */
export interface StarterWords {
  readonly name: string
  readonly goal: string
  readonly audience: string
  readonly phases: readonly string[]
  /** A task, and the lines of its checklist. */
  readonly tasks: readonly (readonly string[])[]
  readonly budget: readonly string[]
  readonly prizes: readonly string[]
  /** What may happen, and what is done about it. */
  readonly risks: readonly (readonly string[])[]
  readonly criteria: readonly string[]
  readonly measures: readonly string[]
}

interface Shape {
  readonly type: PlanDraft['type']
  /** Each follows the one before it: days, and days of pause before it. No days: a milestone. */
  readonly phases: readonly (readonly [role: PhaseRole, days: number, pause?: number])[]
  /** Index of the phase, which end of it, and days after that. */
  readonly tasks: readonly (readonly [phase: number, edge: 'start' | 'end', days: number])[]
  readonly prizes: readonly (readonly [count: number, way: PrizeWay])[]
  readonly risks: readonly (readonly [likelihood: RiskGrade, impact: RiskGrade])[]
  /** Weights. */
  readonly criteria: readonly number[]
  readonly measures: readonly number[]
}

const SHAPES: Readonly<Record<Starter, Shape>> = {
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
    measures: [300, 2000, 150],
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
    measures: [500, 150],
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
    measures: [100, 40],
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
    measures: [400],
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
    measures: [120, 40],
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
    measures: [60, 12],
  },
}

/** One of Ruche's own templates, in words; sums are for the team to say. */
export function starterPlan(starter: Starter, words: StarterWords): PlanDraft {
  const shape = SHAPES[starter]
  const said = (texts: readonly string[], index: number) => texts[index] ?? ''
  return {
    name: words.name,
    type: shape.type,
    title: '',
    goal: words.goal,
    audience: words.audience,
    phases: shape.phases.map(([role, days, pause = 0], index) => ({
      name: said(words.phases, index),
      role,
      after: index === 0 ? null : index - 1,
      gap: pause * DAY_MINUTES,
      length: days * DAY_MINUTES,
    })),
    tasks: shape.tasks.map(([phase, edge, days], index) => {
      const [title = '', ...steps] = words.tasks[index] ?? []
      return { title, phase, edge, days, steps }
    }),
    budget: words.budget.map((name) => ({ name, planned: 0 })),
    prizes: shape.prizes.map(([count, way], index) => ({
      name: said(words.prizes, index),
      count,
      way,
    })),
    risks: shape.risks.map(([likelihood, impact], index) => {
      const [what = '', answer = ''] = words.risks[index] ?? []
      return { what, likelihood, impact, answer }
    }),
    criteria: shape.criteria.map((weight, index) => ({
      name: said(words.criteria, index),
      weight,
    })),
    measures: shape.measures.map((target, index) => ({
      name: said(words.measures, index),
      target,
    })),
  }
}
