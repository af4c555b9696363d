/** Says who edits a text: at the first key, on a pause, from time to time while typing goes on, and at its end. */
export interface EditSignature {
  /** With how many words more there are, or fewer, by this change. */
  edited(words: number): void
  end(): void
}

/** Each signature is written and sent; one for every key would be as much again as the text itself. */
const AGAIN_AFTER_MS = 30_000
/** So that what the history says of the text is right soon after somebody has stopped. */
const PAUSE_MS = 4_000

export function createEditSignature(means: {
  readonly now: () => number
  readonly after: (ms: number, run: () => void) => () => void
  /** With the words since the signature before. */
  readonly sign: (words: number) => void
}): EditSignature {
  let signedAt: number | null = null
  let cancel: (() => void) | null = null
  let unsigned = 0

  const sign = (): void => {
    cancel?.()
    cancel = null
    signedAt = means.now()
    const words = unsigned
    unsigned = 0
    means.sign(words)
  }
  return {
    edited(words) {
      unsigned += words
      if (signedAt === null || means.now() - signedAt >= AGAIN_AFTER_MS) return sign()
      cancel?.()
      cancel = means.after(PAUSE_MS, sign)
    },
    end() {
      if (cancel) sign()
    },
  }
}
