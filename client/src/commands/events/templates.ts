import { partsOf } from '#client/workspace/events/parts-of.ts'
import type { Workspace } from '#client/workspace/workspace.ts'
import { draftedPlan } from '#shared/domain/events/drafted-plan.ts'
import { formSettingsIn } from '#shared/domain/events/entries/form-settings.ts'
import { LONGEST_EVENT_NAME } from '#shared/domain/events/event-plan.ts'
import { answersAmong } from '#shared/domain/events/rules/answers.ts'
import { createEventRecords } from './event-records.ts'

/** Templates that the team makes of its events; each is one step to undo. */
export interface TemplateCommands {
  /** Of a plan as it is now. */
  make(plan: string, name: string): void
  rename(template: string, name: string): void
  remove(template: string): void
}

export function createTemplateCommands(workspace: Workspace): TemplateCommands {
  const { create, change, remove } = createEventRecords(workspace)
  return {
    make(id, name) {
      const events = workspace.events()
      const plan = events?.plans.get(id)
      if (!events || plan?.kind !== 'event') return
      const map = events.plans.record(id)
      const draft = draftedPlan({
        plan,
        timeline: events.timeline(id),
        tasks: partsOf(events, 'tasks', id).parts,
        budget: partsOf(events, 'budget', id).parts,
        prizes: partsOf(events, 'prizes', id).parts,
        risks: partsOf(events, 'risks', id).parts,
        criteria: partsOf(events, 'criteria', id).parts,
        measures: partsOf(events, 'measures', id).parts,
        asksPicture: formSettingsIn(map, 'fr').pictures.asked !== 'no',
        rules: map ? answersAmong(map) : {},
      })
      create('event template made', 'templates', {
        name: name.trim().slice(0, LONGEST_EVENT_NAME),
        content: JSON.stringify(draft),
      })
    },
    rename(template, typed) {
      const name = typed.trim().slice(0, LONGEST_EVENT_NAME)
      if (name !== '') change('part changed', template, { name })
    },
    remove: (template) => remove('event template removed', template),
  }
}
