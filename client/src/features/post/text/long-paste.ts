import type { Extension } from '@codemirror/state'
import { EditorView } from '@codemirror/view'
import { LONGEST_BODY } from '#shared/formats/limits.ts'

/**
 * What is pasted or dropped whole stays out when the text would become longer than it may be: it is not cut.
 * @param refused told how many characters stayed out; null of what had room, which no `input` tells of
 */
export function refusesTooLong(
  refused: (length: number | null) => void,
  most: number = LONGEST_BODY,
): Extension {
  const check = (data: DataTransfer | null, event: Event, view: EditorView): boolean => {
    const added = data?.getData('text/plain').length ?? 0
    const { from, to } = view.state.selection.main
    if (view.state.doc.length - (to - from) + added <= most) {
      refused(null)
      return false
    }
    event.preventDefault()
    refused(added)
    return true
  }
  return EditorView.domEventHandlers({
    paste: (event, view) => check(event.clipboardData, event, view),
    drop: (event, view) => check(event.dataTransfer, event, view),
  })
}
