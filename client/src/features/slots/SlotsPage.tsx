import { useSearchParams } from '@solidjs/router'
import { createSignal, For, Show } from 'solid-js'
import { useFormats, useWords } from '#client/i18n/i18n.tsx'
import { EmptyState } from '#client/ui/EmptyState.tsx'
import { NewEntry } from '#client/ui/Ledger.tsx'
import { PageBar } from '#client/ui/PageBar.tsx'
import { useWorkspace } from '#client/workspace/context.ts'
import type { Environment } from '#client/workspace/environment.ts'
import { createHiddenHere } from '#client/workspace/hidden-here.ts'
import { createPostWords } from '#client/workspace/posts/post-words.ts'
import { OneSlot } from './OneSlot.tsx'
import { SlotsContext } from './slots-context.ts'
import { createSlotsView } from './view.ts'
import { weekdaysIn } from './weekdays.ts'
import './SlotsPage.css'

export interface SlotsPageProps {
  readonly environment: Pick<Environment, 'now'>
  /** IANA name of the zone of the viewer's clocks. */
  readonly viewerZone: string
  /** A few short texts kept on this device. */
  readonly memory: Parameters<typeof createHiddenHere>[0]
}

/** The times that come again and are to be filled; one at a time is open, and named by the address. */
export function SlotsPage(props: SlotsPageProps) {
  const workspace = useWorkspace()
  const words = useWords()
  const formats = useFormats()
  const [search, setSearch] = useSearchParams<{ slot?: string }>()
  const newName = createSignal('')
  const hidden = createHiddenHere(props.memory, `ruche.slots.${workspace.id}`)
  const say = createPostWords({ workspace, words, formats, viewerZone: props.viewerZone })
  const view = createSlotsView({
    workspace,
    now: props.environment.now,
    known: () => ({
      weekdays: weekdaysIn(formats()),
      nths: words().series.onMonth.nths,
      channels: workspace.channels().map(({ id }) => ({ id, name: say.channel(id).name })),
    }),
  })
  const [begun, setBegun] = createSignal<string | null>(null)
  const toggle = (id: string) =>
    setSearch({ slot: search.slot === id ? undefined : id }, { replace: true })
  const add = (name: string) => {
    const made = view.create(name)
    setBegun(made)
    if (made !== null) setSearch({ slot: made }, { replace: true })
    return made !== null
  }
  workspace.presence.tell({ page: 'slots', post: null, doing: 'looking', day: null })
  return (
    <SlotsContext.Provider value={{ view, say, hidden, now: props.environment.now }}>
      <PageBar title={words().slots.title} />
      <div class="ledger">
        <Show
          when={view.mayChange()}
          fallback={<p class="ledger-intro">{words().slots.readOnly}</p>}
        >
          <NewEntry
            label={words().slots.newName}
            example={words().slots.newExample}
            action={words().slots.add}
            typed={newName}
            onAdd={add}
          />
        </Show>
        <Show
          when={view.slots().length > 0}
          fallback={
            <EmptyState
              cells={0}
              title={words().slots.emptyTitle}
              detail={words().slots.emptyDetail}
            />
          }
        >
          <p class="ledger-intro">{words().slots.intro}</p>
          <ul class="ledger-list">
            <For each={view.slots().map(({ id }) => id)}>
              {(id) => (
                <OneSlot
                  id={id}
                  open={search.slot === id}
                  begun={begun() === id}
                  onToggle={() => toggle(id)}
                />
              )}
            </For>
          </ul>
        </Show>
      </div>
    </SlotsContext.Provider>
  )
}
