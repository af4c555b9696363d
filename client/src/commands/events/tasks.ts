import type { Workspace } from '#client/workspace/workspace.ts'
import { LONGEST_EVENT_LINE } from '#shared/domain/events/event-part.ts'
import { stepDoneKey, stepFields, stepKey, type TaskState } from '#shared/domain/events/task.ts'
import { createEventRecords } from './event-records.ts'

/** What a person does to the tasks of a plan; each is one step to undo. */
export interface TaskCommands {
  add(plan: string, title: string, state?: TaskState): void
  pass(task: string, state: TaskState): void
  addStep(task: string, text: string): void
  tickStep(task: string, step: string, done: boolean): void
  removeStep(task: string, step: string): void
}

/** The deed says where the task is by it. */
const PASSED = { todo: 'task to do', doing: 'task begun', done: 'task done' } as const

export function createTaskCommands(workspace: Workspace): TaskCommands {
  const { create, change } = createEventRecords(workspace)
  return {
    add(plan, title, state) {
      create('part added', 'tasks', {
        event: plan,
        title: title.trim().slice(0, LONGEST_EVENT_LINE),
        state,
      })
    },
    pass: (task, state) => change(PASSED[state], task, { state }),
    addStep(id, text) {
      const task = workspace.events()?.tasks.get(id)
      if (task?.kind !== 'task') return
      const line = text.slice(0, LONGEST_EVENT_LINE)
      change('part changed', id, stepFields([line], task.steps.length, workspace.write.author()))
    },
    tickStep: (task, step, done) =>
      change('part changed', task, { [stepDoneKey(step)]: done || undefined }),
    removeStep: (task, step) =>
      change('part changed', task, { [stepKey(step)]: undefined, [stepDoneKey(step)]: undefined }),
  }
}
