import { maySetModerationRules } from '#client/commands/moderation/rules.ts'
import { createSpaceRecords } from '#client/commands/space-records.ts'
import type { Workspace } from '#client/workspace/workspace.ts'
import {
  createLadderStep,
  inLadderOrder,
  type LadderStep,
  type LadderStepDraft,
  parseLadderStep,
  USUAL_LADDER,
} from '#shared/domain/moderation/ladder-step.ts'
import { placeAt } from '#shared/domain/order.ts'
import { changeRecord } from '#shared/domain/record.ts'
import type { Step } from '#shared/domain/step.ts'

/** What a person may say of a step. */
export type LadderChange = Partial<Omit<LadderStepDraft, 'order' | 'was'>>

/** What is done to the ladder; each is one step to undo. The built-in one becomes the team's own with the first change. */
export interface LadderCommands {
  add(): void
  change(step: LadderStep, change: LadderChange): void
  /** To that place among the others, from 0. */
  move(step: LadderStep, index: number): void
  remove(step: LadderStep): void
  /** Back to the built-in ones. */
  reset(): void
}

const NEW_STEP = {
  ...{ names: { fr: 'Nouveau palier', en: 'New step' }, what: 'warned' },
  ...{ hours: null, days: null, people: 1, order: null, was: null },
} as const

export function createLadderCommands(workspace: Workspace): LadderCommands {
  const { write } = workspace
  const home = write.collection('ladder')
  const { run } = createSpaceRecords(workspace, 'ladder')

  const own = (): readonly LadderStep[] =>
    inLadderOrder(
      [...home].flatMap(([id, map]) => {
        const step = parseLadderStep(id, map)
        return step.kind === 'step' ? [step] : []
      }),
    )
  /** Puts a new step at the end. */
  const put = (draft: LadderStepDraft): { readonly id: string; readonly steps: Step[] } => {
    const { id, step } = createLadderStep(home, draft, write.author())
    const others = own().filter((one) => one.id !== id)
    return { id, steps: [step, ...place(others, others.length, id)] }
  }
  const place = (others: readonly LadderStep[], index: number, id: string): Step[] => {
    const placed = others.map(({ id: other, order }) => ({
      id: other,
      key: order ?? '~',
      byHand: order !== null,
    }))
    const keys = placeAt(placed, index, id, write.author().random)
    return [...keys].flatMap(([moved, order]) =>
      changeRecord(home, moved, { order }, write.author()),
    )
  }
  /** The team's own ladder, made of the built-in one where there is none yet; and which step of it is meant. */
  const begin = (meant: LadderStep | null): { readonly id: string; readonly steps: Step[] } => {
    if (own().length > 0) return { id: meant?.id ?? '', steps: [] }
    const made = USUAL_LADDER.map((step) => ({ step, ...put({ ...step, was: step.id }) }))
    return {
      id: made.find(({ step }) => step.id === meant?.id)?.id ?? '',
      steps: made.flatMap(({ steps }) => steps),
    }
  }
  const act = (what: string, meant: LadderStep | null, change: (id: string) => Step[]): void => {
    if (!maySetModerationRules(workspace)) return
    run(what, () => {
      const { id, steps } = begin(meant)
      return [...steps, ...change(id)]
    })
  }

  return {
    add: () =>
      act('ladder step added', null, () => put({ ...NEW_STEP, count: own().length + 1 }).steps),
    change: (step, { names, ...fields }) =>
      act('ladder changed', step, (id) =>
        changeRecord(
          home,
          id,
          { ...toFields(fields), ...(names && { fr: names.fr, en: names.en }) },
          write.author(),
        ),
      ),
    move: (step, index) =>
      act('ladder changed', step, (id) =>
        place(
          own().filter((one) => one.id !== id),
          index,
          id,
        ),
      ),
    remove: (step) =>
      act('ladder step removed', step, (id) =>
        changeRecord(home, id, { deletedAt: write.author().now }, write.author()),
      ),
    reset() {
      if (!maySetModerationRules(workspace)) return
      run('ladder reset', () =>
        own().flatMap(({ id }) =>
          changeRecord(home, id, { deletedAt: write.author().now }, write.author()),
        ),
      )
    },
  }
}

function toFields(fields: Omit<LadderChange, 'names'>) {
  return Object.fromEntries(
    Object.entries(fields).map(([field, value]) => [field, value ?? undefined]),
  )
}
