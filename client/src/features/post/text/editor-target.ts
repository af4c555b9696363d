import { type Extension, Transaction } from '@codemirror/state'
import { EditorView, keymap, ViewPlugin } from '@codemirror/view'
import { YSyncConfig, yCollab, ySyncFacet, yUndoManagerKeymap } from 'y-codemirror.next'
import type { Awareness } from 'y-protocols/awareness'
import * as Y from 'yjs'
import { replaceMiddle } from '#shared/domain/record.ts'
import type { CaretOwner } from './caret-layer.ts'
import { countOwnWords } from './own-words.ts'
import { remoteCarets } from './remote-carets.ts'

/** What an editor shows. */
export type Target = OwnTarget | FollowedTarget

/** A text that is written in here, with everybody else. */
export interface OwnTarget {
  readonly kind: 'own'
  readonly text: Y.Text
  readonly awareness: Awareness
  /** The text was changed in this editor, with how many words more, or fewer. */
  readonly edited: (words: number) => void
}

/** A text that is only followed, until something is typed: from then on, the place has one of its own. */
export interface FollowedTarget {
  readonly kind: 'following'
  readonly text: Y.Text
  /** The editor is shown the new text before or after this returns; false where nothing may be written. */
  readonly begin: (words: string) => boolean
}

export interface Writer {
  readonly me: string
  readonly ownerOf: (person: string) => CaretOwner | null
}

/** Everything that is typed goes into the text and the other way round, with an undo of one's own (M7). */
export function writingIn({ text, awareness, edited }: OwnTarget, writer: Writer): Extension {
  const undoManager = new Y.UndoManager(text)
  const own = countOwnWords(
    text,
    (origin) => origin === undoManager || origin instanceof YSyncConfig,
  )
  return [
    keymap.of([...yUndoManagerKeymap]),
    // Without its own carets: see remote-carets.ts.
    yCollab(text, null, { undoManager }),
    remoteCarets(text, awareness, writer.me, writer.ownerOf),
    EditorView.updateListener.of(() => {
      const words = own.take()
      if (words !== null) edited(words)
    }),
    ViewPlugin.define(() => ({
      destroy() {
        own.end()
        undoManager.destroy()
      },
    })),
  ]
}

/** What was typed before the text was bound goes into it as if it had been typed afterwards. */
export function pushDifference(view: EditorView, text: Y.Text): void {
  const shown = view.state.doc.toString()
  const kept = text.toString()
  if (shown === kept) return
  text.doc?.transact(() => replaceMiddle(text, kept, shown), view.state.facet(ySyncFacet))
  // Wakes who counts what was written.
  view.dispatch({ annotations: Transaction.addToHistory.of(false) })
}
