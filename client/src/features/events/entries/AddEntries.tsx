import { createSignal, Show } from 'solid-js'
import type { EntryCommands } from '#client/commands/events/entries.ts'
import { useFormats, useWords } from '#client/i18n/i18n.tsx'
import { Button } from '#client/ui/Button.tsx'
import { Disclosure } from '#client/ui/Disclosure.tsx'
import { Field, TextField } from '#client/ui/Field.tsx'
import { plus } from '#client/ui/icons.ts'
import { createBegun } from '#client/workspace/begun/create-begun.ts'
import { MOST_WEIGHT } from '#shared/domain/events/draw/list.ts'
import { parsePasted } from '#shared/domain/events/pasted-entries.ts'
import './AddEntries.css'

/** One typed in, or a pasted list of them. */
export function AddEntries(props: {
  readonly event: string
  readonly commands: Pick<EntryCommands, 'add'>
}) {
  const words = useWords()
  const formats = useFormats()
  const [line, setLine] = createBegun(() => `entries.line.${props.event}`)
  const [text, setText] = createBegun(() => `entries.list.${props.event}`)
  const [said, setSaid] = createSignal('')
  const pasted = () => parsePasted(text())
  const add = (from: string): boolean => {
    const { entries, heavy } = parsePasted(from)
    if (entries.length === 0) {
      setSaid(words().draw.pasteNothing)
      return false
    }
    const { added, repeated } = props.commands.add(entries)
    const sentences = [words().draw.added(added, repeated)]
    if (heavy.length > 0)
      sentences.push(words().draw.heavy(heavy.map(formats().number).join(', '), MOST_WEIGHT))
    setSaid(sentences.join(' '))
    return true
  }
  return (
    <>
      <form
        class="entry-add"
        onSubmit={(event) => {
          event.preventDefault()
          if (add(line())) setLine('')
        }}
      >
        <TextField
          label={words().draw.addName}
          placeholder={words().draw.addNameExample}
          autocomplete="off"
          value={line()}
          onInput={setLine}
        />
        <Button type="submit" icon={plus}>
          {words().draw.add}
        </Button>
      </form>
      <Disclosure summary={words().draw.paste}>
        <div class="entry-paste">
          <Field label={words().draw.paste} hint={words().draw.pasteHint}>
            {(attributes) => (
              <textarea
                {...attributes}
                class="input"
                rows={6}
                spellcheck={false}
                placeholder={words().draw.pasteExample}
                value={text()}
                onInput={(event) => setText(event.currentTarget.value)}
              />
            )}
          </Field>
          <Show when={pasted().entries.length > 0}>
            <Button
              onClick={() => {
                if (add(text())) setText('')
              }}
            >
              {words().draw.pasteDo(pasted().entries.length)}
            </Button>
          </Show>
        </div>
      </Disclosure>
      <p role="status" class="hint">
        {said()}
      </p>
    </>
  )
}
