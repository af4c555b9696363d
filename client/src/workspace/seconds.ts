import { type Accessor, createSignal, onCleanup } from 'solid-js'
import type { Environment } from '#client/workspace/environment.ts'

const SECOND_MS = 1_000

/** The time, told anew at every full second: for what people count down together. */
export function createSeconds({
  now,
  after,
}: Pick<Environment, 'now' | 'after'>): Accessor<number> {
  const [time, setTime] = createSignal(now())
  let cancel = (): void => {}
  const wait = (): void => {
    cancel = after(SECOND_MS - (now() % SECOND_MS), () => {
      setTime(now())
      wait()
    })
  }
  wait()
  onCleanup(() => cancel())
  return time
}
