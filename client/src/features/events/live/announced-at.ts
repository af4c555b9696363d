import type { Formats } from '#client/i18n/formats.ts'
import { dayOf, hourOf } from '#shared/domain/local-time.ts'
import { localTimeAt } from '#shared/domain/zone.ts'

/** As the wall beside it says it, by the clocks of the event: `00:38`, or `27 nov., 23:42` of another day. */
export function announcedAt(
  { at, now, timeZone }: { readonly at: number; readonly now: number; readonly timeZone: string },
  formats: Pick<Formats, 'dayInMonth'>,
): string {
  const [then, today] = [localTimeAt(at, timeZone), localTimeAt(now, timeZone)]
  const hour = hourOf(then) ?? ''
  return dayOf(then) === dayOf(today) ? hour : `${formats.dayInMonth(dayOf(then))}, ${hour}`
}
