import { createSignal, For, Show } from 'solid-js'
import { useFormats, useWords } from '#client/i18n/i18n.tsx'
import { Avatar } from '#client/ui/Avatar.tsx'
import { Button } from '#client/ui/Button.tsx'
import { Icon } from '#client/ui/Icon.tsx'
import { plus, triangleAlert } from '#client/ui/icons.ts'
import { useWorkspace } from '#client/workspace/context.ts'
import { createColleagues } from '#client/workspace/people/colleagues.ts'
import { LONGEST_EVENT_LINE } from '#shared/domain/events/event-part.ts'
import { dayOf, hourOf } from '#shared/domain/local-time.ts'
import { type ShownTask, usePlan } from './plan-view.ts'

/** What there is to do: who, until when, for which phase. */
export function TasksSection() {
  const view = usePlan()
  const words = useWords()
  const [title, setTitle] = createSignal('')
  const done = () => view.tasks().filter(({ task }) => task.state === 'done').length
  const add = () => {
    const text = title().trim()
    if (text === '') return
    view.addTask(text)
    setTitle('')
  }
  return (
    <section aria-labelledby="plan-tasks">
      <div class="plan-section-head">
        <h2 id="plan-tasks">{words().events.tasksTitle}</h2>
        <span>{words().events.outOf(done(), view.tasks().length)}</span>
      </div>
      <ul class="plan-tasks">
        <For each={view.tasks()}>{(shown) => <TaskLine shown={shown} />}</For>
      </ul>
      <Show when={view.mayChange()}>
        <form
          class="plan-add"
          onSubmit={(event) => {
            event.preventDefault()
            add()
          }}
        >
          <input
            class="input"
            type="text"
            aria-label={words().events.newTask}
            placeholder={words().events.newTaskExample}
            maxLength={LONGEST_EVENT_LINE}
            value={title()}
            onInput={(event) => setTitle(event.currentTarget.value)}
          />
          <Button type="submit" look="ghost" icon={plus}>
            {words().events.add}
          </Button>
        </form>
      </Show>
    </section>
  )
}

function TaskLine(props: { readonly shown: ShownTask }) {
  const view = usePlan()
  const workspace = useWorkspace()
  const words = useWords()
  const formats = useFormats()
  const colleague = createColleagues(workspace)
  const task = () => props.shown.task
  const owner = () => {
    const person = task().owner
    return person === null ? null : colleague(person)
  }
  const due = () => {
    const at = props.shown.due
    if (at === null) return null
    const hour = hourOf(at)
    if (dayOf(at) === view.today() && hour !== null) return hour
    return formats().dayInMonth(dayOf(at))
  }
  return (
    <li class="plan-task" classList={{ 'plan-task-done': task().state === 'done' }}>
      <label>
        <input
          class="check-box"
          type="checkbox"
          checked={task().state === 'done'}
          disabled={!view.mayChange()}
          onChange={(event) => view.tick(task().id, event.currentTarget.checked)}
        />
        <b class="ellipsis">{task().title}</b>
      </label>
      <Show when={props.shown.phase}>
        {(phase) => <span class="plan-tag ellipsis">{phase().name}</span>}
      </Show>
      <Show when={due()}>
        {(day) => (
          <span class="plan-due" classList={{ 'plan-late': props.shown.isLate }}>
            <Show when={props.shown.isLate} fallback={day()}>
              <Icon of={triangleAlert} size="dense" />
              {words().events.late(day())}
            </Show>
          </span>
        )}
      </Show>
      <Show when={owner()}>{(person) => <Avatar person={person()} size="small" />}</Show>
    </li>
  )
}
