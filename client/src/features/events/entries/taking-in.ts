import { onCleanup } from 'solid-js'
import type { Environment } from '#client/workspace/environment.ts'
import type { TakenIn } from '#client/workspace/events/take-in.ts'

/** Soon enough to show a team what its form brings, and a sixtieth of what one person may ask of the relay. */
const EVERY_MS = 3_000

/** While somebody looks at who takes part, what waits at the relay is taken in every few seconds. */
export function keepTakingIn(means: {
  readonly isPublished: () => boolean
  readonly takeIn: () => Promise<TakenIn | null>
  readonly took: (taken: TakenIn) => void
  readonly after: Environment['after']
}): void {
  let isOver = false
  let cancel = (): void => {}
  const look = async (): Promise<void> => {
    const taken = means.isPublished() ? await means.takeIn() : null
    if (isOver) return
    if (taken && taken.entries + taken.left > 0) means.took(taken)
    cancel = means.after(EVERY_MS, () => void look())
  }
  cancel = means.after(0, () => void look())
  onCleanup(() => {
    isOver = true
    cancel()
  })
}
