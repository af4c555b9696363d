import { A, useNavigate } from '@solidjs/router'
import { createSignal, For, type JSX, Show } from 'solid-js'
import { useFormats, useWords } from '#client/i18n/i18n.tsx'
import { Button } from '#client/ui/Button.tsx'
import { Disclosure } from '#client/ui/Disclosure.tsx'
import { EmptyState } from '#client/ui/EmptyState.tsx'
import { Icon } from '#client/ui/Icon.tsx'
import {
  archiveRestore,
  calendarDays,
  dices,
  plus,
  target,
  trophy,
  users,
} from '#client/ui/icons.ts'
import { PageBar } from '#client/ui/PageBar.tsx'
import { ProgressBar } from '#client/ui/ProgressBar.tsx'
import { useWorkspace } from '#client/workspace/context.ts'
import type { Environment } from '#client/workspace/environment.ts'
import { createMinutes } from '#client/workspace/ticks.ts'
import { EVENT_TYPES, type EventType } from '#shared/domain/events/event-plan.ts'
import { standingSaid, typeSaid } from '../standing-words.ts'
import { NewPlanDialog } from './NewPlanDialog.tsx'
import { createPlansView, type ListedPlan } from './plans-view.ts'
import './Plans.css'

const TYPE_ICONS: Record<EventType, string> = {
  draw: dices,
  contest: trophy,
  challenge: target,
  meeting: users,
}

/** Every contest, draw, challenge and meeting of the team. */
export function PlansPage(props: { readonly environment: Pick<Environment, 'now' | 'after'> }) {
  const workspace = useWorkspace()
  const words = useWords()
  const navigate = useNavigate()
  const view = createPlansView({ workspace, now: createMinutes(props.environment) })
  const [beginning, setBeginning] = createSignal(false)
  const isEmpty = () =>
    [view.running(), view.over(), view.archived(), view.bin(), view.damaged()].every(
      ({ length }) => length === 0,
    )
  const button = () => (
    <Show when={view.mayChange()}>
      <Button look="primary" icon={plus} onClick={() => setBeginning(true)}>
        {words().events.new}
      </Button>
    </Show>
  )
  workspace.presence.tell({ page: 'events', post: null, doing: 'looking', day: null })
  return (
    <>
      <PageBar title={words().events.title} end={isEmpty() ? null : button()} />
      <Show when={view.ready()} fallback={<ProgressBar label={words().common.loading} />}>
        <div class="plans">
          <Show
            when={!isEmpty()}
            fallback={
              <EmptyState
                cells={0}
                title={words().events.emptyTitle}
                detail={view.mayChange() ? words().events.emptyDetail : words().events.readOnly}
                actions={button()}
              />
            }
          >
            <p class="plans-intro">{words().events.intro}</p>
            <For each={view.damaged()}>
              {(one) => (
                <Disclosure summary={words().events.damaged}>
                  <pre class="plans-raw">{one.raw}</pre>
                </Disclosure>
              )}
            </For>
            <List plans={view.running()} label={words().events.running} />
            <Folded plans={view.over()} label={words().events.over} />
            <Folded plans={view.archived()} label={words().events.archived} />
            <Show when={view.bin().length > 0}>
              <Disclosure summary={words().events.deleted(view.bin().length)}>
                <ul>
                  <For each={view.bin()}>
                    {({ id, name }) => (
                      <li>
                        <Button look="ghost" icon={archiveRestore} onClick={() => view.restore(id)}>
                          {words().events.restore(name)}
                        </Button>
                      </li>
                    )}
                  </For>
                </ul>
              </Disclosure>
            </Show>
          </Show>
        </div>
      </Show>
      <NewPlanDialog
        open={beginning()}
        view={view}
        onClose={() => setBeginning(false)}
        onMade={(id) => navigate(`/w/${workspace.id}/events/${id}`)}
      />
    </>
  )
}

function Folded(props: {
  readonly plans: readonly ListedPlan[]
  readonly label: (count: number) => string
}): JSX.Element {
  return (
    <Show when={props.plans.length > 0}>
      <Disclosure summary={props.label(props.plans.length)}>
        <List plans={props.plans} label={props.label(props.plans.length)} />
      </Disclosure>
    </Show>
  )
}

function List(props: { readonly plans: readonly ListedPlan[]; readonly label: string }) {
  return (
    <Show when={props.plans.length > 0}>
      <ul class="plans-list" aria-label={props.label}>
        <For each={props.plans}>{(listed) => <Line listed={listed} />}</For>
      </ul>
    </Show>
  )
}

function Line(props: { readonly listed: ListedPlan }) {
  const workspace = useWorkspace()
  const words = useWords()
  const formats = useFormats()
  const plan = () => props.listed.plan
  const icon = () => {
    const type = EVENT_TYPES.find((one) => one === plan().type)
    return type ? TYPE_ICONS[type] : calendarDays
  }
  return (
    <li>
      <A class="plans-line" href={`/w/${workspace.id}/events/${plan().id}`}>
        <Icon of={icon()} />
        <span class="plans-name">
          <b class="ellipsis">{plan().name}</b>
          <small>{typeSaid(plan().type, words().events)}</small>
        </span>
        <span
          class="plans-standing"
          classList={{ 'plans-now': props.listed.standing.kind === 'in' }}
        >
          {standingSaid(props.listed.standing, words().events, formats())}
        </span>
        <span class="plans-tasks">
          {words().events.tasksDone(props.listed.tasks.done, props.listed.tasks.all)}
        </span>
      </A>
    </li>
  )
}
