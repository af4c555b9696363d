import { useNavigate, useSearchParams } from '@solidjs/router'
import { createEffect, createSignal, on, onCleanup, Show } from 'solid-js'
import { useCommands } from '#client/commands/registry.ts'
import { useFormats, useWords } from '#client/i18n/i18n.tsx'
import { Button } from '#client/ui/Button.tsx'
import { Dialog } from '#client/ui/Dialog.tsx'
import { EmptyState } from '#client/ui/EmptyState.tsx'
import { TextField } from '#client/ui/Field.tsx'
import { plus } from '#client/ui/icons.ts'
import { PageBar } from '#client/ui/PageBar.tsx'
import { SearchField } from '#client/ui/SearchField.tsx'
import { Segmented } from '#client/ui/Segmented.tsx'
import { useWorkspace } from '#client/workspace/context.ts'
import type { Environment } from '#client/workspace/environment.ts'
import type { Workspace } from '#client/workspace/workspace.ts'
import type { Handle } from '#shared/domain/moderation/noted-person.ts'
import { ModerationNav } from '../ModerationNav.tsx'
import { FactsProvider } from './FactsProvider.tsx'
import { useFacts } from './facts.ts'
import { NewHandle } from './Handles.tsx'
import { PeopleList } from './PeopleList.tsx'
import { createPeopleView, type PeopleFilter, type PeopleSort } from './people-view.ts'
import { personHref } from './person-href.ts'
import './PeoplePage.css'
import './PersonPage.css'

/** What was looked for, for who comes back from a file; in memory alone, because it is a name. */
const looked = new WeakMap<Workspace, Required<PeopleFilter>>()

/** Everybody about whom something is noted. What is looked for stays on this page: an address would keep the name. */
export function PeoplePage(props: { readonly environment: Pick<Environment, 'now' | 'after'> }) {
  const workspace = useWorkspace()
  workspace.presence.tell({ page: 'moderation', post: null, doing: 'looking', day: null })
  return (
    <FactsProvider environment={props.environment}>
      <People />
    </FactsProvider>
  )
}

