import type { KeyStroke } from '#client/commands/keys.ts'

/** Keys that somebody presses while the page that they went to is still on its way are for that page. */
export interface StrokesAhead {
  /** Whether a stroke is kept for it, and must mean nothing else; only asked while one is on its way. */
  takes(stroke: KeyStroke): boolean
  /** They went elsewhere, or nothing has come: what was meant for that page means nothing. */
  forget(): void
  /** It is there. Resolves when it has had every stroke. */
  give(): Promise<void>
}

/** Longer nobody remembers what they have pressed: ms. */
const PATIENCE_MS = 5_000

/** @param press a letter, figure or sign, on the page that is there */
export function createStrokesAhead(now: () => number, press: (key: string) => void): StrokesAhead {
  let kept: { readonly key: string; readonly at: number }[] = []
  const forget = (): void => {
    kept = []
  }
  return {
    takes({ key, ctrlKey, metaKey, altKey, repeat }) {
      if (key === 'Escape') forget()
      // A space and what has a name belong to whatever has the focus: a button, a link, the browser.
      if (key.length !== 1 || key === ' ' || ctrlKey || metaKey || altKey) return false
      // Whoever holds a key means it once: how often it came is how long the page took.
      if (!repeat) kept.push({ key, at: now() })
      return true
    },
    forget,
    async give() {
      const strokes = kept.filter(({ at }) => now() - at <= PATIENCE_MS)
      forget()
      for (const { key } of strokes) {
        press(key)
        // What one of them opens is there for the next.
        await Promise.resolve()
      }
    },
  }
}
