import { createEffect, on } from 'solid-js'
import { useApp } from '#client/app/app-context.tsx'
import { printedKeys } from '#client/commands/keys.ts'
import { useI18n } from '#client/i18n/i18n.tsx'
import { redo2, undo2 } from '#client/ui/icons.ts'
import { useWorkspace } from '#client/workspace/context.ts'
import type { Done, UndoOutcome } from '#client/workspace/workspace.ts'
import { deedSentence } from './deed-sentence.ts'
import { keyNames } from './key-names.ts'

export interface UndoActions {
  undo(): void
  redo(): void
}

/** Says what was done, with "Undo" beside it, instead of asking "are you sure?" before. */
export function useUndo(): UndoActions {
  const { browser, toasts } = useApp()
  const { words, formats } = useI18n()
  const { undo, posts } = useWorkspace()

  const turn = (act: () => UndoOutcome | null, direction: 'undone' | 'redone') => {
    const outcome = act()
    if (!outcome) return
    const { undone, kept } = outcome
    const said = words().deeds
    const text = kept > 0 ? said.partly(undone, kept) : said[direction]
    toasts.replace('undo', { text, icon: direction === 'undone' ? undo2 : redo2 })
  }
  const actions: UndoActions = {
    undo: () => turn(undo.undo, 'undone'),
    redo: () => turn(undo.redo, 'redone'),
  }
  const offer = (done: Done) => {
    const [only] = done.records.length === 1 ? done.records : []
    const post = only === undefined ? undefined : posts.get(only)
    const at = post?.kind === 'post' ? post.at : null
    const keys = printedKeys('Mod+Z', browser.apple, keyNames(words().keyboard))
    toasts.replace('undo', {
      text: deedSentence(done, at, words().deeds, formats()),
      action: { label: words().common.undo, keys: keys.join(' '), run: actions.undo },
    })
  }
  createEffect(
    on(
      undo.last,
      (done) => {
        if (done) offer(done)
      },
      { defer: true },
    ),
  )
  return actions
}
