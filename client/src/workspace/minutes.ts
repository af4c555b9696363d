import { type Accessor, createSignal, onCleanup } from 'solid-js'
import type { Environment } from '#client/workspace/environment.ts'

const MINUTE_MS = 60_000

/** The time, told anew at every full minute. */
export function createMinutes({
  now,
  after,
}: Pick<Environment, 'now' | 'after'>): Accessor<number> {
  const [time, setTime] = createSignal(now())
  let cancel = (): void => {}
  const wait = (): void => {
    cancel = after(MINUTE_MS - (now() % MINUTE_MS), () => {
      setTime(now())
      wait()
    })
  }
  wait()
  onCleanup(() => cancel())
  return time
}
