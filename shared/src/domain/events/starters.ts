import { DAY_MINUTES } from './phase.ts'
import type { PlanDraft } from './plan-draft.ts'
import { STARTER_SHAPES, type Starter } from './starter-shapes.ts'

/** What one of Ruche's own templates says, in one language; each list in the order of its shape (`starter-shapes.ts`). */
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

/** One of Ruche's own templates, in words; sums are for the team to say. */
export function starterPlan(starter: Starter, words: StarterWords): PlanDraft {
  const shape = STARTER_SHAPES[starter]
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
    measures: shape.measures.map(([target, counts = null], index) => ({
      name: said(words.measures, index),
      target,
      counts,
    })),
    asksPicture: starter === 'photo',
    rules: {},
  }
}
