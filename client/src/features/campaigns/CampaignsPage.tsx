import { useSearchParams } from '@solidjs/router'
import { createSignal, For, Show } from 'solid-js'
import { useWords } from '#client/i18n/i18n.tsx'
import { EmptyState } from '#client/ui/EmptyState.tsx'
import { NewEntry } from '#client/ui/Ledger.tsx'
import { PageBar } from '#client/ui/PageBar.tsx'
import { useWorkspace } from '#client/workspace/context.ts'
import type { Environment } from '#client/workspace/environment.ts'
import { CampaignsContext } from './campaigns-context.ts'
import { OneCampaign } from './OneCampaign.tsx'
import { createCampaignsView } from './view.ts'
import '#client/ui/Tint.css'
import './CampaignsPage.css'

/** What the team's campaigns are for, when they run and how far they are; one at a time is open, and named by the address. */
export function CampaignsPage(props: { readonly environment: Pick<Environment, 'now' | 'after'> }) {
  const workspace = useWorkspace()
  const words = useWords()
  const [search, setSearch] = useSearchParams<{ campaign?: string }>()
  const newName = createSignal('')
  const { now, after } = props.environment
  const view = createCampaignsView({ workspace, now })
  const toggle = (id: string) =>
    setSearch({ campaign: search.campaign === id ? undefined : id }, { replace: true })
  const add = (name: string) => {
    const made = view.create(name)
    if (made !== null) setSearch({ campaign: made }, { replace: true })
    return made !== null
  }
  const isEmpty = () => view.open().length + view.archived().length === 0
  const list = (ids: () => readonly string[]) => (
    <ul class="ledger-list">
      <For each={ids()}>
        {(id) => <OneCampaign id={id} open={search.campaign === id} onToggle={() => toggle(id)} />}
      </For>
    </ul>
  )
  workspace.presence.tell({ page: 'campaigns', post: null, doing: 'looking', day: null })
  return (
    <CampaignsContext.Provider value={{ view, now, after }}>
      <PageBar title={words().campaigns.title} />
      <div class="ledger">
        <Show when={view.mayChange()}>
          <NewEntry
            label={words().campaigns.newName}
            example={words().campaigns.nameExample}
            action={words().campaigns.add}
            typed={newName}
            onAdd={add}
          />
        </Show>
        <Show
          when={!isEmpty()}
          fallback={
            <EmptyState
              cells={0}
              title={words().campaigns.emptyTitle}
              detail={words().campaigns.emptyDetail}
            />
          }
        >
          <p class="ledger-intro">{words().campaigns.intro}</p>
          {list(() => view.open().map(({ id }) => id))}
          <Show when={view.archived().length > 0}>
            <details
              class="campaigns-archived"
              open={view.archived().some(({ id }) => id === search.campaign)}
            >
              <summary>{words().campaigns.archivedTitle(view.archived().length)}</summary>
              {list(() => view.archived().map(({ id }) => id))}
            </details>
          </Show>
        </Show>
      </div>
    </CampaignsContext.Provider>
  )
}
