import { maySetModerationRules } from '#client/commands/moderation/rules.ts'
import { createSpaceRecords } from '#client/commands/space-records.ts'
import { HOUSEKEEPING } from '#client/workspace/documents/origins.ts'
import type { Workspace } from '#client/workspace/workspace.ts'
import {
  createLadderStep,
  inLadderOrder,
  type LadderStep,
  type LadderStepDraft,
  parseLadderStep,
} from '#shared/domain/moderation/ladder-step.ts'
import { ownUsualStep, USUAL_STEPS } from '#shared/domain/moderation/usual-ladder.ts'
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
  names: { fr: 'Nouveau palier', en: 'New step' },
  what: 'warned',
  hours: null,
  days: null,
  people: 1,
  order: null,
  was: null,
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
  const put = (draft: LadderStepDraft): Step[] => {
    const { id, step } = createLadderStep(home, draft, write.author())
    const others = own().filter((one) => one.id !== id)
    return [step, ...place(others, others.length, id)]
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
  /** Where the team has no ladder of its own yet, the built-in one becomes it. */
  const act = (what: string, meant: LadderStep | null, change: (id: string) => Step[]): void => {
    if (!maySetModerationRules(workspace)) return
    const isFirst = own().length === 0
    if (isFirst) USUAL_STEPS.layIn(home, HOUSEKEEPING)
    const id = meant?.id ?? ''
    run(what, () => [
      ...(isFirst ? USUAL_STEPS.bringBack(home, write.author()) : []),
      ...change(isFirst ? (ownUsualStep(id) ?? id) : id),
    ])
  }

  return {
    add: () => act('ladder step added', null, () => put({ ...NEW_STEP, count: own().length + 1 })),
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
      run('ladder reset', () => [
        ...own().flatMap(({ id }) =>
          USUAL_STEPS.ids.includes(id)
            ? []
            : changeRecord(home, id, { deletedAt: write.author().now }, write.author()),
        ),
        ...USUAL_STEPS.bringBack(home, write.author()),
      ])
    },
  }
}

function toFields(fields: Omit<LadderChange, 'names'>) {
  return Object.fromEntries(
    Object.entries(fields).map(([field, value]) => [field, value ?? undefined]),
  )
}
