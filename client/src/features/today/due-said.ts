import type { Formats } from '#client/i18n/formats.ts'
import type { Words } from '#client/i18n/words.ts'
import { addDays } from '#shared/domain/day.ts'
import { dayOf, hourOf, type LocalTime } from '#shared/domain/local-time.ts'

export interface SaidDue {
  readonly text: string
  readonly tone: 'late' | 'today' | 'calm'
}

/** Until when something is asked for, in a word or two. @param today on the same clocks */
export function dueSaid(
  { dueAt, isLate }: { readonly dueAt: LocalTime; readonly isLate: boolean },
  today: string,
  words: Words['today']['due'],
  formats: Pick<Formats, 'dayInMonth'>,
): SaidDue {
  const [day, hour] = [dayOf(dueAt), hourOf(dueAt)]
  const named = formats.dayInMonth(day)
  if (isLate)
    return { tone: 'late', text: day === today && hour ? words.lateAt(hour) : words.late(named) }
  if (day === today) return { tone: 'today', text: hour ? words.before(hour) : words.today }
  const near = day === addDays(today, 1) ? words.tomorrow : named
  return { tone: 'calm', text: hour ? `${near}, ${hour}` : near }
}
