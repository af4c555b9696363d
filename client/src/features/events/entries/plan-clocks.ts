import type { Formats } from '#client/i18n/formats.ts'
import { dayOf, hourOf } from '#shared/domain/local-time.ts'
import { localTimeAt } from '#shared/domain/zone.ts'

/** `jeu. 26 nov. 2026, 00:00` by the clocks that the phases of the plan stand by, wherever whoever reads it is. */
export function onPlanClocks(
  instant: number,
  timeZone: string,
  formats: Pick<Formats, 'dayShortWithYear'>,
): string {
  const time = localTimeAt(instant, timeZone)
  return `${formats.dayShortWithYear(dayOf(time))}, ${hourOf(time) ?? '00:00'}`
}
