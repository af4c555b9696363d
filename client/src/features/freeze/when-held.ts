import { isSameYear } from '#client/i18n/day-from.ts'
import type { Formats } from '#client/i18n/formats.ts'
import { dayOf, hourOf, type LocalTime } from '#shared/domain/local-time.ts'

/** `dim. 28 mars 2027, 10:30`; null in the year of `today`. What a freeze holds may be planned for any year. */
export function whenWithYear(
  at: LocalTime | null,
  today: string,
  formats: Pick<Formats, 'dayShortWithYear'>,
): string | null {
  if (at === null || isSameYear(dayOf(at), today)) return null
  const hour = hourOf(at)
  const day = formats.dayShortWithYear(dayOf(at))
  return hour === null ? day : `${day}, ${hour}`
}
