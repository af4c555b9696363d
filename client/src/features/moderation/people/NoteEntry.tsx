import { createSignal, For, Show } from 'solid-js'
import { useWords } from '#client/i18n/i18n.tsx'
import { Icon } from '#client/ui/Icon.tsx'
import { externalLink, link2, pencil, pin, pinOff, trash2 } from '#client/ui/icons.ts'
import type { MenuItem } from '#client/ui/Menu.tsx'
import { mentionedPieces } from '#shared/domain/comments/mentions.ts'
import { webLink } from '#shared/domain/idea-link.ts'
import { NOTE_TYPES, type Note } from '#shared/domain/moderation/note.ts'
import { FactAvatar, FactTime } from './FactAuthor.tsx'
import { FactMenu } from './FactMenu.tsx'
import { useFacts } from './facts.ts'
import { NoteEvidence } from './NoteEvidence.tsx'
import { NoteForm } from './NoteForm.tsx'
import { NoteTag } from './NoteTag.tsx'
import { NOTE_ICONS } from './note-types.ts'

/** One note: its type, who wrote it and when, what it says, and the way to the evidence. */
export function NoteEntry(props: { readonly id: string; readonly caseLink?: string | null }) {
  const facts = useFacts()
  const words = useWords()
  const [editing, setEditing] = createSignal(false)
  return (
    <Show when={facts.note(props.id)}>
      {(note) => (
        <article
          class="fact"
          classList={{ [`fact-is-${note().type}`]: note().type !== 'information' }}
          aria-label={words().noted.noteBy(facts.nameOf(note().by))}
        >
          <FactAvatar by={note().by} />
          <div class="fact-body">
            <header class="fact-head">
              <b>{facts.nameOf(note().by) || words().common.somebodyFirst}</b>
              <FactTime at={note().at} />
              <NoteTag type={note().type} />
              <Show when={note().pinned}>
                <span class="fact-pinned">
                  <Icon of={pin} size="dense" />
                  {words().noted.pinned}
                </span>
              </Show>
              <Show when={facts.mayChange()}>
                <NoteMenu note={note()} onEdit={() => setEditing(true)} />
              </Show>
            </header>
            <Show
              when={!editing()}
              fallback={<EditNote note={note()} onDone={() => setEditing(false)} />}
            >
              <NoteText note={note()} />
              <Show when={facts.evidenceOn(props.id).length > 0}>
                <NoteEvidence note={note()} />
              </Show>
              <Foot note={note()} caseLink={props.caseLink ?? null} />
            </Show>
          </div>
        </article>
      )}
    </Show>
  )
}

function NoteText(props: { readonly note: Note }) {
  const facts = useFacts()
  const text = () => facts.moderation()?.notes.textOf(props.note.id, 'text') ?? ''
  return (
    <p class="fact-text">
      <For each={mentionedPieces(text(), facts.namesIn(props.note))}>
        {(piece) => (
          <Show when={piece.isName} fallback={piece.text}>
            <span class="fact-mention">{piece.text}</span>
          </Show>
        )}
      </For>
    </p>
  )
}

/** Where it can be looked up: only an address of the web leads out of here. */
function Foot(props: { readonly note: Note; readonly caseLink: string | null }) {
  const words = useWords()
  const href = () => webLink(props.note.link ?? '')
  return (
    <Show when={props.note.link !== null || props.caseLink}>
      <p class="fact-foot">
        <Show when={props.caseLink}>
          {(address) => (
            <a class="link" href={address()}>
              <Icon of={link2} size="dense" />
              {words().noted.itsCase}
            </a>
          )}
        </Show>
        <Show when={href()} fallback={props.note.link}>
          {(address) => (
            <a class="link" href={address()} target="_blank" rel="noreferrer noopener">
              <Icon of={externalLink} size="dense" />
              {words().noted.evidence}
            </a>
          )}
        </Show>
      </p>
    </Show>
  )
}

function EditNote(props: { readonly note: Note; readonly onDone: () => void }) {
  const facts = useFacts()
  const words = useWords()
  // What was begun upon another text than the one that stands there by now would take a colleague's words away.
  const { length } = facts.moderation()?.notes.textOf(props.note.id, 'text') ?? ''
  const begun = `moderation.edit.${props.note.id}.${length}`
  return (
    <NoteForm
      begun={begun}
      label={words().noted.edit}
      send={words().noted.save}
      text={facts.moderation()?.notes.textOf(props.note.id, 'text') ?? ''}
      type={props.note.type}
      link={props.note.link ?? ''}
      autofocus
      onSend={({ link, files: _, ...written }) => {
        facts.notes.edit(props.note.id, { ...written, link: link || null })
        props.onDone()
      }}
      onCancel={props.onDone}
    />
  )
}

function NoteMenu(props: { readonly note: Note; readonly onEdit: () => void }) {
  const facts = useFacts()
  const words = useWords()
  const items = (): MenuItem[] => [
    {
      kind: 'action',
      label: props.note.pinned ? words().noted.unpin : words().noted.pin,
      icon: props.note.pinned ? pinOff : pin,
      run: () => facts.notes.pin(props.note.id, !props.note.pinned),
    },
    { kind: 'action', label: words().noted.edit, icon: pencil, run: () => props.onEdit() },
    { kind: 'heading', label: words().noted.type },
    ...NOTE_TYPES.map(
      (type): MenuItem => ({
        kind: 'action',
        label: words().noted.types[type],
        icon: NOTE_ICONS[type],
        chosen: props.note.type === type,
        run: () => facts.notes.retype(props.note.id, type),
      }),
    ),
    { kind: 'line' },
    {
      kind: 'action',
      label: words().noted.removeNote,
      icon: trash2,
      danger: true,
      run: () => facts.notes.remove(props.note.id),
    },
  ]
  return <FactMenu label={words().noted.more} items={items()} />
}
