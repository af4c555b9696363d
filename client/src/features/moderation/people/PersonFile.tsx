import { A, useNavigate } from '@solidjs/router'
import { createSignal, For, Show } from 'solid-js'
import { useFormats, useWords } from '#client/i18n/i18n.tsx'
import { Button } from '#client/ui/Button.tsx'
import { footBar } from '#client/ui/foot-bar.ts'
import { Icon } from '#client/ui/Icon.tsx'
import { chevronLeft, gitMerge, pin, trash2, user } from '#client/ui/icons.ts'
import type { MenuItem } from '#client/ui/Menu.tsx'
import { MoreMenu } from '#client/ui/MoreMenu.tsx'
import { useDraft } from '#client/ui/use-draft.ts'
import type { NotedFile } from '#client/workspace/moderation/noted-people.ts'
import type { Handle } from '#shared/domain/moderation/noted-person.ts'
import { KeptUntil } from '../rights/KeptUntil.tsx'
import { caseHref } from './CaseEntry.tsx'
import { useFacts } from './facts.ts'
import { Handles, NewHandle } from './Handles.tsx'
import { Ladder } from './Ladder.tsx'
import { Alike, Members, Twins } from './Members.tsx'
import { MergeDialog } from './MergeDialog.tsx'
import { NoteEntry } from './NoteEntry.tsx'
import { NoteField } from './NoteField.tsx'
import { TakeMeasure } from './PersonAside.tsx'
import { PersonCounts } from './PersonCounts.tsx'
import { PersonDetails } from './PersonDetails.tsx'
import { personHref } from './person-href.ts'
import { ENTRY_FILTERS, type EntryFilter, ofFilter, type PersonView } from './person-view.ts'
import { SplitDialog } from './SplitDialog.tsx'
import { Timeline } from './Timeline.tsx'

/** Who somebody is, what happened with them, and where they stand. */
export function PersonFile(props: { readonly view: PersonView; readonly file: NotedFile }) {
  const facts = useFacts()
  const words = useWords()
  const navigate = useNavigate()
  const [filter, setFilter] = createSignal<EntryFilter>('all')
  const hrefOf = (of: string | null | undefined) => (of ? caseHref(facts.workspace.id, of) : null)
  const [splitting, setSplitting] = createSignal<Handle | null>(null)
  const shown = () =>
    ofFilter(props.view.entries(), filter()).filter(({ pinned }) => !pinned || filter() !== 'all')
  return (
    <div class="noted-file">
      <div class="person-main">
        <FileHead file={props.file} onSplit={setSplitting} />
        <Twins file={props.file} twins={props.view.twins()} />
        <Alike file={props.file} others={props.view.alike()} />
        <Filters view={props.view} filter={filter()} onChange={setFilter} />
        <Show when={filter() === 'all' && props.view.pinned().length > 0}>
          <section class="person-pinned" aria-label={words().noted.pinnedNotes}>
            <h3>
              <Icon of={pin} size="dense" />
              {words().noted.pinnedNotes}
            </h3>
            <For each={props.view.pinned().map(({ id }) => id)}>
              {(id) => <NoteEntry id={id} caseLink={hrefOf(facts.note(id)?.case)} />}
            </For>
          </section>
        </Show>
        <Show
          when={props.view.entries().length > 0}
          fallback={<p class="person-nothing">{words().noted.nothing}</p>}
        >
          <Timeline entries={shown()} of={`${props.file.id} ${filter()}`} />
        </Show>
      </div>
      <aside class="person-side" aria-label={words().noted.standing}>
        <PersonCounts counts={props.view.counts()} />
        <Ladder
          standing={props.view.standing()}
          of={null}
          person={props.file.id}
          article={null}
          articleVersion={null}
        />
        <Show when={facts.mayChange()}>
          <TakeMeasure of={null} person={props.file.id} article={null} articleVersion={null} />
          <PersonDetails file={props.file} />
        </Show>
        <Members file={props.file} />
        <KeptUntil record={props.file.id} environment={{ now: facts.clock, after: facts.after }} />
        <A class="link" href={`/w/${facts.workspace.id}/moderation/rights?person=${props.file.id}`}>
          {words().rights.toRights}
        </A>
      </aside>
      <div ref={footBar()} class="person-foot">
        <NoteField of={null} people={[props.file.id]} />
      </div>
      <SplitDialog
        handle={splitting()}
        person={props.file.id}
        entries={props.view.entries()}
        onClose={() => setSplitting(null)}
        onSplit={(id) => navigate(personHref(facts.workspace.id, id))}
      />
    </div>
  )
}

