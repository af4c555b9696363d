import type { Formats } from '#client/i18n/formats.ts'
import type { Words } from '#client/i18n/words.ts'
import type { MonthDay } from '#shared/domain/recurrence/rule.ts'

/** A day of each month as it is said: the 15th, the first Monday. */
export function monthDaySentence(
  on: MonthDay,
  words: Words['series'],
  { weekdays, firstWeekday }: Pick<Formats, 'weekdays' | 'firstWeekday'>,
): string {
  if (on.kind === 'date')
    return on.day === 'last' ? words.onMonth.lastDay : words.onMonth.date(on.day)
  const weekday = weekdays[(on.weekday - firstWeekday + 7) % 7]?.long ?? ''
  return words.onMonth.weekday(words.onMonth.nths[on.nth], weekday)
}
