import { Annotation, type Extension } from '@codemirror/state'
import { EditorView, ViewPlugin } from '@codemirror/view'
import type * as Y from 'yjs'
import { differenceOf } from '#shared/domain/difference.ts'

/** On changes that nobody made in this editor. */
const notTyped = Annotation.define<true>()

/** Shows a text as it changes, and writes nothing into it. */
export function following(text: Y.Text): Extension {
  return ViewPlugin.define((view) => {
    const changed = (): void => replaceWith(view, text.toString())
    text.observe(changed)
    return { destroy: () => text.unobserve(changed) }
  })
}

/** Only what differs, so that the caret and what is scrolled to stay. */
export function replaceWith(view: EditorView, text: string): void {
  const before = view.state.doc.toString()
  if (before === text) return
  const { start, endBefore, endAfter } = differenceOf(before, text)
  view.dispatch({
    changes: { from: start, to: endBefore, insert: text.slice(start, endAfter) },
    annotations: notTyped.of(true),
  })
}

/** @param run hears of what was typed, after it is shown, with the text as it was before */
export function onTyping(run: (before: string) => void): Extension {
  return EditorView.updateListener.of((update) => {
    if (!update.docChanged) return
    if (update.transactions.every((one) => one.annotation(notTyped) || !one.docChanged)) return
    run(update.startState.doc.toString())
  })
}
