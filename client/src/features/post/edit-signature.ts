/** Says who edits a text: at the first key, on a pause, from time to time while typing goes on, and at its end. */
export interface EditSignature {
  edited(): void
  end(): void
}

/** Each signature is written and sent; one for every key would be as much again as the text itself. */
const AGAIN_AFTER_MS = 30_000
/** So that what the history says of the text is right soon after somebody has stopped. */
const PAUSE_MS = 4_000

export function createEditSignature(means: {
  readonly now: () => number
  readonly after: (ms: number, run: () => void) => () => void
  readonly sign: () => void
}): EditSignature {
  let signedAt: number | null = null
  let cancel: (() => void) | null = null

  const sign = (): void => {
    cancel?.()
    cancel = null
    signedAt = means.now()
    means.sign()
  }
  return {
    edited() {
      if (signedAt === null || means.now() - signedAt >= AGAIN_AFTER_MS) return sign()
      cancel?.()
      cancel = means.after(PAUSE_MS, sign)
    },
    end() {
      if (cancel) sign()
    },
  }
}
