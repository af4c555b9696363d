import { type Accessor, createEffect, createSignal, onCleanup } from 'solid-js'
import type { Environment } from '#client/workspace/environment.ts'

export const MINUTE_MS = 60_000

/**
 * The time, told anew at every full minute that is left until a moment, and at that moment: what counts down changes
 * when its figure does, and ends when it ends. ms since 1970.
 */
export function createTicking(
  { now, after }: Pick<Environment, 'now' | 'after'>,
  until: Accessor<number>,
): Accessor<number> {
  const [time, setTime] = createSignal(now())
  createEffect(() => {
    const end = until()
    let cancel = (): void => {}
    const wait = (): void => {
      const left = end - now()
      setTime(now())
      if (left > 0) cancel = after(left % MINUTE_MS || MINUTE_MS, wait)
    }
    wait()
    onCleanup(() => cancel())
  })
  return time
}
