import type { Formats } from '#client/i18n/formats.ts'
import type { Words } from '#client/i18n/words.ts'
import { daysBetween } from '#shared/domain/day.ts'
import { dayOf, hourOf } from '#shared/domain/local-time.ts'
import { localTimeAt } from '#shared/domain/zone.ts'

/** How near the end is: `late` when it is past, `soon` when it is a matter of hours. */
export interface Nearness {
  readonly tone: 'late' | 'soon' | 'calm'
  readonly text: string
}

const MINUTE = 60_000
const HOUR = 60 * MINUTE
const DAY = 24 * HOUR
/** From then on it is a matter of hours. */
const SOON_MS = 4 * HOUR

/**
 * A deadline in a word or two, on the reader's own clock, where moderators in shifts read it.
 * @param at when it ends, and now; ms since 1970
 * @param zone IANA name
 */
export function deadlineSaid(
  at: { readonly deadline: number; readonly now: number },
  zone: string,
  words: Pick<Words['cases'], 'late' | 'before' | 'tomorrow' | 'minutes' | 'hours' | 'daysLong'>,
  formats: Pick<Formats, 'dayInMonth' | 'dayShortWithYear'>,
): Nearness {
  const { deadline, now } = at
  const left = deadline - now
  if (left <= 0) return { tone: 'late', text: words.late(spanSaid(-left, words)) }
  const [then, today] = [localTimeAt(deadline, zone), localTimeAt(now, zone)]
  const hour = hourOf(then) ?? ''
  const days = daysBetween(dayOf(today), dayOf(then))
  const tone = left <= SOON_MS ? 'soon' : 'calm'
  if (days === 0) return { tone, text: words.before(hour) }
  if (days === 1) return { tone, text: words.tomorrow(hour) }
  const isThisYear = then.slice(0, 4) === today.slice(0, 4)
  const day = dayOf(then)
  return {
    tone,
    text: words.before(isThisYear ? formats.dayInMonth(day) : formats.dayShortWithYear(day)),
  }
}

/** `12 min`, `3 h`, `2 jours` */
function spanSaid(
  ms: number,
  words: Pick<Words['cases'], 'minutes' | 'hours' | 'daysLong'>,
): string {
  if (ms < HOUR) return words.minutes(Math.max(1, Math.floor(ms / MINUTE)))
  if (ms < 2 * DAY) return words.hours(Math.floor(ms / HOUR))
  return words.daysLong(Math.floor(ms / DAY))
}
