import { useLocation, useNavigate } from '@solidjs/router'
import { createSignal, Show } from 'solid-js'
import { useWords } from '#client/i18n/i18n.tsx'
import { Button } from '#client/ui/Button.tsx'
import { EmptyState } from '#client/ui/EmptyState.tsx'
import { TextField } from '#client/ui/Field.tsx'
import { plus } from '#client/ui/icons.ts'
import { PageBar } from '#client/ui/PageBar.tsx'
import { useWorkspace } from '#client/workspace/context.ts'
import type { Environment } from '#client/workspace/environment.ts'
import { LONGEST_NAME } from '#shared/formats/limits.ts'
import { PillarList } from './PillarList.tsx'
import { PillarsContext, usePillars } from './pillars-context.ts'
import { SharesFilter } from './SharesFilter.tsx'
import { SharesTable } from './SharesTable.tsx'
import { createPillarsView } from './view.ts'
import '#client/ui/Tint.css'
import './PillarsPage.css'

/** What the team's posts are about: which part each subject is to have, and which it has over a period. */
export function PillarsPage(props: { readonly environment: Pick<Environment, 'now'> }) {
  const workspace = useWorkspace()
  const words = useWords()
  const location = useLocation()
  const navigate = useNavigate()
  const view = createPillarsView({
    workspace,
    now: props.environment.now,
    search: () => location.search,
    ask: (search) =>
      navigate(`${location.pathname}${search && `?${search}`}`, { replace: true, scroll: false }),
  })
  workspace.presence.tell({ page: 'pillars', post: null, doing: 'looking', day: null })
  const isEmpty = () => view.pillars().length === 0
  return (
    <PillarsContext.Provider value={view}>
      <PageBar title={words().pillars.title} />
      <div class="pillars">
        <Show
          when={!isEmpty()}
          fallback={
            <EmptyState
              cells={0}
              title={words().pillars.emptyTitle}
              detail={words().pillars.emptyDetail}
            />
          }
        >
          <SharesFilter />
          <SharesTable />
          <h2 class="pillars-own">{words().pillars.own}</h2>
          <PillarList />
        </Show>
        <Show when={view.mayChange()}>
          <NewPillar />
        </Show>
      </div>
    </PillarsContext.Provider>
  )
}

function NewPillar() {
  const view = usePillars()
  const words = useWords()
  const [name, setName] = createSignal('')
  return (
    <form
      class="pillars-new"
      onSubmit={(event) => {
        event.preventDefault()
        if (view.create(name()) !== null) setName('')
      }}
    >
      <TextField
        label={words().pillars.newName}
        placeholder={words().pillars.nameExample}
        autocomplete="off"
        maxLength={LONGEST_NAME}
        value={name()}
        onInput={setName}
      />
      <Button type="submit" look="primary" icon={plus}>
        {words().pillars.add}
      </Button>
    </form>
  )
}
