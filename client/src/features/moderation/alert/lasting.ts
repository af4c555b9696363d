/** How long something has been going on, in what people count in: minutes and hours, then days and hours. */
export interface Lasting {
  readonly days: number
  readonly hours: number
  readonly minutes: number
}

const MINUTE_MS = 60_000

/** Never below zero: another's clock may run ahead of this one. @param from, now ms since 1970 */
export function lasting(from: number, now: number): Lasting {
  const minutes = Math.max(0, Math.floor((now - from) / MINUTE_MS))
  return {
    days: Math.floor(minutes / 1440),
    hours: Math.floor(minutes / 60) % 24,
    minutes: minutes % 60,
  }
}
