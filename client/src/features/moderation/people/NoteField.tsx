import { createMemo, createSignal, For, getOwner, onCleanup, runWithOwner, Show } from 'solid-js'
import { useCommands } from '#client/commands/registry.ts'
import { useI18n } from '#client/i18n/i18n.tsx'
import { EvidenceSaid } from '../case/EvidenceSaid.tsx'
import { createEvidenceView, type EvidenceView } from '../case/evidence-view.ts'
import { begunNote } from './begun-note.ts'
import { useFacts } from './facts.ts'
import { NoteForm } from './NoteForm.tsx'

/** At the foot of a case and of a person's file: where a fact is noted. `N` leads here. */
export function NoteField(props: {
  /** The case it is about; null on a person's file. */
  readonly of: string | null
  /** Who it may be about, as heads: of a case everybody in it, who are meant together unless one is chosen. */
  readonly people: readonly string[]
}) {
  const facts = useFacts()
  const { words } = useI18n()
  const [chosen, setChosen] = createSignal<string | null>(null)
  const [attaching, setAttaching] = createSignal<EvidenceView | null>(null)
  let field: HTMLTextAreaElement | undefined
  useCommands(() => [
    {
      id: 'moderation.note',
      keys: ['n'],
      group: 'moderation',
      label: (all) => all.noted.noteFact,
      when: facts.mayChange,
      run: () => {
        field?.scrollIntoView({ block: 'nearest' })
        field?.focus()
      },
    },
  ])
  onCleanup(() => {
    field = undefined
  })
  const named = createMemo(() =>
    props.people.flatMap((id) => facts.moderation()?.people.file(id) ?? []),
  )
  const owner = getOwner()
  const attach = (note: string, files: readonly File[]) => {
    const { workspace } = facts
    const of = { case: props.of, note }
    // It says here what became of the files: what was noted may be far from what is seen of the file.
    const view = runWithOwner(owner, () =>
      createEvidenceView({ workspace, words, of, ids: () => facts.evidenceOn(note) }),
    )
    setAttaching(view ?? null)
    void view?.attach(files)
  }
  const about = () => {
    if (props.of === null) return props.people[0] ?? null
    return props.people.includes(chosen() ?? '') ? chosen() : null
  }
  return (
    <Show when={facts.mayChange()}>
      <div class="note-field">
        <Show when={props.of !== null && named().length > 1}>
          <label class="note-about">
            {words().noted.about}
            <select
              class="input"
              onChange={(event) => setChosen(event.currentTarget.value || null)}
            >
              <option value="">{words().noted.everybody}</option>
              <For each={named()}>
                {({ id, name }) => (
                  <option value={id} selected={about() === id}>
                    {name}
                  </option>
                )}
              </For>
            </select>
          </label>
        </Show>
        <NoteForm
          begun={begunNote(props.of ?? props.people[0] ?? '')}
          label={words().noted.noteFact}
          placeholder={words().noted.noteExample}
          send={words().noted.send}
          field={(element) => {
            field = element
          }}
          attaches={facts.workspace.media() !== null}
          onSend={({ link, files, ...written }) => {
            const note = facts.notes.write({
              ...written,
              case: props.of,
              person: about(),
              link: link || null,
              at: null,
            })
            if (note !== null && files.length > 0) attach(note, files)
          }}
        />
        <Show when={attaching()} keyed>
          {(view) => <EvidenceSaid view={view} />}
        </Show>
      </div>
    </Show>
  )
}
