import { createSignal, createUniqueId, For, Show } from 'solid-js'
import { useFormats, useWords } from '#client/i18n/i18n.tsx'
import { Button } from '#client/ui/Button.tsx'
import { Disclosure } from '#client/ui/Disclosure.tsx'
import { Field, TextField } from '#client/ui/Field.tsx'
import { plus } from '#client/ui/icons.ts'
import { MOST_WEIGHT } from '#shared/domain/events/draw/list.ts'
import type { Entry } from '#shared/domain/events/entry.ts'
import { parsePasted } from '#shared/domain/events/pasted-entries.ts'
import { useDraw } from './draw-context.ts'

const AT_ONCE = 100

/** Who takes part, typed in or pasted. */
export function Participants() {
  const { view } = useDraw()
  const words = useWords()
  const title = createUniqueId()
  const [shown, setShown] = createSignal(AT_ONCE)
  const left = () => view.entries().length - shown()
  return (
    <aside class="event-aside draw-people" aria-labelledby={title}>
      <header class="draw-head">
        <h2 id={title}>{words().draw.entries}</h2>
        <span class="hint">
          {words().draw.entriesCount(view.eligible().length, view.tickets())}
        </span>
      </header>
      <Show when={view.seesEntries()} fallback={<p class="hint">{words().draw.entriesHidden}</p>}>
        <Show when={view.entryCommands.mayChange()}>
          <AddEntries />
        </Show>
        <Show
          when={view.entries().length > 0}
          fallback={<p class="hint">{words().draw.noEntries}</p>}
        >
          <ul class="draw-entries">
            <For each={view.entries().slice(0, shown())}>{(entry) => <Line entry={entry} />}</For>
          </ul>
        </Show>
        <Show when={left() > 0}>
          <Button onClick={() => setShown((count) => count + AT_ONCE)}>
            {words().draw.more(Math.min(AT_ONCE, left()))}
          </Button>
        </Show>
      </Show>
    </aside>
  )
}

function AddEntries() {
  const { view } = useDraw()
  const words = useWords()
  const formats = useFormats()
  const [line, setLine] = createSignal('')
  const [text, setText] = createSignal('')
  const [said, setSaid] = createSignal('')
  const pasted = () => parsePasted(text())
  const add = (from: string): boolean => {
    const { entries, heavy } = parsePasted(from)
    if (entries.length === 0) {
      setSaid(words().draw.pasteNothing)
      return false
    }
    const { added, repeated } = view.entryCommands.add(entries)
    const sentences = [words().draw.added(added, repeated)]
    if (heavy.length > 0)
      sentences.push(words().draw.heavy(heavy.map(formats().number).join(', '), MOST_WEIGHT))
    setSaid(sentences.join(' '))
    return true
  }
  return (
    <>
      <form
        class="draw-add"
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
        <div class="draw-paste">
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

function Line(props: { readonly entry: Entry }) {
  const { view } = useDraw()
  const words = useWords()
  const name = () => props.entry.name || props.entry.handle || props.entry.email
  const more = () =>
    [props.entry.email, props.entry.handle].filter((one) => one !== '' && one !== name()).join(', ')
  return (
    <li classList={{ 'draw-out': props.entry.eligibility !== 'eligible' }}>
      <label class="check">
        <input
          class="check-box"
          type="checkbox"
          aria-label={words().draw.takesPart(name())}
          checked={props.entry.eligibility === 'eligible' && props.entry.withdrawnAt === null}
          disabled={!view.entryCommands.mayChange() || props.entry.withdrawnAt !== null}
          onChange={(event) =>
            view.entryCommands.setEligibility(
              props.entry.id,
              event.currentTarget.checked ? 'eligible' : 'refused',
            )
          }
        />
        <span class="draw-who">
          <bdi>{name()}</bdi>
          <Show when={more()}>
            <small>{more()}</small>
          </Show>
        </span>
      </label>
      <Show when={props.entry.withdrawnAt !== null}>
        <span class="hint">{words().draw.withdrawn}</span>
      </Show>
      <span class="hint">{words().draw.number(props.entry.number)}</span>
      <input
        class="input draw-weight"
        type="number"
        min="1"
        max={MOST_WEIGHT}
        aria-label={words().draw.ticketsOf(name())}
        title={words().draw.tickets}
        value={props.entry.weight}
        readOnly={!view.entryCommands.mayChange()}
        onChange={(event) => {
          const weight = Math.round(event.currentTarget.valueAsNumber)
          if (weight >= 1 && weight <= MOST_WEIGHT)
            view.entryCommands.setWeight(props.entry.id, weight)
          else event.currentTarget.value = String(props.entry.weight)
        }}
      />
    </li>
  )
}
