/** Says who edits a text: at the first key, from time to time while typing goes on, and once more at its end. */
export interface EditSignature {
  edited(): void
  end(): void
}

/** Each signature is written and sent; one for every key would be as much again as the text itself. */
const AGAIN_AFTER_MS = 30_000

export function createEditSignature(means: {
  readonly now: () => number
  readonly sign: () => void
}): EditSignature {
  let signedAt: number | null = null
  let unsigned = false
  return {
    edited() {
      const now = means.now()
      unsigned = signedAt !== null && now - signedAt < AGAIN_AFTER_MS
      if (unsigned) return
      signedAt = now
      means.sign()
    },
    end() {
      if (unsigned) means.sign()
      unsigned = false
    },
  }
}
