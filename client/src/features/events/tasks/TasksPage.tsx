import { useSearchParams } from '@solidjs/router'
import { type Accessor, createMemo, Show } from 'solid-js'
import { useWords } from '#client/i18n/i18n.tsx'
import { columns3, listChecks } from '#client/ui/icons.ts'
import { Segmented } from '#client/ui/Segmented.tsx'
import { useWorkspace } from '#client/workspace/context.ts'
import type { Memory } from '#client/workspace/device/memory.ts'
import type { Environment } from '#client/workspace/environment.ts'
import { createMinutes } from '#client/workspace/ticks.ts'
import type { EventPlan } from '#shared/domain/events/event-plan.ts'
import { EventFrame } from '../EventFrame.tsx'
import { AddButton, createAdding } from '../plan/NewPart.tsx'
import { createPlanView, PlanContext } from '../plan/plan-view.ts'
import { TaskList } from '../plan/TaskList.tsx'
import { createShownAs } from './shown-as.ts'
import { TaskBoard } from './TaskBoard.tsx'
import '../plan/Plan.css'

/** What there is to do for one event, as a list or as a board; which of them is in the address. */
export function TasksPage(props: {
  readonly event: string
  readonly environment: Pick<Environment, 'now' | 'after'>
  readonly memory: Memory
}) {
  const now = createMinutes(props.environment)
  return (
    <EventFrame event={props.event} now={now}>
      {(plan) => (
        <Tasks plan={plan} now={now} after={props.environment.after} memory={props.memory} />
      )}
    </EventFrame>
  )
}

function Tasks(props: {
  readonly plan: Accessor<EventPlan>
  readonly now: Accessor<number>
  readonly after: Environment['after']
  readonly memory: Memory
}) {
  const workspace = useWorkspace()
  const words = useWords()
  const [search, setSearch] = useSearchParams<{ as?: string; whose?: string }>()
  const { plan, now, after } = props
  const view = createPlanView({ workspace, plan, now, after })
  const as = createShownAs(() => search.as, props.memory)
  const adding = createAdding()
  const isMine = () => search.whose === 'mine'
  const tasks = createMemo(() =>
    isMine() ? view.tasks().filter(({ task }) => task.owner === workspace.me.id) : view.tasks(),
  )
  const said = () => words().events.task
  return (
    <PlanContext.Provider value={view}>
      <div class="plan">
        <div class="tasks-tools">
          <Segmented
            label={said().view}
            value={as.shown()}
            options={[
              { value: 'list', label: said().asList, icon: listChecks },
              { value: 'board', label: said().asBoard, icon: columns3 },
            ]}
            onChange={(chosen) => {
              as.choose(chosen)
              setSearch({ as: chosen === 'board' ? chosen : null }, { replace: true })
            }}
          />
          <Segmented
            label={said().whose}
            value={isMine() ? 'mine' : 'all'}
            options={[
              { value: 'all', label: said().everybody },
              { value: 'mine', label: said().mine },
            ]}
            onChange={(whose) =>
              setSearch({ whose: whose === 'mine' ? whose : null }, { replace: true })
            }
          />
          <Show when={as.shown() !== 'board'}>
            <AddButton adding={adding} label={words().events.newTask} />
          </Show>
        </div>
        <Show
          when={as.shown() === 'board'}
          fallback={
            <div class="plan-body">
              <TaskList tasks={tasks()} adding={adding} />
            </div>
          }
        >
          <TaskBoard tasks={tasks()} />
        </Show>
      </div>
    </PlanContext.Provider>
  )
}
