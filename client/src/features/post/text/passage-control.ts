import type { EditorState, Extension } from '@codemirror/state'
import { EditorView, showTooltip, type Tooltip, type TooltipView } from '@codemirror/view'

/**
 * A control beside what is marked, for a mouse, a finger and Tab: it stands behind the text in the page, so the next Tab from
 * there leads to it. Escape leads back into the text.
 *
 * @param make draws it; `destroy` of what it returns takes it away
 */
export function passageControl(make: () => Pick<TooltipView, 'dom' | 'destroy'>): Extension {
  const create = (view: EditorView): TooltipView => reachable(view, make())
  return [
    showTooltip.compute(['selection', 'doc'], (state) => {
      const at = markedEnd(state)
      // The system has its own menu above what is marked.
      return at === null ? null : ({ pos: at, above: false, create } satisfies Tooltip)
    }),
    controlTheme,
  ]
}

export function reachable<Made extends Pick<TooltipView, 'dom'>>(
  view: EditorView,
  made: Made,
): Made {
  // The text keeps the focus, and with it what is marked.
  made.dom.addEventListener('mousedown', (event) => event.preventDefault())
  made.dom.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape') return
    event.preventDefault()
    event.stopPropagation()
    view.focus()
  })
  return made
}

/** Where what is marked ends; null where it says nothing. */
export function markedEnd(state: EditorState): number | null {
  const { from, to } = state.selection.main
  return state.sliceDoc(from, to).trim() === '' ? null : to
}

/** Of what stands beside a passage. */
export const controlTheme = EditorView.theme({
  '.cm-tooltip.passage-control': {
    border: '0',
    backgroundColor: 'transparent',
    color: 'inherit',
    paddingTop: '4px',
    zIndex: '2',
  },
  // Who is still marking does not meet it, and it stands beside no text that somebody has left.
  '&:has(.cm-content:active) .passage-control, &:not(:focus-within) .passage-control': {
    visibility: 'hidden',
  },
})