function FileHead(props: { readonly file: NotedFile; readonly onSplit: (handle: Handle) => void }) {
  const facts = useFacts()
  const words = useWords()
  const formats = useFormats()
  const navigate = useNavigate()
  const [merging, setMerging] = createSignal(false)
  const [adding, setAdding] = createSignal(false)
  const list = () => `/w/${facts.workspace.id}/moderation/people`
  const items = (): MenuItem[] => [
    {
      kind: 'action',
      label: words().noted.mergeWith,
      icon: gitMerge,
      run: () => setMerging(true),
    },
    { kind: 'line' },
    {
      kind: 'action',
      label: words().noted.removePerson,
      icon: trash2,
      danger: true,
      run: () => {
        facts.people.remove(props.file.id)
        navigate(list())
      },
    },
  ]
  return (
    <header class="file-head">
      <A class="file-back" href={list()}>
        <Icon of={chevronLeft} size="dense" />
        {words().noted.people}
      </A>
      <div class="file-title">
        <span class="person-face" aria-hidden="true">
          <Icon of={user} />
        </span>
        <div class="grow">
          <Name file={props.file} />
          <p class="file-about">
            <Show when={props.file.since}>
              {(day) => <span>{words().noted.since(formats().month(day().slice(0, 7)))}</span>}
            </Show>
            <Show when={props.file.aliases.length > 0}>
              <span>{words().noted.alsoCalled(formats().list(props.file.aliases))}</span>
            </Show>
          </p>
        </div>
        <Show when={facts.mayChange()}>
          <MoreMenu label={words().noted.morePerson} items={items()} />
        </Show>
      </div>
      <div class="file-handles">
        <Handles file={props.file} onSplit={props.onSplit} />
        <Show when={facts.mayChange()}>
          <Show
            when={adding()}
            fallback={
              <Button look="ghost" size="small" onClick={() => setAdding(true)}>
                {words().noted.addHandle}
              </Button>
            }
          >
            <NewHandle
              action={words().noted.add}
              onAdd={(handle) => {
                facts.people.addHandle(props.file.id, handle)
                setAdding(false)
              }}
            />
          </Show>
        </Show>
      </div>
      <MergeDialog open={merging()} file={props.file} onClose={() => setMerging(false)} />
    </header>
  )
}

/** What the team calls them, changed where it stands. */
function Name(props: { readonly file: NotedFile }) {
  const facts = useFacts()
  const words = useWords()
  const draft = useDraft({
    kept: () => props.file.name,
    write: (name) => facts.people.rename(props.file.id, name),
    after: facts.after,
  })
  return (
    <Show when={facts.mayChange()} fallback={<h2 class="file-name">{props.file.name}</h2>}>
      <h2 class="visually-hidden">{props.file.name}</h2>
      <input
        class="file-name"
        type="text"
        autocomplete="off"
        spellcheck={false}
        maxLength={150}
        aria-label={words().noted.name}
        value={draft.value()}
        onInput={(event) => draft.typed(event.currentTarget.value)}
        onBlur={() => draft.flush()}
      />
    </Show>
  )
}

function Filters(props: {
  readonly view: PersonView
  readonly filter: EntryFilter
  readonly onChange: (filter: EntryFilter) => void
}) {
  const words = useWords()
  const formats = useFormats()
  const count = (filter: EntryFilter) => props.view.tally().get(filter) ?? 0
  return (
    <fieldset class="person-filters" aria-label={words().noted.filter}>
      <For each={ENTRY_FILTERS}>
        {(one) => (
          <Show when={one === 'all' || count(one) > 0 || props.filter === one}>
            <button
              type="button"
              class="person-filter"
              aria-pressed={props.filter === one}
              onClick={() => props.onChange(props.filter === one ? 'all' : one)}
            >
              {words().noted.filters[one]}
              <span class="person-filter-count">{formats().number(count(one))}</span>
            </button>
          </Show>
        )}
      </For>
    </fieldset>
  )
}
