import { A, useLocation } from '@solidjs/router'
import { type Accessor, For, type JSX, Show } from 'solid-js'
import { useFormats, useWords } from '#client/i18n/i18n.tsx'
import { EmptyState } from '#client/ui/EmptyState.tsx'
import { Icon } from '#client/ui/Icon.tsx'
import { chevronLeft, chevronRight } from '#client/ui/icons.ts'
import { PageBar } from '#client/ui/PageBar.tsx'
import { PageNav } from '#client/ui/PageNav.tsx'
import { ProgressBar } from '#client/ui/ProgressBar.tsx'
import { useWorkspace } from '#client/workspace/context.ts'
import type { EventPlan } from '#shared/domain/events/event-plan.ts'
import { standingOf } from '#shared/domain/events/plan-standing.ts'
import { minutesOf } from '#shared/domain/events/wall-minutes.ts'
import { localTimeAt } from '#shared/domain/zone.ts'
import { EVENT_PLACES, type EventPlace } from './pages.ts'
import { standingSaid } from './standing-words.ts'
import './EventFrame.css'

/** What stands around each page of one event: its name, where it stands, and the way to its other pages. */
export function EventFrame(props: {
  readonly event: string
  /** ms since 1970, told anew at every full minute. */
  readonly now: Accessor<number>
  readonly actions?: (plan: Accessor<EventPlan>) => JSX.Element
  readonly children: (plan: Accessor<EventPlan>) => JSX.Element
}) {
  const workspace = useWorkspace()
  const words = useWords()
  const plan = () => {
    const found = workspace.events()?.plans.get(props.event)
    return found?.kind === 'event' && found.deletedAt === null ? found : null
  }
  workspace.presence.tell({ page: 'events', post: null, doing: 'looking', day: null })
  return (
    <Show
      when={workspace.events()?.ready()}
      fallback={
        <>
          <PageBar title={words().events.title} />
          <ProgressBar label={words().common.loading} />
        </>
      }
    >
      <Show
        when={plan()}
        fallback={
          <>
            <PageBar title={words().events.title} />
            <EmptyState
              cells={0}
              title={words().events.gone}
              detail={words().events.goneDetail}
              actions={<A href={`/w/${workspace.id}/events`}>{words().events.toAll}</A>}
            />
          </>
        }
      >
        {(shown) => (
          <>
            <PageBar
              title={shown().name}
              start={<Crumb plan={shown()} now={props.now} />}
              end={props.actions?.(shown)}
            />
            <EventNav plan={shown()} />
            {props.children(shown)}
          </>
        )}
      </Show>
    </Show>
  )
}

function Crumb(props: { readonly plan: EventPlan; readonly now: Accessor<number> }) {
  const workspace = useWorkspace()
  const words = useWords()
  const formats = useFormats()
  const standing = () => {
    const wall = minutesOf(localTimeAt(props.now(), workspace.settings().timeZone))
    return standingOf(workspace.events()?.timeline(props.plan.id).phases ?? [], wall)
  }
  return (
    <>
      <nav class="event-crumb" aria-label={words().events.crumbs}>
        <A href={`/w/${workspace.id}/events`}>
          <Icon of={chevronLeft} />
          <span class="event-crumb-said">{words().events.title}</span>
        </A>
        <Icon of={chevronRight} size="dense" />
      </nav>
      <span class="event-standing" classList={{ 'event-standing-now': standing().kind === 'in' }}>
        {standingSaid(standing(), words().events, formats())}
      </span>
    </>
  )
}

function EventNav(props: { readonly plan: EventPlan }) {
  const words = useWords()
  const workspace = useWorkspace()
  const location = useLocation()
  const hrefOf = (path: string) => `/w/${workspace.id}/events/${props.plan.id}${path}`
  const isHere = ({ path, under = [] }: EventPlace) =>
    [path, ...under].some((one) => location.pathname === hrefOf(one))
  return (
    <PageNav label={words().events.pages}>
      <For each={EVENT_PLACES.filter(({ isOf }) => isOf?.(props.plan) ?? true)}>
        {(place) => (
          <a href={hrefOf(place.path)} aria-current={isHere(place) ? 'page' : undefined}>
            {place.label(words())}
          </a>
        )}
      </For>
    </PageNav>
  )
}
