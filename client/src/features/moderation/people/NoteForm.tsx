import { createSignal, createUniqueId, For, onMount, Show } from 'solid-js'
import { useWords } from '#client/i18n/i18n.tsx'
import { Button } from '#client/ui/Button.tsx'
import { Icon } from '#client/ui/Icon.tsx'
import { link as linkIcon } from '#client/ui/icons.ts'
import { MentionArea } from '#client/ui/MentionArea.tsx'
import { createBegun } from '#client/workspace/begun/create-begun.ts'
import { mentionsIn } from '#shared/domain/comments/mentions.ts'
import { webLink } from '#shared/domain/idea-link.ts'
import { LONGEST_NOTE, NOTE_TYPES, type NoteType } from '#shared/domain/moderation/note.ts'
import { SensitiveWarning } from '../rights/SensitiveWarning.tsx'
import { useFacts } from './facts.ts'
import { knownType, NOTE_ICONS } from './note-types.ts'
import { bringing, ChooseFiles, StagedFiles } from './StagedFiles.tsx'

/** What somebody has written, before it is a note. */
export interface WrittenNote {
  readonly text: string
  readonly type: NoteType
  /** Empty: none. */
  readonly link: string
  readonly mentions: readonly string[]
  /** Screenshots and other files that go with it. */
  readonly files: readonly File[]
}

export interface NoteFormProps {
  /** Names what is written here until it is sent, so that it is there again. */
  readonly begun: string
  /** Names the field. */
  readonly label: string
  /** What its button does. */
  readonly send: string
  readonly placeholder?: string
  readonly text?: string
  readonly type?: string
  readonly link?: string
  readonly autofocus?: boolean
  readonly field?: (element: HTMLTextAreaElement) => void
  /** Whether files can be chosen, pasted and dropped here. */
  readonly attaches?: boolean
  readonly onSend: (written: WrittenNote) => void
  readonly onCancel?: () => void
}

/** A note as it is written: one line until somebody begins, then its type and the link to the evidence as well. */
export function NoteForm(props: NoteFormProps) {
  const facts = useFacts()
  const words = useWords()
  const name = createUniqueId()
  const [text, setText] = createBegun(
    () => props.begun,
    () => props.text ?? '',
  )
  const [typeBegun, setType] = createBegun(
    () => `${props.begun}.type`,
    () => props.type ?? '',
  )
  const [link, setLink] = createBegun(
    () => `${props.begun}.link`,
    () => props.link ?? '',
  )
  const type = () => knownType(typeBegun()) ?? 'information'
  const [files, setFiles] = createSignal<readonly File[]>([])
  const [begun, setBegun] = createSignal(props.autofocus === true)
  let field: HTMLTextAreaElement | undefined
  onMount(() => {
    if (props.autofocus) field?.focus()
  })
  const isWriting = () => begun() || text().trim() !== '' || files().length > 0
  const giveUp = () => {
    setText('')
    setLink('')
    setType('')
  }
  const send = () => {
    if (text().trim() === '') return
    const mentions = mentionsIn(text(), facts.mentionable())
    const written = { text: text(), type: type(), link: link().trim(), mentions, files: files() }
    giveUp()
    props.onSend(written)
    setFiles([])
    setBegun(false)
  }
  const press = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
      event.preventDefault()
      send()
    } else if (event.key === 'Escape') {
      event.preventDefault()
      if (props.onCancel) props.onCancel()
      else {
        field?.blur()
        setBegun(false)
      }
    }
  }
  return (
    <form
      class="note-form"
      {...(props.attaches ? bringing((brought) => setFiles([...files(), ...brought])) : {})}
      onSubmit={(event) => {
        event.preventDefault()
        send()
      }}
    >
      <MentionArea
        field={(element) => {
          field = element
          props.field?.(element)
        }}
        label={props.label}
        placeholder={props.placeholder ?? ''}
        text={text()}
        onText={setText}
        people={facts.mentionable()}
        mention={words().comments.mention}
        rows={isWriting() ? 3 : 1}
        maxLength={LONGEST_NOTE}
        onFocus={() => setBegun(true)}
        onKeyDown={press}
      />
      <SensitiveWarning text={text()} />
      <Show when={isWriting()}>
        <fieldset class="note-types" aria-label={words().noted.type}>
          <For each={NOTE_TYPES}>
            {(one) => (
              <label class={`note-type fact-${one}`}>
                <input
                  class="visually-hidden"
                  type="radio"
                  name={name}
                  checked={type() === one}
                  onChange={() => setType(one)}
                />
                <Icon of={NOTE_ICONS[one]} size="dense" />
                {words().noted.types[one]}
              </label>
            )}
          </For>
        </fieldset>
        <label class="note-link">
          <Icon of={linkIcon} size="dense" />
          <span class="visually-hidden">{words().noted.link}</span>
          <input
            class="input"
            type="url"
            autocomplete="off"
            maxLength={4000}
            placeholder={words().noted.linkExample}
            value={link()}
            onInput={(event) => setLink(event.currentTarget.value)}
            onKeyDown={press}
          />
        </label>
        <Show when={link().trim() !== '' && webLink(link()) === null}>
          <p class="hint">{words().ideas.noLink}</p>
        </Show>
        <StagedFiles files={files()} onFiles={setFiles} />
        <div class="note-actions">
          <Button
            type="submit"
            size="small"
            unavailable={text().trim() === '' ? words().comments.empty : undefined}
          >
            {props.send}
          </Button>
          <Show when={props.attaches}>
            <ChooseFiles onFiles={(chosen) => setFiles([...files(), ...chosen])} />
          </Show>
          <Show when={props.onCancel}>
            {(cancel) => (
              <Button
                size="small"
                look="ghost"
                onClick={() => {
                  giveUp()
                  cancel()()
                }}
              >
                {words().noted.cancel}
              </Button>
            )}
          </Show>
        </div>
      </Show>
    </form>
  )
}
