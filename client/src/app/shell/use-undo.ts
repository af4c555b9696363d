import { createEffect, on } from 'solid-js'
import { useApp } from '#client/app/app-context.tsx'
import { printedKeys } from '#client/commands/keys.ts'
import { useI18n } from '#client/i18n/i18n.tsx'
import { redo2, undo2 } from '#client/ui/icons.ts'
import { useWorkspace } from '#client/workspace/context.ts'
import type { Done, UndoOutcome } from '#client/workspace/undo-stack.ts'
import type { Only } from './deed-sentence.ts'
import { keyNames } from './key-names.ts'

export interface UndoActions {
  undo(): void
  redo(): void
}

/** Typing, a score and a count are seen where they are done, many one after the other. */
const SPEAKING = new Set(['written', 'score given', 'checked in'])

const loadSentences = () => import('./soon.ts')

/** Says what was done, with "Undo" beside it, instead of asking "are you sure?" before. */
export function useUndo(): UndoActions {
  const { browser, toasts } = useApp()
  const { words, formats, loadAll } = useI18n()
  const { undo, posts } = useWorkspace()

  const onlyOf = (records: readonly string[]): Only => {
    // What belongs to a post came or went with it.
    const [post, ...more] = records.flatMap((id) => posts.get(id) ?? [])
    if (post?.kind !== 'post' || more.length > 0) return null
    return { title: post.title || post.excerpt, at: post.at }
  }
  const sentences = async () => {
    const [code] = await Promise.all([loadSentences(), loadAll()])
    return code
  }
  const tell = async (outcome: UndoOutcome) => {
    const { turnSentence } = await sentences()
    const only = onlyOf(outcome.records)
    toasts.replace('undo', {
      get text() {
        return turnSentence(outcome, only, words().deeds, formats())
      },
      icon: outcome.direction === 'undone' ? undo2 : redo2,
    })
  }
  // Wherever it was asked for.
  createEffect(on(undo.turned, (outcome) => outcome && void tell(outcome), { defer: true }))
  const actions: UndoActions = {
    undo: () => void undo.undo(),
    redo: () => void undo.redo(),
  }
  const offer = async (done: Done) => {
    // The toast before it would now undo this.
    if (SPEAKING.has(done.what)) return toasts.withdraw('undo')
    const { deedSentence } = await sentences()
    // It was taken back meanwhile, or something else was done.
    if (undo.last() !== done) return
    const only = onlyOf(done.records)
    // An approval, or what was asked about a post, is written with it and is none of its own.
    const own = done.records.filter((id) => posts.get(id))
    const count = own.length || done.count
    toasts.replace('undo', {
      get text() {
        return deedSentence({ ...done, count }, only, words().deeds, formats())
      },
      action: {
        get label() {
          return words().common.undo
        },
        get keys() {
          return printedKeys('Mod+Z', browser.apple, keyNames(words().keyboard)).join(' ')
        },
        run: actions.undo,
      },
    })
  }
  createEffect(
    on(
      undo.last,
      (done) => {
        if (done) void offer(done)
        else toasts.withdraw('undo')
      },
      { defer: true },
    ),
  )
  return actions
}
