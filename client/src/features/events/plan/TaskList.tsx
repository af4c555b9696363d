import { createSignal, For, Show } from 'solid-js'
import { useFormats, useWords } from '#client/i18n/i18n.tsx'
import { Avatar } from '#client/ui/Avatar.tsx'
import { Disclosure } from '#client/ui/Disclosure.tsx'
import { Icon } from '#client/ui/Icon.tsx'
import { listChecks, triangleAlert } from '#client/ui/icons.ts'
import { createPaper } from '#client/ui/media.ts'
import { useWorkspace } from '#client/workspace/context.ts'
import { createColleagues } from '#client/workspace/people/colleagues.ts'
import { dayOf, hourOf } from '#shared/domain/local-time.ts'
import { type Adding, NewPart } from './NewPart.tsx'
import { type ShownTask, usePlan } from './plan-view.ts'
import { TaskDialog } from './TaskDialog.tsx'

/** What there is to do: who, until when, for which phase; what is done is folded away behind it. */
export function TaskList(props: { readonly tasks: readonly ShownTask[]; readonly adding: Adding }) {
  const view = usePlan()
  const words = useWords()
  const [opened, setOpened] = createSignal<string | null>(null)
  const open = () => props.tasks.filter(({ task }) => task.state !== 'done')
  const done = () => props.tasks.filter(({ task }) => task.state === 'done')
  const isPaper = createPaper()
  const current = () => props.tasks.find(({ task }) => task.id === opened()) ?? null
  const lines = (tasks: readonly ShownTask[]) => (
    <ul class="plan-tasks">
      <For each={tasks}>
        {(shown) => (
          <TaskLine shown={shown} isPaper={isPaper()} onOpen={() => setOpened(shown.task.id)} />
        )}
      </For>
    </ul>
  )
  return (
    <>
      {lines(open())}
      <Show when={props.adding.open()}>
        <NewPart
          onClose={props.adding.close}
          label={words().events.newTask}
          example={words().events.newTaskExample}
          onAdd={(title) => view.taskCommands.add(view.plan().id, title)}
        />
      </Show>
      <Show when={done().length > 0}>
        <Show
          when={isPaper()}
          fallback={
            <Disclosure summary={words().events.doneTasks(done().length)}>
              {lines(done())}
            </Disclosure>
          }
        >
          <p class="hint">{words().events.doneTasks(done().length)}</p>
          {lines(done())}
        </Show>
      </Show>
      <Show when={current()}>
        {(shown) => <TaskDialog shown={shown()} onClose={() => setOpened(null)} />}
      </Show>
    </>
  )
}

function TaskLine(props: {
  readonly shown: ShownTask
  /** On paper nothing can be opened. */
  readonly isPaper: boolean
  readonly onOpen: () => void
}) {
  const view = usePlan()
  const words = useWords()
  const task = () => props.shown.task
  return (
    <li class="plan-task" classList={{ 'plan-task-done': task().state === 'done' }}>
      <input
        class="check-box"
        type="checkbox"
        aria-label={task().title}
        checked={task().state === 'done'}
        disabled={!view.mayChange()}
        onChange={(event) =>
          view.taskCommands.pass(task().id, event.currentTarget.checked ? 'done' : 'todo')
        }
      />
      <button type="button" class="plan-task-open" aria-haspopup="dialog" onClick={props.onOpen}>
        <b class="ellipsis">{task().title}</b>
        <Show when={task().state === 'doing'}>
          <small>{words().events.task.states.doing}</small>
        </Show>
        <StepCount shown={props.shown} />
      </button>
      <TaskFacts shown={props.shown} />
      <Show when={props.isPaper && task().steps.length > 0}>
        <ul class="plan-task-steps">
          <For each={task().steps}>
            {({ text, done }) => (
              <li>
                <span aria-hidden="true">{done ? '☑' : '☐'}</span> {text}
              </li>
            )}
          </For>
        </ul>
      </Show>
    </li>
  )
}

/** How far its checklist is. */
export function StepCount(props: { readonly shown: ShownTask }) {
  const words = useWords()
  const steps = () => props.shown.task.steps
  const done = () => steps().filter((step) => step.done).length
  return (
    <Show when={steps().length > 0}>
      <span class="plan-steps">
        <Icon of={listChecks} size="dense" />
        <span aria-hidden="true">{words().events.task.stepsDone(done(), steps().length)}</span>
        <span class="visually-hidden">{words().events.task.stepsSaid(done(), steps().length)}</span>
      </span>
    </Show>
  )
}

/** Its phase, when it is due, whose it is. */
export function TaskFacts(props: { readonly shown: ShownTask }) {
  const view = usePlan()
  const workspace = useWorkspace()
  const words = useWords()
  const formats = useFormats()
  const colleague = createColleagues(workspace)
  const owner = () => {
    const person = props.shown.task.owner
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
    <>
      <Show when={props.shown.phase}>
        {(phase) => <span class="plan-tag ellipsis">{phase().name}</span>}
      </Show>
      <span class="plan-due">
        <Show when={due()}>
          {(day) => (
            <Show when={props.shown.isLate} fallback={day()}>
              <span class="plan-tag plan-tag-warn">
                <Icon of={triangleAlert} size="dense" />
                {words().events.late(day())}
              </span>
            </Show>
          )}
        </Show>
      </span>
      <Show when={owner()}>
        {(person) => (
          <>
            <Avatar person={person()} size="small" />
            <span class="plan-owner" aria-hidden="true">
              {person().name}
            </span>
          </>
        )}
      </Show>
    </>
  )
}
