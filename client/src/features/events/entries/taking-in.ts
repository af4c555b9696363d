import { type Accessor, createEffect, on, onCleanup, untrack } from 'solid-js'
import type { Environment } from '#client/workspace/environment.ts'
import type { TakenIn } from '#client/workspace/events/take-in.ts'

/** Soon enough to show a team what its form brings, and a sixtieth of what one person may ask of the relay. */
const EVERY_MS = 3_000
/** At most: whoever is told at once with others does not ask at once with them, and the first one takes it in for all. */
const SOON_MS = 1_000

/**
 * While somebody looks at who takes part, what waits at the relay is taken in: when the relay says that something does, and
 * every few seconds where it does not say.
 */
export function keepTakingIn(means: {
  readonly isPublished: () => boolean
  /** How much waits, as the relay tells; null while it does not. */
  readonly waiting: Accessor<number | null>
  readonly takeIn: () => Promise<TakenIn | null>
  readonly took: (taken: TakenIn) => void
  readonly environment: Pick<Environment, 'after' | 'chance'>
}): void {
  const { after, chance } = means.environment
  let isOver = false
  let isLooking = false
  let cancel = (): void => {}
  const look = async (): Promise<void> => {
    isLooking = true
    // What could not be written here still waits at the relay.
    const taken = means.isPublished() ? await means.takeIn().catch(() => null) : null
    isLooking = false
    if (isOver) return
    const came = (taken?.entries ?? 0) + (taken?.left ?? 0)
    if (taken && came > 0) means.took(taken)
    // What could not be taken in is not asked for as fast as it waits.
    next(came > 0 ? SOON_MS : EVERY_MS)
  }
  const next = (soon: number): void => {
    cancel()
    const waiting = untrack(means.waiting)
    if (waiting === 0) return
    const ms = waiting === null ? EVERY_MS : soon * chance()
    cancel = after(ms, () => void look())
  }
  createEffect(
    on(
      means.waiting,
      () => {
        if (!isLooking) next(SOON_MS)
      },
      { defer: true },
    ),
  )
  cancel = after(0, () => void look())
  onCleanup(() => {
    isOver = true
    cancel()
  })
}
