import { defaultKeymap } from '@codemirror/commands'
import { Compartment, EditorState } from '@codemirror/state'
import { EditorView, keymap, placeholder } from '@codemirror/view'
import { type CommentedPassage, commentedText, showPassages } from './commented-text.ts'
import { pushDifference, type Target, type Writer, writingIn } from './editor-target.ts'
import { following, onTyping, replaceWith } from './following.ts'
import { refusesTooLong } from './long-paste.ts'
import { markedPassage } from './marked-passage.ts'
import { type EditorMark, markedText, showMarks } from './marked-text.ts'
import { onOneLine } from './one-line.ts'
import { passageControl, reachable } from './passage-control.ts'
import { shownText } from './shown-text.ts'

export interface EditorMeans {
  readonly parent: HTMLElement
  readonly target: Target
  readonly writer: Writer
  /** Names the field. */
  readonly labelledBy: string
  readonly describedBy?: string | undefined
  readonly placeholder: string
  /** For the spell checker. */
  readonly language: string
  readonly readOnly: boolean
  /** On a single line, of at most so many characters. */
  readonly line?: number | undefined
  /** Ctrl or Cmd with Enter. */
  readonly advance: () => void
  /** Draws what stands beside a passage that is marked; nothing where nobody is to speak of one. */
  readonly besidePassage?: (() => { dom: HTMLElement; destroy: () => void }) | undefined
  /** Draws the way to what is said of a passage, as its thread. */
  readonly toThread?: ((thread: string) => { dom: HTMLElement; destroy: () => void }) | undefined
  /** A paste that would make it longer than it may be; nothing was put in. */
  readonly refused: (length: number | null) => void
}

export interface Editor {
  /** Another text takes the place of the one that is shown; the caret keeps its place among what both share. */
  show(target: Target): void
  speak(language: string): void
  /** Of this text; those of another one are passed over. */
  mark(text: string, marks: readonly EditorMark[]): void
  /** What is spoken of in it. */
  comment(passages: readonly CommentedPassage[]): void
  /** At the caret, in the place of what is selected. */
  insert(text: string): void
  destroy(): void
}

/** A plain text that several people write at once, with an undo of one's own inside it (M7). */
export function createEditor(means: EditorMeans): Editor {
  const { readOnly, toThread } = means
  let target = means.target
  /** Something was typed into a text that is only followed, and the one to write it into is on its way. */
  let departed = false
  const bound = new Compartment()
  const spoken = new Compartment()

  const extensionOf = (to: Target) => [
    shownText.of(to.text),
    to.kind === 'own' ? writingIn(to, means.writer) : following(to.text),
  ]

  /** Two steps, because what listens to the old text would be kept in one. */
  const bind = (): void => {
    view.dispatch({ effects: bound.reconfigure([]) })
    view.dispatch({ effects: bound.reconfigure(extensionOf(target)) })
  }
  const depart = (before: string): void => {
    if (departed || target.kind !== 'following') return
    departed = true
    if (target.begin(before)) return
    departed = false
    replaceWith(view, target.text.toString())
  }
  const attributes = (language: string) =>
    EditorView.contentAttributes.of({
      'aria-labelledby': means.labelledBy,
      ...(means.describedBy && { 'aria-describedby': means.describedBy }),
      'aria-multiline': String(means.line === undefined),
      spellcheck: 'true',
      autocapitalize: 'sentences',
      lang: language,
      ...(readOnly ? { tabindex: '0' } : {}),
    })

  const view = new EditorView({
    parent: means.parent,
    state: EditorState.create({
      doc: target.text.toString(),
      extensions: [
        keymap.of([
          {
            key: 'Mod-Enter',
            run() {
              means.advance()
              return true
            },
          },
        ]),
        bound.of(extensionOf(target)),
        means.line === undefined ? [] : onOneLine(means.line),
        keymap.of(defaultKeymap),
        markedPassage(),
        means.besidePassage ? passageControl(means.besidePassage) : [],
        toThread ? commentedText((thread) => reachable(view, toThread(thread))) : [],
        EditorView.lineWrapping,
        placeholder(means.placeholder),
        EditorState.readOnly.of(readOnly),
        EditorView.editable.of(!readOnly),
        spoken.of(attributes(means.language)),
        refusesTooLong(means.refused, means.line),
        markedText(),
        onTyping(depart),
        theme,
      ],
    }),
  })

  return {
    show(next) {
      const isSame = next.text === target.text && next.kind === target.kind
      target = next
      if (isSame) return
      if (!departed) {
        view.dispatch({ effects: bound.reconfigure([]) })
        replaceWith(view, next.text.toString())
      }
      bind()
      if (departed && next.kind === 'own') pushDifference(view, next.text)
      departed = false
    },
    speak: (language) => view.dispatch({ effects: spoken.reconfigure(attributes(language)) }),
    mark: (text, marks) => showMarks(view, text, marks),
    comment: (passages) => showPassages(view, passages),
    insert(text) {
      view.dispatch(view.state.replaceSelection(text), { scrollIntoView: true })
      view.focus()
    },
    destroy: () => view.destroy(),
  }
}

const theme = EditorView.theme({
  '&': { backgroundColor: 'transparent', color: 'inherit', fontSize: 'inherit' },
  '&.cm-focused': { outline: 'none' },
  '.cm-scroller': { fontFamily: 'inherit', lineHeight: 'inherit', overflow: 'visible' },
  '.cm-content': { padding: '0', caretColor: 'var(--ink)' },
  '.cm-line': { padding: '0' },
  '.cm-placeholder': { color: 'var(--ink-3)' },
})
