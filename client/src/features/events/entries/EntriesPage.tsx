import { A, useSearchParams } from '@solidjs/router'
import { type Accessor, createSignal, For, Show } from 'solid-js'
import { useFormats, useWords } from '#client/i18n/i18n.tsx'
import { Button } from '#client/ui/Button.tsx'
import { Dialog } from '#client/ui/Dialog.tsx'
import { Disclosure } from '#client/ui/Disclosure.tsx'
import { EmptyState } from '#client/ui/EmptyState.tsx'
import { Icon } from '#client/ui/Icon.tsx'
import { fileUp, hourglass, plus, scrollText } from '#client/ui/icons.ts'
import { ProgressBar } from '#client/ui/ProgressBar.tsx'
import { useWorkspace } from '#client/workspace/context.ts'
import type { Environment } from '#client/workspace/environment.ts'
import { createMinutes } from '#client/workspace/ticks.ts'
import type { EventPlan } from '#shared/domain/events/event-plan.ts'
import { localTimeAt } from '#shared/domain/zone.ts'
import { EventFrame } from '../EventFrame.tsx'
import { AddEntries } from './AddEntries.tsx'
import { EntryDetail } from './EntryDetail.tsx'
import { EntryFilters } from './EntryFilters.tsx'
import { EntryList } from './EntryList.tsx'
import { EntriesContext, useEntries } from './entries-context.ts'
import { createEntriesView } from './entries-view.ts'
import { Selection } from './Selection.tsx'
import { keepTakingIn } from './taking-in.ts'
import './Entries.css'

export interface EntriesPageProps {
  readonly event: string
  readonly environment: Pick<
    Environment,
    'now' | 'after' | 'chance' | 'painted' | 'fetch' | 'origin'
  >
  readonly tell: (text: string) => void
}

/** Who takes part in one event, and what the team decides about each. */
export function EntriesPage(props: EntriesPageProps) {
  const now = createMinutes(props.environment)
  return (
    <EventFrame event={props.event} now={now}>
      {(plan) => (
        <Show when={plan().id} keyed>
          <Shown {...props} plan={plan} now={now} />
        </Show>
      )}
    </EventFrame>
  )
}

function Shown(
  props: EntriesPageProps & { readonly plan: Accessor<EventPlan>; readonly now: Accessor<number> },
) {
  const workspace = useWorkspace()
  const words = useWords()
  const { plan, environment, now, tell } = props
  const view = createEntriesView({ workspace, plan, environment })
  keepTakingIn({
    isPublished: () => view.ready() && view.facts().settings.published,
    takeIn: async () => (await workspace.events()?.takeIn(plan().id)) ?? null,
    took: ({ entries, left }) => tell(words().entryForm.takenIn(entries, left)),
    waiting: () => view.open()?.waiting() ?? null,
    environment,
  })
  return (
    <EntriesContext.Provider value={{ event: plan().id, view, now, environment, tell }}>
      <Show when={view.ready()} fallback={<ProgressBar label={words().common.loading} />}>
        <Show
          when={view.seesEntries()}
          fallback={
            <EmptyState cells={0} title={words().entries.title} detail={words().entries.hidden} />
          }
        >
          <Entries event={plan().id} />
        </Show>
      </Show>
    </EntriesContext.Provider>
  )
}

function Entries(props: { readonly event: string }) {
  const { view } = useEntries()
  const workspace = useWorkspace()
  const words = useWords()
  const [adding, setAdding] = createSignal(false)
  const [search, setSearch] = useSearchParams<{ entry?: string }>()
  const [opened, setOpened] = createSignal(search.entry ?? null)
  const close = (): void => {
    setOpened(null)
    if (search.entry !== undefined) setSearch({ entry: undefined }, { replace: true })
  }
  const href = (page: string) => `/w/${workspace.id}/events/${props.event}/${page}`
  return (
    <div class="entries">
      <div class="entries-bar">
        <Kept />
        <span class="grow" />
        <Show
          when={view.commands.mayChange()}
          fallback={<span class="hint">{words().entries.readOnly}</span>}
        >
          <A class="button" href={href('entry-form')}>
            <Icon of={scrollText} />
            {words().entries.form}
          </A>
          <A class="button" href={href('entry-import')}>
            <Icon of={fileUp} />
            {words().entries.import}
          </A>
          <Button icon={plus} onClick={() => setAdding(true)}>
            {words().entries.add}
          </Button>
        </Show>
      </div>
      <For each={view.damaged()}>
        {(one) => (
          <Disclosure summary={words().entries.damaged}>
            <pre class="entries-raw">{one.raw}</pre>
          </Disclosure>
        )}
      </For>
      <Show
        when={view.counts().all > 0}
        fallback={
          <EmptyState
            cells={0}
            title={words().entries.emptyTitle}
            detail={words().entries.emptyDetail}
          />
        }
      >
        <EntryFilters />
        <EntryList onOpen={setOpened} />
        <Selection />
      </Show>
      <Dialog
        open={adding()}
        title={words().entries.addTitle}
        onClose={() => setAdding(false)}
        actions={<Button onClick={() => setAdding(false)}>{words().common.close}</Button>}
      >
        <AddEntries event={props.event} commands={view.commands} />
      </Dialog>
      <Show when={opened()}>
        {(id) => <EntryDetail id={id()} onGo={setOpened} onClose={close} />}
      </Show>
    </div>
  )
}

/** When nothing will be left of them. */
function Kept() {
  const { view } = useEntries()
  const workspace = useWorkspace()
  const words = useWords()
  const formats = useFormats()
  const said = () => {
    const { erasedAt, keptDays, settings } = view.facts()
    if (erasedAt === null)
      return { title: words().entries.keptNever, hint: words().entries.keptNeverHint }
    const when = formats().dayWithYear(
      localTimeAt(erasedAt, workspace.settings().timeZone).slice(0, 10),
    )
    return {
      title: settings.dueSince === null ? words().entries.kept(when) : words().entries.due(when),
      hint: words().entries.keptHint(keptDays),
    }
  }
  return (
    <span class="entries-kept" title={said().hint}>
      <Icon of={hourglass} size="dense" />
      {said().title}
      <span class="visually-hidden">{said().hint}</span>
    </span>
  )
}
