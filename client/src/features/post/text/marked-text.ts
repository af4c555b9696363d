import { type Extension, StateEffect, StateField } from '@codemirror/state'
import { Decoration, type DecorationSet, EditorView } from '@codemirror/view'

/** A piece of the text that stands out. Indexes in UTF-16 units, the end not included. */
export interface EditorMark {
  readonly start: number
  readonly end: number
  readonly class: string
}

const setMarks = StateEffect.define<DecorationSet>()

const marks = StateField.define<DecorationSet>({
  create: () => Decoration.none,
  update(shown, transaction) {
    let now = shown.map(transaction.changes)
    for (const effect of transaction.effects) if (effect.is(setMarks)) now = effect.value
    return now
  },
  provide: (field) => EditorView.decorations.from(field),
})

/** Marks are found a moment after a key, not in its task: until then, those there are move with the text. */
export function markedText(): Extension {
  return marks
}

export function showMarks(view: EditorView, text: string, found: readonly EditorMark[]): void {
  const { doc } = view.state
  if (doc.length !== text.length || doc.toString() !== text) return
  const ranges = found.map((mark) =>
    Decoration.mark({ class: mark.class }).range(mark.start, mark.end),
  )
  view.dispatch({ effects: setMarks.of(Decoration.set(ranges, true)) })
}
