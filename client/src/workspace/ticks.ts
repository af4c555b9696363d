import { type Accessor, createEffect, createSignal, onCleanup } from 'solid-js'
import type { Environment } from '#client/workspace/environment.ts'

type Clock = Pick<Environment, 'now' | 'after'>

/** The time, told anew at every full minute. */
export function createMinutes(clock: Clock): Accessor<number> {
  return createTicks(60_000, clock)
}

/** The time, told anew at every full second: for what people count down together. */
export function createSeconds(clock: Clock): Accessor<number> {
  return createTicks(1_000, clock)
}

function createTicks(everyMs: number, { now, after }: Clock): Accessor<number> {
  const [time, setTime] = createSignal(now())
  // Once more where the clock is put right.
  createEffect(() => {
    let cancel = (): void => {}
    const wait = (): void => {
      setTime(now())
      cancel = after(everyMs - (now() % everyMs), wait)
    }
    wait()
    onCleanup(() => cancel())
  })
  return time
}
