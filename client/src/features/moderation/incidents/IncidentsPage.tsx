import { A, useLocation, useNavigate, useSearchParams } from '@solidjs/router'
import { createSignal, For, Show } from 'solid-js'
import { useI18n } from '#client/i18n/i18n.tsx'
import { Button } from '#client/ui/Button.tsx'
import { EmptyState } from '#client/ui/EmptyState.tsx'
import { flag } from '#client/ui/icons.ts'
import { PageBar } from '#client/ui/PageBar.tsx'
import { useWorkspace } from '#client/workspace/context.ts'
import type { Environment } from '#client/workspace/environment.ts'
import { createColleagues } from '#client/workspace/people/colleagues.ts'
import { createMinutes } from '#client/workspace/ticks.ts'
import { lasting } from '../alert/lasting.ts'
import { ModerationNav } from '../ModerationNav.tsx'
import { UntilRead } from '../UntilRead.tsx'
import { casesIn } from './case-links.ts'
import { createIncidentsView, type ShownIncident } from './incidents-view.ts'
import { LevelMark } from './LevelMark.tsx'
import { OpenDialog } from './OpenDialog.tsx'
import './Incidents.css'

/** What goes on, what is over, and the button for the moment at which something begins. */
export function IncidentsPage(props: { readonly environment: Pick<Environment, 'now' | 'after'> }) {
  const workspace = useWorkspace()
  const navigate = useNavigate()
  const { words } = useI18n()
  const view = createIncidentsView(workspace)
  const now = createMinutes(props.environment)
  // In the address, so that the palette leads there from every page.
  const [search, setSearch] = useSearchParams<{ open?: string }>()
  // Those that it is opened because of; whoever puts the dialog away puts them away.
  const [cases, setCases] = createSignal(casesIn(useLocation().state))
  const setOpens = (opens: boolean) => {
    if (!opens) setCases([])
    setSearch({ open: opens ? '1' : undefined }, { replace: true })
  }
  workspace.presence.tell({ page: 'moderation', post: null, doing: 'looking', day: null })
  const button = () => (
    <Show when={view.mayChange()}>
      <Button icon={flag} onClick={() => setOpens(true)}>
        {words().incidents.open}
      </Button>
    </Show>
  )
  const list = (shown: () => readonly ShownIncident[]) => (
    <ul class="incident-list">
      <For each={shown()}>{(one) => <Line shown={one} now={now()} />}</For>
    </ul>
  )
  return (
    <>
      <PageBar title={words().incidents.title} end={view.running().length > 0 ? button() : null} />
      <ModerationNav />
      <UntilRead>
        <div class="incidents">
          <Show
            when={view.running().length > 0}
            fallback={
              <EmptyState
                cells={0}
                title={words().incidents.none}
                detail={words().incidents.noneDetail}
                actions={button()}
              />
            }
          >
            <h2>{words().incidents.running}</h2>
            {list(view.running)}
          </Show>
          <Show when={view.past().length > 0}>
            <h2>{words().incidents.past}</h2>
            {list(view.past)}
          </Show>
        </div>
      </UntilRead>
      <OpenDialog
        open={search.open !== undefined && view.mayChange()}
        cases={cases()}
        onClose={() => setOpens(false)}
        onOpen={(draft, because) => {
          const id = view.open({ ...draft, cases: because })
          if (id !== null) navigate(`/w/${workspace.id}/moderation/incidents/${id}`)
        }}
      />
    </>
  )
}

function Line(props: { readonly shown: ShownIncident; readonly now: number }) {
  const workspace = useWorkspace()
  const { words, formats } = useI18n()
  const colleague = createColleagues(workspace)
  const incident = () => props.shown.incident
  const cleared = () => props.shown.standing.cleared
  const pilot = () => colleague(incident().pilot ?? '')?.name
  const long = () => {
    const end = cleared()
    return end
      ? words().incidents.lasted(lasting(incident().from, end.createdAt))
      : words().incidents.lasting(lasting(incident().from, props.now))
  }
  return (
    <li>
      <A class="incident-line" href={`/w/${workspace.id}/moderation/incidents/${incident().id}`}>
        <LevelMark level={props.shown.standing.level} over={cleared() !== null} />
        <b>{incident().title}</b>
        <span class="incident-facts">
          <span>{formats().instantShort(incident().from, props.now)}</span>
          <span>{long()}</span>
          <Show when={pilot()}>{(name) => <span>{words().incidents.steeredBy(name())}</span>}</Show>
          <Show when={incident().cases.length > 0}>
            <span>{words().incidents.linkedCases(incident().cases.length)}</span>
          </Show>
        </span>
      </A>
    </li>
  )
}
