import { useWords } from '#client/i18n/i18n.tsx'
import { AddButton, createAdding } from './NewPart.tsx'
import { usePlan } from './plan-view.ts'
import { TaskList } from './TaskList.tsx'

/** What there is to do, among everything else. */
export function TasksSection() {
  const view = usePlan()
  const words = useWords()
  const adding = createAdding()
  const done = () => view.tasks().filter(({ task }) => task.state === 'done').length
  return (
    <section class="plan-section" aria-labelledby="plan-tasks">
      <div class="plan-section-head">
        <h2 id="plan-tasks">{words().events.tasksTitle}</h2>
        <span>{words().events.outOf(done(), view.tasks().length)}</span>
        <AddButton adding={adding} label={words().events.newTask} />
      </div>
      <TaskList tasks={view.tasks()} adding={adding} />
    </section>
  )
}
