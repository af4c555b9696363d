import { EditorView } from '@codemirror/view'
import type * as Y from 'yjs'
import { shownText } from '../text/shown-text.ts'

/** What is marked in one of the texts of the drawer, wherever the focus is now; null when nothing is. */
export function markedIn(
  drawer: Element | null,
): { readonly text: Y.Text; readonly from: number; readonly to: number } | null {
  for (const editor of editorsIn(drawer)) {
    const { from, to } = editor.state.selection.main
    const text = textOf(editor)
    if (from < to && text) return { text, from, to }
  }
  return null
}

/** Marks a passage and brings it before the reader's eyes; false where its text is not shown. */
export function showPassage(
  drawer: Element | null,
  { text, from, to }: { readonly text: Y.Text; readonly from: number; readonly to: number },
): boolean {
  const editor = editorsIn(drawer).find((one) => textOf(one) === text)
  if (!editor) return false
  editor.dispatch({
    selection: { anchor: from, head: to },
    effects: EditorView.scrollIntoView(from, { y: 'center' }),
  })
  editor.focus()
  return true
}

/** To where a comment on the post is written, which takes up what is marked. */
export function goToComment(drawer: Element | null): void {
  unfoldComments(drawer)
  const field = drawer?.querySelector<HTMLElement>('.comments-body > .comment-field textarea')
  field?.focus({ preventScroll: true })
  field?.scrollIntoView({ block: 'center' })
}

/** To what is said of a passage. */
export function goToThread(drawer: Element | null, thread: string): void {
  unfoldComments(drawer)
  const found = drawer?.querySelector<HTMLElement>(`[data-thread="${CSS.escape(thread)}"]`)
  found?.focus({ preventScroll: true })
  found?.scrollIntoView({ block: 'center' })
}

/** On a phone, what is said is folded away. */
function unfoldComments(drawer: Element | null): void {
  const fold = drawer?.querySelector<HTMLElement>('.comments-fold[aria-expanded="false"]')
  if (fold?.checkVisibility()) fold.click()
}

/** It has been spoken of: what is marked stays a caret. */
export function unmark(drawer: Element | null): void {
  for (const editor of editorsIn(drawer)) {
    const { from, to } = editor.state.selection.main
    if (from < to) editor.dispatch({ selection: { anchor: to } })
  }
}

function editorsIn(drawer: Element | null): EditorView[] {
  return [...(drawer?.querySelectorAll<HTMLElement>('.cm-editor') ?? [])].flatMap((element) => {
    const editor = EditorView.findFromDOM(element)
    return editor ? [editor] : []
  })
}

function textOf(editor: EditorView): Y.Text | null {
  return editor.state.facet(shownText)
}
