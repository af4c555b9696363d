import type { Environment } from '#client/workspace/environment.ts'
import type { Parts } from '#shared/domain/parts.ts'

/** Lets the page paint and answer, when what was done since the last time has lasted. */
export type Breath = () => Promise<void>

/** The page can wait so long: ms. */
const LONGEST_MS = 12

/** @param breathe resolves when the page has had its turn */
export function createBreath(now: Environment['now'], breathe: () => Promise<void>): Breath {
  let since = now()
  return async () => {
    // A clock that is put right may have gone back.
    if (Math.abs(now() - since) < LONGEST_MS) return
    await breathe()
    since = now()
  }
}

/** For what nobody sees while it is done: it lets others have their turn, and waits for no frame. */
export function createUnseenBreath({ now, after }: Pick<Environment, 'now' | 'after'>): Breath {
  return createBreath(now, () => new Promise((resolve) => void after(0, resolve)))
}

/** Does the work part by part. */
export async function inBreaths<T>(work: Parts<T>, breath: Breath): Promise<T> {
  for (;;) {
    const { done, value } = work.next()
    if (done) return value
    await breath()
  }
}
