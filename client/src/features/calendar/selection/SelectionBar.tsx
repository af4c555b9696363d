import { createMemo, For, Show } from 'solid-js'
import { useWords } from '#client/i18n/i18n.tsx'
import { IconButton } from '#client/ui/Button.tsx'
import { listChecks, x } from '#client/ui/icons.ts'
import { toolbarKeys } from '#client/ui/toolbar-keys.ts'
import { useCalendar } from '../calendar-context.ts'
import { leftSentences } from './left-sentences.ts'
import { SelectionActions } from './SelectionActions.tsx'
import type { SelectionView } from './selection-view.ts'
import { ROOM_FOR_WORDS, Tool } from './Tool.tsx'

/** How many posts are marked, and what can be done with all of them. */
export function SelectionBar(props: {
  readonly ref: (element: HTMLDivElement) => void
  readonly selection: SelectionView
  readonly onClear: () => void
}) {
  const { view } = useCalendar()
  const words = useWords()
  const count = () => props.selection.posts().length
  const more = createMemo(() => {
    const all = props.selection.all()
    const { marked } = view.selection
    return all.some((id) => !marked().has(id)) ? all.length : 0
  })
  return (
    <div
      ref={(element) => props.ref(element)}
      class="selection"
      classList={{ 'selection-away': view.carry.carried() !== null }}
      role="toolbar"
      aria-label={words().selection.actions}
      onKeyDown={toolbarKeys}
    >
      <p class="selection-count" role="status">
        <b>{words().selection.count(count())}</b>
        <Show when={props.selection.elsewhere() > 0}>
          <small>{words().selection.elsewhere(props.selection.elsewhere())}</small>
        </Show>
      </p>
      <Show
        when={props.selection.locked()}
        fallback={<SelectionActions selection={props.selection} />}
      >
        {(why) => <p class="selection-locked">{words().selection.locked[why()]}</p>}
      </Show>
      <span class="selection-end">
        <Show when={more() > 0}>
          <Tool
            icon={listChecks}
            label={words().selection.all(more())}
            room={ROOM_FOR_WORDS}
            onClick={props.selection.markAll}
          />
        </Show>
        <IconButton
          look="ghost"
          icon={x}
          label={words().selection.clear}
          onClick={() => props.onClear()}
        />
      </span>
      <Left selection={props.selection} />
    </div>
  )
}

/** What the last thing left as it was. */
function Left(props: { readonly selection: SelectionView }) {
  const words = useWords()
  const sentences = () => {
    const left = props.selection.left()
    return left ? leftSentences(left, words()) : []
  }
  return (
    <div class="selection-left" role="status">
      <For each={sentences()}>{(sentence) => <p>{sentence}</p>}</For>
    </div>
  )
}
