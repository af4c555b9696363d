import type { Formats } from '#client/i18n/formats.ts'
import type { Words } from '#client/i18n/words.ts'

/** Below this a clock is wrong without planning anything wrongly. */
const FAR_OFF_MS = 30 * 60_000

/** What the relay and this device say at one moment, in ms since 1970. */
export interface ClockTimes {
  readonly relay: number
  readonly here: number
}

export function isFarOff({ relay, here }: ClockTimes): boolean {
  return Math.abs(here - relay) >= FAR_OFF_MS
}

/** What is said of a clock that is far off; null of one that is near enough. */
export function clockNotice(
  times: ClockTimes,
  words: Words['syncPanel']['clock'],
  formats: Pick<Formats, 'instant'>,
): { readonly title: string; readonly detail: string } | null {
  if (!isFarOff(times)) return null
  const isBehind = times.here < times.relay
  return {
    title: isBehind ? words.behind : words.ahead,
    detail: words.detail(formats.instant(times.here), formats.instant(times.relay), isBehind),
  }
}
