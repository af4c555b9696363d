import { type Accessor, createEffect, on } from 'solid-js'
import { movedCaret } from './draft.ts'

/** Shows a value in a field where somebody may be writing: a colleague's change does not take the caret away. */
export function keepCaret(
  field: () => HTMLTextAreaElement | undefined,
  value: Accessor<string>,
): void {
  createEffect(
    on(value, (text) => {
      const shown = field()
      if (!shown || shown.value === text) return
      const { value: before, selectionStart: start, selectionEnd: end } = shown
      shown.value = text
      if (document.activeElement !== shown) return
      shown.setSelectionRange(movedCaret(before, text, start), movedCaret(before, text, end))
    }),
  )
}
