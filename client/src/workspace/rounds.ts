import type { Environment } from '#client/workspace/environment.ts'

/** What is done again and again for as long as a workspace is open. */
export interface Rounds {
  /** The next one is made as soon as the first one was. */
  soon(): void
  stop(): void
}

/** At random, so that two devices do not do the same at once. */
const SPREAD_MS = 60_000
const EVERY_MS = 6 * 3_600_000

/**
 * @param firstMs until the first round: after the first painting has long been over
 * @param look the next one is counted from its end
 */
export function goRounds(
  firstMs: number,
  look: () => Promise<void>,
  { after, chance }: Pick<Environment, 'after' | 'chance'>,
): Rounds {
  let isOver = false
  let cancel = (): void => {}
  const next = (ms: number): void => {
    cancel()
    cancel = after(ms + chance() * SPREAD_MS, () => {
      void look().finally(() => {
        if (!isOver) next(EVERY_MS)
      })
    })
  }
  next(firstMs)
  return {
    soon: () => next(firstMs),
    stop() {
      isOver = true
      cancel()
    },
  }
}
