import { Show } from 'solid-js'
import { createBulkCommands } from '#client/commands/bulk.ts'
import { useCommands } from '#client/commands/registry.ts'
import { footBar } from '#client/ui/foot-bar.ts'
import { useCalendar } from '../calendar-context.ts'
import { SelectionBar } from './SelectionBar.tsx'
import { selectionCommands } from './selection-commands.ts'
import { createSelectionView } from './selection-view.ts'
import './Selection.css'

/** Marks posts, by mouse, key and finger, and shows what can be done with them while some are marked. */
export function Selection(props: {
  /** The post that has the focus, if one has. */
  readonly focused: () => string | null
}) {
  const { workspace, view, painted } = useCalendar()
  const selection = createSelectionView({
    workspace,
    view,
    bulk: createBulkCommands(workspace, painted),
    isFinger,
  })
  view.selection.bring(selection)
  let bar: HTMLDivElement | undefined
  const clear = () => {
    const hadFocus = bar?.contains(document.activeElement)
    const from = selection.anchor()
    selection.clear()
    if (!hadFocus) return
    const post = from && document.querySelector<HTMLElement>(`[data-post="${CSS.escape(from)}"]`)
    if (post) post.focus()
    else view.go(view.spot())
  }
  useCommands(() =>
    selectionCommands({
      view,
      selection,
      focused: () => props.focused(),
      clear,
      toBar: () => bar?.querySelector('button')?.focus(),
    }),
  )
  let page: HTMLElement | null | undefined
  /** What is at the end of a view can be scrolled out from under the bar. */
  const standAtFoot = footBar('page', (px) => {
    page ??= bar?.closest<HTMLElement>('.calendar')
    page?.style.setProperty('--foot-room', `${px}px`)
  })
  return (
    <Show when={selection.posts().length > 0}>
      <div class="selection-place">
        <SelectionBar
          ref={(element) => {
            bar = element
            standAtFoot(element)
          }}
          selection={selection}
          onClear={clear}
        />
      </div>
    </Show>
  )
}

/** Older browsers do not say what a click came from: there, the device's main pointer decides. */
function isFinger(event: MouseEvent): boolean {
  const pointerType = event instanceof PointerEvent ? event.pointerType : ''
  return pointerType ? pointerType === 'touch' : matchMedia('(pointer: coarse)').matches
}
