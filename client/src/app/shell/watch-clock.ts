import {
  type Accessor,
  createEffect,
  createMemo,
  createSignal,
  on,
  onCleanup,
  untrack,
} from 'solid-js'
import type { Environment } from '#client/workspace/environment.ts'
import { quietly } from '#client/workspace/quietly.ts'
import { askRelayTime } from '#client/workspace/relay-time.ts'
import { type ClockTimes, isFarOff } from './clock-notice.ts'

const HOUR_MS = 3_600_000

/** Under which the small storage has by how many ms the clock was off, and what the relay said it is; ms since 1970. */
const CLOCK_OFF = 'ruche.clock'

/**
 * What the relay and this device last said it is. Asked whenever the connection is there again, and when the page is
 * looked at again: after an hour, or at once while the clock is far off, as somebody may have put it right. The clock
 * follows the relay's as long as it is far off, and this device keeps by how much.
 * @param inTouch whether the connection is there
 */
export function watchClock(
  environment: Pick<Environment, 'fetch' | 'origin' | 'now' | 'page' | 'putRight' | 'smallStorage'>,
  inTouch: Accessor<boolean>,
): Accessor<ClockTimes | null> {
  let off = 0
  /** What the device itself says. */
  const here = () => untrack(environment.now) - off
  const putRight = (by: number): void => {
    off = environment.putRight ? by : 0
    environment.putRight?.(by)
  }
  // What the relay said before the page was last left is known without it, too. It is held against the device's own clock,
  // which another workspace of this page has put right perhaps.
  putRight(0)
  putRight(keptOff(environment))
  const [times, setTimes] = createSignal<ClockTimes | null>(
    off === 0 ? null : { relay: here() + off, here: here() },
  )
  const keep = (by: number, relay: number) =>
    quietly(() => {
      const { smallStorage } = environment
      if (by === 0) smallStorage?.removeItem(CLOCK_OFF)
      else smallStorage?.setItem(CLOCK_OFF, `${by} ${relay}`)
    })
  let askedAt = here()
  const ask = async (): Promise<void> => {
    askedAt = here()
    const relay = await askRelayTime(environment)
    if (relay === null) return
    const now = { relay, here: here() }
    const by = isFarOff(now) ? relay - now.here : 0
    putRight(by)
    keep(by, relay)
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

/**
 * By how much this device's clock was off when the relay last said so; 0 where somebody has set it meanwhile. Put right by as
 * much, a clock that was ahead would then say an earlier time than the relay has; one that is behind still says one itself.
 */
function keptOff({ now, smallStorage }: Pick<Environment, 'now' | 'smallStorage'>): number {
  const kept = quietly(() => smallStorage?.getItem(CLOCK_OFF)) ?? ''
  const [off = 0, said = 0] = kept.split(' ').map(Number)
  const here = untrack(now)
  return (off < 0 ? here + off >= said : here < said) ? off : 0
}
