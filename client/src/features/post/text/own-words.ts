import type * as Y from 'yjs'
import { countWords } from '#shared/domain/count-words.ts'

export interface OwnWords {
  /** How many words more there are, or fewer, by own changes since it was last asked; null without any. */
  take(): number | null
  end(): void
}

/** Counts at each change, because the text as a whole also holds what colleagues write meanwhile. */
export function countOwnWords(text: Y.Text, isOwn: (origin: unknown) => boolean): OwnWords {
  let known = countWords(text.toString())
  let own: number | null = null

  const recount = (_: Y.YTextEvent, { origin }: Y.Transaction): void => {
    const now = countWords(text.toString())
    if (isOwn(origin)) own = (own ?? 0) + now - known
    known = now
  }
  text.observe(recount)
  return {
    take() {
      const words = own
      own = null
      return words
    },
    end: () => text.unobserve(recount),
  }
}
