import { A } from '@solidjs/router'
import { createSignal, createUniqueId, For, Show } from 'solid-js'
import { useWords } from '#client/i18n/i18n.tsx'
import { Button } from '#client/ui/Button.tsx'
import { useWorkspace } from '#client/workspace/context.ts'
import { MOST_WEIGHT } from '#shared/domain/events/draw/list.ts'
import { type Entry, entryName } from '#shared/domain/events/entry.ts'
import { AddEntries } from '../entries/AddEntries.tsx'
import { useDraw } from './draw-context.ts'

const AT_ONCE = 100

/** Who takes part: those that the page of entries has as eligible. */
export function Participants(props: { readonly event: string }) {
  const { view } = useDraw()
  const workspace = useWorkspace()
  const words = useWords()
  const title = createUniqueId()
  const [shown, setShown] = createSignal(AT_ONCE)
  const left = () => view.entries().length - shown()
  return (
    <aside class="event-aside draw-people" aria-labelledby={title}>
      <header class="draw-head">
        <h2 id={title}>{words().draw.entries}</h2>
        <Show when={view.read()}>
          <span class="hint">
            {words().draw.entriesCount(view.eligible().length, view.tickets())}
          </span>
        </Show>
      </header>
      <Show when={view.seesEntries()} fallback={<p class="hint">{words().draw.entriesHidden}</p>}>
        <A class="link" href={`/w/${workspace.id}/events/${props.event}/entries`}>
          {words().entries.toDraw}
        </A>
        <Show when={view.entryCommands.mayChange()}>
          <AddEntries event={props.event} commands={view.entryCommands} />
        </Show>
        <Show
          when={view.entries().length > 0}
          fallback={
            <p class="hint">{view.read() ? words().draw.noEntries : words().common.loading}</p>
          }
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

function Line(props: { readonly entry: Entry }) {
  const { view } = useDraw()
  const words = useWords()
  const name = () => entryName(props.entry)
  const why = () => view.whyOut(props.entry)
  const more = () =>
    [props.entry.email, props.entry.handle].filter((one) => one !== '' && one !== name()).join(', ')
  return (
    <li classList={{ 'draw-out': why() === 'refused' || why() === 'withdrawn' }}>
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
          <Show when={why()}>{(one) => <small>{words().draw.whyOut[one()]}</small>}</Show>
        </span>
      </label>
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
