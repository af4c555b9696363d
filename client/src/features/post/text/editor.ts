import { defaultKeymap } from '@codemirror/commands'
import { EditorState } from '@codemirror/state'
import { drawSelection, EditorView, keymap, placeholder, ViewPlugin } from '@codemirror/view'
import { YSyncConfig, yCollab, yUndoManagerKeymap } from 'y-codemirror.next'
import type { Awareness } from 'y-protocols/awareness'
import * as Y from 'yjs'
import type { CaretOwner } from './caret-layer.ts'
import { countOwnWords } from './own-words.ts'
import { remoteCarets } from './remote-carets.ts'

export interface EditorMeans {
  readonly parent: HTMLElement
  readonly text: Y.Text
  readonly awareness: Awareness
  readonly me: string
  readonly ownerOf: (person: string) => CaretOwner | null
  /** Names the field. */
  readonly labelledBy: string
  readonly placeholder: string
  /** For the spell checker. */
  readonly language: string
  readonly readOnly: boolean
  /** The text was changed in this editor, with how many words more, or fewer. */
  readonly edited: (words: number) => void
  /** Ctrl or Cmd with Enter. */
  readonly advance: () => void
}

/** A plain text that several people write at once, with an undo of one's own inside it (M7). */
export function createEditor(means: EditorMeans): EditorView {
  const { text, awareness, readOnly } = means
  const undoManager = new Y.UndoManager(text)
  const own = countOwnWords(
    text,
    (origin) => origin === undoManager || origin instanceof YSyncConfig,
  )
  return new EditorView({
    parent: means.parent,
    state: EditorState.create({
      doc: text.toString(),
      extensions: [
        keymap.of([
          {
            key: 'Mod-Enter',
            run() {
              means.advance()
              return true
            },
          },
          ...yUndoManagerKeymap,
          ...defaultKeymap,
        ]),
        drawSelection(),
        EditorView.lineWrapping,
        placeholder(means.placeholder),
        EditorState.readOnly.of(readOnly),
        EditorView.editable.of(!readOnly),
        EditorView.contentAttributes.of({
          'aria-labelledby': means.labelledBy,
          'aria-multiline': 'true',
          spellcheck: 'true',
          autocapitalize: 'sentences',
          lang: means.language,
          ...(readOnly ? { tabindex: '0' } : {}),
        }),
        // Without its own carets: see remote-carets.ts.
        yCollab(text, null, { undoManager }),
        remoteCarets(text, awareness, means.me, means.ownerOf),
        EditorView.updateListener.of(() => {
          const words = own.take()
          if (words !== null) means.edited(words)
        }),
        ViewPlugin.define(() => ({ destroy: own.end })),
        theme,
      ],
    }),
  })
}

const theme = EditorView.theme({
  '&': { backgroundColor: 'transparent', color: 'inherit', fontSize: 'inherit' },
  '&.cm-focused': { outline: 'none' },
  '.cm-scroller': { fontFamily: 'inherit', lineHeight: 'inherit', overflow: 'visible' },
  '.cm-content': { padding: '0', caretColor: 'var(--ink)' },
  '.cm-line': { padding: '0' },
  '.cm-placeholder': { color: 'var(--ink-3)' },
  '.cm-cursor': { borderLeftColor: 'var(--ink)', borderLeftWidth: '1.5px' },
  '&.cm-focused > .cm-scroller > .cm-selectionLayer .cm-selectionBackground, .cm-selectionBackground':
    { background: 'light-dark(#fadb92, #6b4c10)' },
})
