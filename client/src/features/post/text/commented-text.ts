import { type Extension, StateEffect, StateField } from '@codemirror/state'
import {
  Decoration,
  type DecorationSet,
  EditorView,
  showTooltip,
  type TooltipView,
} from '@codemirror/view'
import { controlTheme } from './passage-control.ts'

/** What somebody speaks of in this text. Indexes in UTF-16 units, the end not included. */
export interface CommentedPassage {
  readonly thread: string
  readonly from: number
  readonly to: number
}

const setPassages = StateEffect.define<DecorationSet>()

const passages = StateField.define<DecorationSet>({
  create: () => Decoration.none,
  update(shown, transaction) {
    let now = shown.map(transaction.changes)
    for (const effect of transaction.effects) if (effect.is(setPassages)) now = effect.value
    return now
  },
  provide: (field) => EditorView.decorations.from(field),
})

/**
 * Passages that are spoken of stand out. Whoever puts the caret into one is offered the way to what is said of it, behind the
 * text as `passageControl` is; whoever writes there is not.
 *
 * @param make draws that way
 */
export function commentedText(
  make: (thread: string) => Pick<TooltipView, 'dom' | 'destroy'>,
): Extension {
  const reached = StateField.define<{ readonly thread: string; readonly pos: number } | null>({
    create: () => null,
    update(now, transaction) {
      if (transaction.docChanged) return null
      if (!transaction.selection) return now
      const { main } = transaction.state.selection
      if (!main.empty || !transaction.isUserEvent('select')) return null
      const thread = threadAt(transaction.state.field(passages), main.head)
      return thread === null ? null : { thread, pos: main.head }
    },
    provide: (field) =>
      showTooltip.from(field, (found) =>
        found ? { pos: found.pos, above: false, create: () => make(found.thread) } : null,
      ),
  })
  return [passages, reached, controlTheme, theme]
}

/** Of a text that has become shorter meanwhile, the passages that it still has. */
export function showPassages(view: EditorView, found: readonly CommentedPassage[]): void {
  const { length } = view.state.doc
  const ranges = found
    .filter(({ from, to }) => from < to && to <= length)
    .map(({ thread, from, to }) =>
      Decoration.mark({ class: 'commented-passage', thread }).range(from, to),
    )
  view.dispatch({ effects: setPassages.of(Decoration.set(ranges, true)) })
}

/** Of several that lie over each other, the one that began last: it says most about this place. */
export function threadAt(shown: DecorationSet, at: number): string | null {
  let thread: string | null = null
  shown.between(at, at, (_from, _to, { spec }) => {
    if (typeof spec.thread === 'string') thread = spec.thread
  })
  return thread
}

const theme = EditorView.theme({
  '.commented-passage': {
    backgroundColor: 'var(--info-bg)',
    borderBottom: '2px solid var(--info)',
  },
})
