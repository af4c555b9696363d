import { partsOf } from '#client/workspace/events/parts-of.ts'
import type { Workspace } from '#client/workspace/workspace.ts'
import { draftedPlan } from '#shared/domain/events/drafted-plan.ts'
import { formSettingsIn } from '#shared/domain/events/entries/form-settings.ts'
import { LONGEST_EVENT_NAME } from '#shared/domain/events/event-plan.ts'
import { createEventRecords } from './event-records.ts'

/** Templates that the team makes of its events; each is one step to undo. */
export interface TemplateCommands {
  /** Of a plan as it is now. */
  make(plan: string, name: string): void
  remove(template: string): void
}

export function createTemplateCommands(workspace: Workspace): TemplateCommands {
  const { create, remove } = createEventRecords(workspace)
  return {
    make(id, name) {
      const events = workspace.events()
      const plan = events?.plans.get(id)
      if (!events || plan?.kind !== 'event') return
      const draft = draftedPlan({
        plan,
        timeline: events.timeline(id),
        tasks: partsOf(events, 'tasks', id).parts,
        budget: partsOf(events, 'budget', id).parts,
        prizes: partsOf(events, 'prizes', id).parts,
        risks: partsOf(events, 'risks', id).parts,
        criteria: partsOf(events, 'criteria', id).parts,
        measures: partsOf(events, 'measures', id).parts,
        asksPicture: formSettingsIn(events.plans.record(id), 'fr').pictures.asked !== 'no',
      })
      create('event template made', 'templates', {
        name: name.trim().slice(0, LONGEST_EVENT_NAME),
        content: JSON.stringify(draft),
      })
    },
    remove: (template) => remove('event template removed', template),
  }
}
