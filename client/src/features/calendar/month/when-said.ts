import type { Formats } from '#client/i18n/formats.ts'
import { dayOf, hourOf, type LocalTime } from '#shared/domain/local-time.ts'

/** `Thursday 22 October, 9:00`; of a day without a time its name alone. */
export function whenSaid(at: LocalTime, formats: Pick<Formats, 'day' | 'timeInSentence'>): string {
  const [day, hour] = [formats.day(dayOf(at)), hourOf(at)]
  return hour === null ? day : `${day}, ${formats.timeInSentence(hour)}`
}
