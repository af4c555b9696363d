import { type Accessor, createSignal, onCleanup } from 'solid-js'

/** A field while somebody types in it. */
export interface Draft {
  /** What the field shows: what is being typed, else what is kept. */
  readonly value: Accessor<string>
  typed(value: string): void
  /** Whether something was typed that is not written yet. */
  readonly waits: Accessor<boolean>
  /** Writes what has been typed, now. */
  flush(): void
}

const PAUSE_MS = 500

/**
 * Writes on a pause, and on `flush`: a change for every key would be a step to undo for every key. What a colleague
 * writes meanwhile shows as soon as nothing typed here waits.
 */
export function createDraft(means: {
  readonly kept: Accessor<string>
  readonly write: (value: string) => void
  readonly after: (ms: number, run: () => void) => () => void
}): Draft {
  const [typed, setTyped] = createSignal<Typed | null>(null)
  let cancel = (): void => {}

  const flush = (): void => {
    cancel()
    const now = typed()
    if (!now?.waits) return
    if (now.text !== means.kept()) means.write(now.text)
    setTyped({ text: now.text, waits: false })
  }
  onCleanup(flush)
  return {
    value() {
      const now = typed()
      const kept = means.kept()
      // Kept without the white space around it, it is shown with it: the next word is to come after a space.
      const isShown = now !== null && (now.waits || now.text.trim() === kept.trim())
      return isShown ? now.text : kept
    },
    typed(text) {
      setTyped({ text, waits: true })
      cancel()
      cancel = means.after(PAUSE_MS, flush)
    },
    waits: () => typed()?.waits ?? false,
    flush,
  }
}

interface Typed {
  readonly text: string
  readonly waits: boolean
}

/** Where the caret stands after the text around it changed: it keeps its place among what stayed. */
export function movedCaret(before: string, after: string, caret: number): number {
  let start = 0
  while (start < before.length && start < after.length && before[start] === after[start]) start++
  let end = 0
  const most = Math.min(before.length, after.length) - start
  while (end < most && before.at(-1 - end) === after.at(-1 - end)) end++
  if (caret <= start) return caret
  if (caret >= before.length - end) return caret + after.length - before.length
  return Math.min(caret, after.length - end)
}
