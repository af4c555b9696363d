/**
 * Makes guessing slow: a wrong guess is answered late, later each time from the same address, and only few may be
 * waiting for an answer at once.
 */
export interface GuessGuard {
  /** 'busy' means that the guess was not looked at. */
  judge(address: string, isRight: () => boolean): Promise<'right' | 'wrong' | 'busy'>
}

export interface GuessGuardParts {
  readonly now: () => number
  readonly sleep: (ms: number) => Promise<void>
}

const FIRST_DELAY_MS = 500
const LONGEST_DELAY_MS = 8_000
const FORGET_AFTER_MS = 60 * 60_000
const WAITING_PER_ADDRESS = 2
const WAITING = 64
const ADDRESSES_REMEMBERED = 10_000

interface Guesser {
  readonly wrong: number
  readonly waiting: number
  readonly seenAt: number
}

export function createGuessGuard({ now, sleep }: GuessGuardParts): GuessGuard {
  const guessers = new Map<string, Guesser>()
  let waiting = 0

  const of = (address: string): Guesser => {
    const known = guessers.get(address)
    if (known && (known.waiting > 0 || now() - known.seenAt < FORGET_AFTER_MS)) return known
    return { wrong: 0, waiting: 0, seenAt: now() }
  }
  const remember = (address: string, guesser: Guesser) => {
    guessers.delete(address)
    guessers.set(address, guesser)
    const oldest = guessers.keys().next().value
    if (guessers.size > ADDRESSES_REMEMBERED && oldest !== undefined) guessers.delete(oldest)
  }

  return {
    async judge(address, isRight) {
      const before = of(address)
      if (waiting >= WAITING || before.waiting >= WAITING_PER_ADDRESS) return 'busy'
      if (isRight()) {
        guessers.delete(address)
        return 'right'
      }
      remember(address, {
        wrong: before.wrong + 1,
        waiting: before.waiting + 1,
        seenAt: now(),
      })
      waiting += 1
      await sleep(Math.min(FIRST_DELAY_MS * 2 ** before.wrong, LONGEST_DELAY_MS))
      waiting -= 1
      const after = of(address)
      remember(address, { ...after, waiting: Math.max(0, after.waiting - 1) })
      return 'wrong'
    },
  }
}
