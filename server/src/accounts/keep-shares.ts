import type { Erasures } from './erasures.ts'
import type { Shares } from './shares.ts'

export interface ShareKeeper {
  /**
   * Called whenever links have changed: ends those whose time is over, and resolves when every document that no link
   * leads to is erased, or could not be for now.
   */
  settle(): Promise<void>
  stop(): void
}

export interface KeeperParts {
  readonly shares: Pick<Shares, 'expire'>
  readonly erasures: Erasures
  /** Closes the sockets of a room and erases it from the log. */
  readonly erase: (room: string) => Promise<void>
  readonly now: () => number
  /** Runs once after so many milliseconds; the result cancels it. */
  readonly after: (ms: number, run: () => void) => () => void
  readonly failed: (error: unknown) => void
}

/** Looking again so often follows a clock that was put right, and repeats what the disk refused. */
const LONGEST_MS = 60 * 60_000

/** Ends links for guests at their time, not at the next request: their sockets are open (R13). */
export function keepShares(parts: KeeperParts): ShareKeeper {
  const { shares, erasures, erase, now, after, failed } = parts
  let cancel: (() => void) | null = null

  const settle = async (): Promise<void> => {
    cancel?.()
    const left = (shares.expire() ?? Number.POSITIVE_INFINITY) - now()
    cancel = after(Math.min(LONGEST_MS, Math.max(0, left)), () => void settle())
    // A link that is gone stays gone when the disk refuses: what it led to is erased later.
    await erasures.settle(erase).catch(failed)
  }
  return { settle, stop: () => cancel?.() }
}