function People() {
  const facts = useFacts()
  const words = useWords()
  const formats = useFormats()
  const navigate = useNavigate()
  const before = looked.get(facts.workspace)
  const [text, setText] = createSignal(before?.text ?? '')
  const [sort, setSort] = createSignal<PeopleSort>(before?.sort ?? 'recent')
  const [search, setSearch] = useSearchParams<{ restrained?: string }>()
  const [inForce, setInForce] = createSignal(
    search.restrained !== undefined || (before?.inForce ?? false),
  )
  // It names nobody: it may stand in the address, and is there after a reload and for who is given the link.
  createEffect(
    on(inForce, (only) => {
      if (only !== (search.restrained !== undefined))
        setSearch({ restrained: only ? '1' : undefined }, { replace: true })
    }),
  )
  onCleanup(() => {
    looked.set(facts.workspace, { text: text(), sort: sort(), inForce: inForce() })
  })
  const [adding, setAdding] = createSignal(false)
  const [held, setHeld] = createSignal(false)
  let field: HTMLInputElement | undefined
  let step = (_by: number): void => {}
  const view = createPeopleView({
    moderation: facts.moderation,
    now: facts.now,
    filter: () => ({ text: text(), sort: sort(), inForce: inForce() }),
    compare: () => formats().compare,
    held,
  })
  const open = (id: string) => navigate(personHref(facts.workspace.id, id))
  createEffect(() => {
    void facts.moderation()?.lookEverywhere()
  })
  useCommands(() => [
    {
      id: 'moderation.person',
      keys: ['c'],
      group: 'moderation',
      label: (all) => all.noted.notePerson,
      when: facts.mayChange,
      soon: facts.isOpening,
      run: () => setAdding(true),
    },
    {
      id: 'moderation.search',
      keys: ['/'],
      group: 'moderation',
      label: (all) => all.noted.search,
      run: () => field?.focus(),
    },
    {
      id: 'moderation.next-person',
      keys: ['j'],
      group: 'moderation',
      label: (all) => all.noted.nextPerson,
      run: () => step(1),
    },
    {
      id: 'moderation.previous-person',
      keys: ['k'],
      group: 'moderation',
      label: (all) => all.noted.previousPerson,
      run: () => step(-1),
    },
  ])
  return (
    <>
      <PageBar
        title={words().noted.people}
        end={
          <Show when={facts.mayChange()}>
            <Button class="page-new" icon={plus} keys="C" onClick={() => setAdding(true)}>
              {words().noted.notePerson}
            </Button>
          </Show>
        }
      />
      <ModerationNav />
      <Show
        when={view.count() > 0}
        fallback={
          <Show when={facts.moderation()?.ready()}>
            <EmptyState
              cells={0}
              title={words().noted.emptyTitle}
              detail={words().noted.emptyDetail}
            />
          </Show>
        }
      >
        <search class="people-filters" aria-label={words().noted.search}>
          <SearchField
            label={words().noted.search}
            placeholder={words().noted.searchExample}
            keys="/"
            text={text()}
            onText={setText}
            onEnter={() => {
              const [first] = view.ids()
              if (first !== undefined) open(first)
            }}
            field={(input) => {
              field = input
            }}
          />
          <Segmented
            label={words().noted.sort}
            options={[
              { value: 'recent', label: words().noted.sorts.recent },
              { value: 'name', label: words().noted.sorts.name },
            ]}
            value={sort()}
            onChange={setSort}
          />
          <Show when={view.restrained() > 0 || inForce()}>
            <button
              type="button"
              class="person-filter"
              aria-pressed={inForce()}
              onClick={() => setInForce(!inForce())}
            >
              {words().noted.restrainedNow}
              <span class="person-filter-count">{formats().number(view.restrained())}</span>
            </button>
          </Show>
          <span class="people-total" role="status">
            {view.ids().length < view.count()
              ? words().noted.countOf(view.ids().length, view.count())
              : words().noted.count(view.count())}
          </span>
        </search>
        <PeopleList
          view={view}
          onOpen={open}
          onClear={() => {
            setText('')
            setInForce(false)
          }}
          onHold={setHeld}
          steer={(next) => {
            step = next
          }}
        />
      </Show>
      <NewPerson open={adding()} onClose={() => setAdding(false)} onMade={open} />
    </>
  )
}

/** A name or an account is enough. Somebody who has that account already is opened instead of noted twice. */
function NewPerson(props: {
  readonly open: boolean
  readonly onClose: () => void
  readonly onMade: (person: string) => void
}) {
  const facts = useFacts()
  const words = useWords()
  const [name, setName] = createSignal('')
  const close = () => {
    setName('')
    props.onClose()
  }
  const make = (handles: readonly Handle[]) => {
    const [known] = handles.flatMap((one) => facts.moderation()?.people.withHandle(one) ?? [])
    const person = known ?? facts.people.note({ name: name(), handles })
    if (person === null) return
    close()
    props.onMade(person)
  }
  return (
    <Dialog open={props.open} onClose={close} title={words().noted.notePerson} class="new-person">
      <p class="hint">{words().noted.notePersonHint}</p>
      <NewHandle autofocus action={words().noted.noteAccount} onAdd={(handle) => make([handle])} />
      <p class="new-person-or">{words().noted.or}</p>
      <form
        onSubmit={(event) => {
          event.preventDefault()
          make([])
        }}
      >
        <TextField
          label={words().noted.name}
          placeholder={words().noted.nameExample}
          autocomplete="off"
          maxLength={150}
          value={name()}
          onInput={setName}
        />
        <div class="dialog-actions">
          <Button look="ghost" onClick={close}>
            {words().noted.cancel}
          </Button>
          <Button
            type="submit"
            look="primary"
            unavailable={name().trim() === '' ? words().noted.nameFirst : undefined}
          >
            {words().noted.noteByName}
          </Button>
        </div>
      </form>
    </Dialog>
  )
}
