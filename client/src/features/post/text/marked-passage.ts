import type { Extension } from '@codemirror/state'
import { EditorView, layer, RectangleMarker } from '@codemirror/view'

/**
 * What is marked stays to be seen while the focus is elsewhere, in the comment on it. While the text has the focus, caret and
 * selection are the browser's own: those that CodeMirror draws begin an animation at every key, which Chromium keeps until
 * it collects its garbage and goes through at the next one.
 */
export function markedPassage(): Extension {
  return [
    layer({
      above: false,
      class: 'marked-passage',
      update: (update) =>
        update.focusChanged || update.docChanged || update.selectionSet || update.geometryChanged,
      markers(view) {
        const { main } = view.state.selection
        return view.hasFocus || main.empty
          ? []
          : RectangleMarker.forRange(view, 'marked-passage-part', main)
      },
    }),
    theme,
  ]
}

const MARKED = 'light-dark(#fadb92, #6b4c10)'

const theme = EditorView.theme({
  '.cm-line::selection, .cm-line ::selection': { backgroundColor: MARKED },
  '.marked-passage-part': { backgroundColor: MARKED },
})
