import { EditorState, type Extension } from '@codemirror/state'
import { EditorView, keymap } from '@codemirror/view'

/**
 * What is typed stays on one line, and stops where there is no room left, as in a field of the browser. What colleagues
 * write comes in as it is.
 * @param most characters
 */
export function onOneLine(most: number): Extension {
  return [
    keymap.of(['Enter', 'Shift-Enter'].map((key) => ({ key, run: () => true }))),
    EditorView.clipboardInputFilter.of((text) => text.replace(/\s+/g, ' ')),
    EditorState.changeFilter.of(
      (change) =>
        !change.isUserEvent('input') ||
        change.newDoc.length <= Math.max(most, change.startState.doc.length),
    ),
  ]
}
