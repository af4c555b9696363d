import { type Accessor, createSignal, onCleanup } from 'solid-js'

/** A field while somebody types in it. */
export interface Draft {
  /** What the field shows: what is being typed, else what is kept. */
  readonly value: Accessor<string>
  typed(value: string): void
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
  const [typed, setTyped] = createSignal<string | null>(null)
  let cancel = (): void => {}

  const flush = (): void => {
    cancel()
    const value = typed()
    if (value === null) return
    if (value !== means.kept()) means.write(value)
    setTyped(null)
  }
  onCleanup(flush)
  return {
    value: () => typed() ?? means.kept(),
    typed(value) {
      setTyped(value)
      cancel()
      cancel = means.after(PAUSE_MS, flush)
    },
    flush,
  }
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
