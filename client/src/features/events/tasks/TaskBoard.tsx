import { createSignal, For, Show } from 'solid-js'
import { useWords } from '#client/i18n/i18n.tsx'
import { IconButton } from '#client/ui/Button.tsx'
import { ellipsis } from '#client/ui/icons.ts'
import { Menu } from '#client/ui/Menu.tsx'
import { TASK_STATES, type TaskState } from '#shared/domain/events/task.ts'
import { NewPart } from '../plan/NewPart.tsx'
import { type ShownTask, usePlan } from '../plan/plan-view.ts'
import { TaskDialog } from '../plan/TaskDialog.tsx'
import { StepCount, TaskFacts } from '../plan/TaskList.tsx'
import './TaskBoard.css'

/** The tasks by how far they are. A card is dragged to another column, or sent there by its menu or with Alt and an arrow. */
export function TaskBoard(props: { readonly tasks: readonly ShownTask[] }) {
  const view = usePlan()
  const words = useWords()
  const [opened, setOpened] = createSignal<string | null>(null)
  const [over, setOver] = createSignal<TaskState | null>(null)
  const said = () => words().events.task
  const current = () => props.tasks.find(({ task }) => task.id === opened()) ?? null
  let carried: string | null = null
  const drop = (state: TaskState) => {
    setOver(null)
    if (carried !== null) view.taskCommands.pass(carried, state)
    carried = null
  }
  return (
    <div class="task-board">
      <For each={TASK_STATES}>
        {(state) => {
          const here = () => props.tasks.filter(({ task }) => task.state === state)
          return (
            <section
              class="task-column"
              classList={{ 'task-column-over': over() === state }}
              aria-label={said().states[state]}
              onDragOver={(event) => {
                if (carried === null) return
                event.preventDefault()
                setOver(state)
              }}
              onDragLeave={() => setOver((was) => (was === state ? null : was))}
              onDrop={(event) => {
                event.preventDefault()
                drop(state)
              }}
            >
              <h2>
                {said().states[state]} <span>{here().length}</span>
              </h2>
              <ul>
                <For each={here()} fallback={<li class="task-none">{said().empty}</li>}>
                  {(shown) => (
                    <Card
                      shown={shown}
                      onOpen={() => setOpened(shown.task.id)}
                      onLift={(lifted) => {
                        carried = lifted ? shown.task.id : null
                        if (!lifted) setOver(null)
                      }}
                    />
                  )}
                </For>
              </ul>
              <Show when={view.mayChange()}>
                <NewPart
                  label={words().events.newTask}
                  example={words().events.newTaskExample}
                  onAdd={(title) => view.taskCommands.add(view.plan().id, title, state)}
                />
              </Show>
            </section>
          )
        }}
      </For>
      <Show when={current()}>
        {(shown) => <TaskDialog shown={shown()} onClose={() => setOpened(null)} />}
      </Show>
    </div>
  )
}

function Card(props: {
  readonly shown: ShownTask
  readonly onOpen: () => void
  readonly onLift: (lifted: boolean) => void
}) {
  const view = usePlan()
  const words = useWords()
  const task = () => props.shown.task
  const pass = (by: number) => {
    const state = TASK_STATES[TASK_STATES.indexOf(task().state) + by]
    if (state) view.taskCommands.pass(task().id, state)
  }
  return (
    <li
      class="task-card"
      draggable={view.mayChange()}
      onDragStart={(event) => {
        event.dataTransfer?.setData('text/plain', task().title)
        props.onLift(true)
      }}
      onDragEnd={() => props.onLift(false)}
    >
      <div class="task-card-head">
        <button
          type="button"
          aria-haspopup="dialog"
          onClick={() => props.onOpen()}
          onKeyDown={(event) => {
            if (!event.altKey || !view.mayChange()) return
            if (event.key === 'ArrowRight') pass(1)
            else if (event.key === 'ArrowLeft') pass(-1)
            else return
            event.preventDefault()
          }}
        >
          <b>{task().title}</b>
        </button>
        <Show when={view.mayChange()}>
          <Menu
            label={words().events.task.state}
            side="below-end"
            items={TASK_STATES.filter((state) => state !== task().state).map((state) => ({
              kind: 'action' as const,
              label: words().events.task.moveTo(words().events.task.states[state]),
              run: () => view.taskCommands.pass(task().id, state),
            }))}
            trigger={(attributes) => (
              <IconButton
                look="ghost"
                size="small"
                icon={ellipsis}
                label={`${words().display.more}, ${task().title}`}
                {...attributes}
              />
            )}
          />
        </Show>
      </div>
      <div class="task-card-facts">
        <StepCount shown={props.shown} />
        <TaskFacts shown={props.shown} />
      </div>
    </li>
  )
}
