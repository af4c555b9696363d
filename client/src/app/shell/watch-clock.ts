import { type Accessor, createEffect, createMemo, createSignal, on, onCleanup } from 'solid-js'
import type { Environment } from '#client/workspace/environment.ts'
import { askRelayTime } from '#client/workspace/relay-time.ts'
import { type ClockTimes, isFarOff } from './clock-notice.ts'

const HOUR_MS = 3_600_000

/**
 * What the relay and this device last said it is. Asked whenever the connection is there again, and when the page is
 * looked at again: after an hour, or at once while the clock is far off, as somebody may have put it right. What is written
 * bears the relay's time as long as it is far off.
 * @param inTouch whether the connection is there
 */
export function watchClock(
  environment: Pick<Environment, 'fetch' | 'origin' | 'now' | 'page' | 'putRight'>,
  inTouch: Accessor<boolean>,
): Accessor<ClockTimes | null> {
  const [times, setTimes] = createSignal<ClockTimes | null>(null)
  let off = 0
  /** What the device itself says. */
  const here = () => environment.now() - off
  let askedAt = here()
  const ask = async (): Promise<void> => {
    askedAt = here()
    const relay = await askRelayTime(environment)
    if (relay === null) return
    const now = { relay, here: here() }
    off = environment.putRight && isFarOff(now) ? relay - now.here : 0
    environment.putRight?.(off)
    setTimes(now)
  }
  const look = (): void => {
    const last = times()
    // A clock that was put right or went wrong meanwhile has leapt, back perhaps.
    const isOld = Math.abs(here() - askedAt) >= HOUR_MS
    if (isOld || (last !== null && isFarOff(last))) void ask()
  }
  createEffect(on(createMemo(inTouch), (isIn) => isIn && void ask()))
  onCleanup(environment.page.onResume(look))
  return times
}
