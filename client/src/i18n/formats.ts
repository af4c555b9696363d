import type { Locale } from './language.ts'
import { datesIn, daysIn, instantOf, type PlainFormats, plainFormats } from './plain-formats.ts'

/**
 * Dates, times and numbers as a language writes them. Days are `2026-10-22`, months `2026-10`, hours `11:30`,
 * instants milliseconds since 1970; a day is formatted as that day wherever the reader is.
 */
export interface Formats extends PlainFormats {
  /** 1 is Monday, 7 Sunday. */
  readonly firstWeekday: number
  /** From the first day of the week on: `lundi`, `lun.`, `lu`. */
  readonly weekdays: readonly { readonly long: string; readonly short: string }[]
  /** `octobre 2026` */
  month(month: string): string
  /** `octobre` */
  monthName(month: string): string
  /** `Octobre 2026` */
  monthTitle(month: string): string
  /** `19–25 octobre 2026` */
  days(first: string, last: string): string
  /** `jeu. 22 oct.` */
  dayShort(day: string): string
  /** `22 oct.` */
  dayInMonth(day: string): string
  /** `22/10/2026`, in the order in which the country writes day and month. */
  dayInFigures(day: string): string
  /** `jeu. 22 oct. 2026` */
  dayShortWithYear(day: string): string
  /** `10:28`, in the reader's own time zone. */
  clock(instant: number): string
  /** `22 oct. 2026, 10:28`, in the reader's own time zone. */
  instant(instant: number): string
  /** `10:28` today, `22 oct., 10:28` this year, else `22 oct. 2026`, in the reader's own time zone. */
  instantShort(instant: number, now: number): string
  /** `il y a 3 min`, `hier` */
  ago(instant: number, now: number): string
  /** `412 Mo` */
  bytes(bytes: number): string
  /** For sorting names. */
  readonly compare: (a: string, b: string) => number
}

const RANGE = { timeZone: 'UTC', day: 'numeric', month: 'long', year: 'numeric' } as const

/** Countries whose week begins on Sunday or Saturday, for browsers that do not say (`Intl.Locale.getWeekInfo`). */
const SUNDAY = /US|CA|MX|BR|JP|KR|IN|IL|ZA|PH|TH/
const SATURDAY = /DZ|EG|JO|KW|LY|QA|SY|AE/

export function firstWeekdayOf(tag: string): number {
  const locale: Intl.Locale & { getWeekInfo?: () => { firstDay: number } } = new Intl.Locale(tag)
  const known = locale.getWeekInfo?.().firstDay
  if (known !== undefined) return known
  const region = locale.region ?? ''
  return SUNDAY.test(region) ? 7 : SATURDAY.test(region) ? 6 : 1
}

export function formatsFor(locale: Locale): Formats {
  const { tag } = locale
  const [dates, days] = [datesIn(tag), daysIn(tag)]
  const clock = dates({ hour: '2-digit', minute: '2-digit' })
  const dayAndClock = dates({ day: 'numeric', month: 'short', hour: '2-digit', minute: '2-digit' })
  const dayAndYear = dates({ day: 'numeric', month: 'short', year: 'numeric' })
  let range: Intl.DateTimeFormat | undefined
  const month = days({ month: 'long', year: 'numeric' })
  const firstWeekday = firstWeekdayOf(tag)
  const weekdayLong = days({ weekday: 'long' })
  const weekdayShort = days({ weekday: 'short' })
  return {
    ...plainFormats(locale),
    firstWeekday,
    weekdays: Array.from({ length: 7 }, (_, i) => {
      // 1 January 2024 was a Monday.
      const day = `2024-01-${String(((firstWeekday - 1 + i) % 7) + 1).padStart(2, '0')}`
      return { long: weekdayLong(day), short: weekdayShort(day) }
    }),
    month,
    days: (first, last) => {
      range ??= new Intl.DateTimeFormat(tag, RANGE)
      return range.formatRange(instantOf(first), instantOf(last))
    },
    monthName: days({ month: 'long' }),
    monthTitle: (of) => capitalised(month(of), tag),
    dayShort: days({ weekday: 'short', day: 'numeric', month: 'short' }),
    dayInMonth: days({ day: 'numeric', month: 'short' }),
    dayInFigures: days({ day: '2-digit', month: '2-digit', year: 'numeric' }),
    dayShortWithYear: days({ weekday: 'short', day: 'numeric', month: 'short', year: 'numeric' }),
    clock,
    instant: dates({ dateStyle: 'medium', timeStyle: 'short' }),
    instantShort: (instant, now) => {
      const [then, today] = [new Date(instant), new Date(now)]
      if (then.toDateString() === today.toDateString()) return clock(instant)
      return then.getFullYear() === today.getFullYear() ? dayAndClock(instant) : dayAndYear(instant)
    },
    ago: agoIn(tag),
    bytes: bytesIn(tag),
    compare: new Intl.Collator(tag, { numeric: true }).compare,
  }
}

function capitalised(text: string, tag: string): string {
  return text.charAt(0).toLocaleUpperCase(tag) + text.slice(1)
}

const STEPS = [
  { unit: 'day', ms: 86_400_000 },
  { unit: 'hour', ms: 3_600_000 },
  { unit: 'minute', ms: 60_000 },
] as const

function agoIn(tag: string): (instant: number, now: number) => string {
  const format = new Intl.RelativeTimeFormat(tag, { numeric: 'auto', style: 'short' })
  return (instant, now) => {
    const passed = Math.max(0, now - instant)
    for (const { unit, ms } of STEPS) {
      if (passed >= ms) return format.format(-Math.floor(passed / ms), unit)
    }
    return format.format(0, 'second')
  }
}

const BYTE_UNITS = ['byte', 'kilobyte', 'megabyte', 'gigabyte'] as const

function bytesIn(tag: string): (bytes: number) => string {
  return (bytes) => {
    const step = Math.min(3, Math.floor(Math.log10(Math.max(1, bytes)) / 3))
    const unit = BYTE_UNITS[step] ?? 'byte'
    const format = new Intl.NumberFormat(tag, {
      style: 'unit',
      unit,
      maximumFractionDigits: step > 1 && bytes / 1000 ** step < 10 ? 1 : 0,
    })
    return format.format(bytes / 1000 ** step)
  }
}
