import { A } from '@solidjs/router'
import { createMemo, createSignal, For, Show } from 'solid-js'
import { useFormats, useWords } from '#client/i18n/i18n.tsx'
import { Button } from '#client/ui/Button.tsx'
import { undo2 } from '#client/ui/icons.ts'
import { useWorkspace } from '#client/workspace/context.ts'
import { useDraw } from './draw-context.ts'
import type { ShownDraw } from './draw-view.ts'
import type { ChangedEntry } from './list-changes.ts'
import { Warning } from './Warning.tsx'

const AT_FIRST = 8

/** The list is another by now: shown at once, with whose deed it was, and nothing is drawn until it is as it was. */
export function ListChanged(props: { readonly shown: ShownDraw }) {
  const { view } = useDraw()
  const words = useWords()
  const [most, setMost] = createSignal(AT_FIRST)
  const changed = createMemo(() => view.changed(props.shown))
  const undoable = () => changed().filter(({ putBack }) => putBack !== null).length
  const mayPutBack = () => view.entryCommands.mayChange() && props.shown.draw.cancelled === null
  return (
    <Show when={props.shown.change}>
      {(change) => (
        <Warning>
          <b>{words().draw.changed}</b>{' '}
          {words().draw.changedDetail(
            change().added.length,
            change().removed.length,
            change().weighed.length,
          )}
          .
          <ul class="draw-changed">
            <For each={changed().slice(0, most())}>
              {(one) => <Line event={props.shown.draw.event} changed={one} />}
            </For>
          </ul>
          <Show when={changed().length > most()}>
            <Button size="small" onClick={() => setMost((count) => count + 100)}>
              {words().draw.more(Math.min(100, changed().length - most()))}
            </Button>
          </Show>
          <p>
            {undoable() < changed().length
              ? words().draw.notPutBack(changed().length - undoable())
              : words().draw.changedWhat}
          </p>
          <Show when={mayPutBack() && undoable() > 0}>
            <Button size="small" icon={undo2} onClick={() => void view.putBack(props.shown)}>
              {words().draw.putBack(undoable())}
            </Button>
          </Show>
        </Warning>
      )}
    </Show>
  )
}

function Line(props: { readonly event: string; readonly changed: ChangedEntry }) {
  const { now, nameOf } = useDraw()
  const workspace = useWorkspace()
  const words = useWords()
  const formats = useFormats()
  const what = () => {
    const { how, tickets } = props.changed
    return tickets === null
      ? words().draw.how[how]
      : `${how === 'tickets' ? '' : `${words().draw.how[how]}, `}${words().draw.otherTickets(tickets.before, tickets.after)}`
  }
  const whose = () => {
    const { by, at } = props.changed
    const when = at === null ? null : formats().instantShort(at, now())
    return [by === null ? null : words().draw.by(nameOf(by)), when]
      .filter((part) => part !== null)
      .join(', ')
  }
  return (
    <li>
      <Show
        when={props.changed.name}
        fallback={<code class="draw-hash">{props.changed.code}</code>}
      >
        {(name) => (
          <A
            class="link"
            href={`/w/${workspace.id}/events/${props.event}/entries?entry=${props.changed.code}`}
          >
            <bdi>{name()}</bdi>
          </A>
        )}
      </Show>
      {words().draw.saidOf(what())}
      <Show when={whose()}>{(said) => <>{words().draw.saidBy(said())}</>}</Show>
    </li>
  )
}
