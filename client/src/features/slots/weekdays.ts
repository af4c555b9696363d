import type { Formats } from '#client/i18n/formats.ts'

/** Their names, Monday first, whatever day a week begins with here. */
export function weekdaysIn({ weekdays, firstWeekday }: Formats): readonly string[] {
  return weekdays.map((_, index) => weekdays[(index + 8 - firstWeekday) % 7]?.long ?? '')
}
