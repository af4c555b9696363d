import type { Workspace } from '#client/workspace/workspace.ts'
import type { EventPlan } from '#shared/domain/events/event-plan.ts'
import { createPlan, type PlanDraft } from '#shared/domain/events/plan-draft.ts'
import { memberKey } from '#shared/domain/fields.ts'
import { createEventRecords } from './event-records.ts'

/** What a person does to whole plans; each is one step to undo. */
export interface PlanCommands {
  mayChange(): boolean
  /**
   * A plan with all that its template says; null where nothing may be written.
   * @param start the day on which it begins
   */
  create(draft: PlanDraft, start: string): string | null
  change(plan: string, fields: PlanFields): void
  /** Whether somebody of the team works on it. */
  setMember(plan: string, person: string, works: boolean): void
  setChannel(plan: string, channel: string, used: boolean): void
  archive(plan: string): void
  unarchive(plan: string): void
  /** With all that belongs to it. */
  remove(plan: string): void
  restore(plan: string): void
}

/** `undefined` empties a field. */
export interface PlanFields {
  readonly name?: string
  readonly type?: EventPlan['type']
  readonly title?: string | undefined
  readonly goal?: string | undefined
  readonly audience?: string | undefined
  readonly lead?: string | undefined
  readonly currency?: string
}

export function createPlanCommands(workspace: Workspace): PlanCommands {
  const { mayChange, run, change, remove } = createEventRecords(workspace)
  const member = (set: 'person' | 'channel') => (plan: string, id: string, there: boolean) =>
    change('event changed', plan, { [memberKey(set, id)]: there || undefined })
  return {
    mayChange,
    create(draft, start) {
      let made: string | null = null
      run('event made', (home, author) => {
        const { id, steps } = createPlan(home, draft, start, author)
        made = id
        return steps
      })
      return made
    },
    change: (plan, fields) => change('event changed', plan, { ...fields }),
    setMember: member('person'),
    setChannel: member('channel'),
    archive: (plan) => change('event archived', plan, { archivedAt: workspace.write.author().now }),
    unarchive: (plan) => change('event back', plan, { archivedAt: undefined }),
    remove: (plan) => remove('event removed', plan),
    restore: (plan) => change('event restored', plan, { deletedAt: undefined }),
  }
}
