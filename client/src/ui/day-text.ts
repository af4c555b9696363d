import { addDays, monthOf } from '#shared/domain/day.ts'
import { isLocalTime } from '#shared/domain/local-time.ts'

export interface DateReading {
  /** In the workspace's zone. */
  readonly today: string
  /** How a date in figures is read: `22/10` or `10/22`. */
  readonly order: 'day-first' | 'month-first'
  /** Of the twelve months, as the language writes them in full. */
  readonly months: readonly string[]
  /** The same of the seven days of the week. */
  readonly weekdays: readonly string[]
  /** Words for days that are near, such as `demain`. */
  readonly near: Readonly<Record<string, number>>
}

export interface DayFormats {
  readonly firstWeekday: number
  readonly weekdays: readonly { readonly long: string }[]
  month(month: string): string
  monthTitle(month: string): string
  dayInFigures(day: string): string
  dayWithYear(day: string): string
  dayShortWithYear(day: string): string
}

export interface NearDays {
  readonly today: string
  readonly tomorrow: string
  readonly yesterday: string
}

/** How days are read in the language that writes them. */
export function dateReading(today: string, formats: DayFormats, near: NearDays): DateReading {
  const months = Array.from({ length: 12 }, (_, month) =>
    formats.month(`2026-${String(month + 1).padStart(2, '0')}`).replace(/[\s\d]+/g, ''),
  )
  return {
    today,
    // Where the figures of this day stand first, days do.
    order: formats.dayInFigures('2026-10-22').startsWith('22') ? 'day-first' : 'month-first',
    months,
    weekdays: formats.weekdays.map(({ long }) => long),
    near: { [near.today]: 0, [near.tomorrow]: 1, [near.yesterday]: -1 },
  }
}

/**
 * Reads a day as people write it: `22/10/2026`, `22.10`, `22 oct. 2026`, `October 22`, `22`, `2026-10-22`, `demain`.
 * Without a year it is the next one to come, within the last two months allowed. Null for what is no date.
 */
export function parseDay(text: string, reading: DateReading): string | null {
  const wanted = fold(text)
  if (wanted === '') return null
  const near = Object.entries(reading.near).find(([word]) => fold(word) === wanted)
  if (near) return addDays(reading.today, near[1])
  if (/^\d{4}-\d{1,2}-\d{1,2}$/.test(wanted)) {
    const [year, month, day] = wanted.split('-').map(Number)
    return real(year, month, day)
  }
  const numbers = wanted.match(/\d+/g)?.map(Number) ?? []
  const words = wanted.match(/\p{L}+/gu) ?? []
  if (words.length === 0) return /^[\d\s/.-]+$/.test(wanted) ? inFigures(numbers, reading) : null
  const month = monthIn(words, reading)
  return month === null ? null : withMonth(numbers, month, reading.today)
}

function withMonth(numbers: readonly number[], month: number, today: string): string | null {
  const [first, second] = numbers
  if (first === undefined || numbers.length > 2) return null
  if (second === undefined) return nextToCome(month, first, today)
  return first > 31 ? real(first, month, second) : real(fullYear(second), month, first)
}

function inFigures(numbers: readonly number[], { today, order }: DateReading): string | null {
  const [first, second, third] = numbers
  if (first === undefined || numbers.length > 3) return null
  if (second === undefined) return dayOnly(first, today)
  if (first > 31) return third === undefined ? null : real(first, second, third)
  const [day, month] = order === 'day-first' ? [first, second] : [second, first]
  return third === undefined ? nextToCome(month, day, today) : real(fullYear(third), month, day)
}

/** A day of this month, or of the next one when it is over. */
function dayOnly(day: number, today: string): string | null {
  const here = real(Number(today.slice(0, 4)), Number(today.slice(5, 7)), day)
  if (here !== null && here >= today) return here
  const next = monthOf(addDays(`${monthOf(today)}-28`, 4))
  return real(Number(next.slice(0, 4)), Number(next.slice(5, 7)), day)
}

/** Somebody who writes `12/09` in October means what has just been, in December what is to come. */
const JUST_BEEN_DAYS = 62

function nextToCome(month: number, day: number, today: string): string | null {
  const year = Number(today.slice(0, 4))
  const since = addDays(today, -JUST_BEEN_DAYS)
  const candidates = [year - 1, year, year + 1].flatMap((one) => real(one, month, day) ?? [])
  return candidates.find((candidate) => candidate >= since) ?? null
}

/** `mar. 3 mars`: the month is the last of the words, what stands before it can only be a weekday. */
function monthIn(words: readonly string[], { months, weekdays }: DateReading): number | null {
  const begins = (names: readonly string[], word: string): number =>
    word.length < 3 ? -1 : names.findIndex((name) => fold(name).startsWith(word))
  const index = begins(months, words.at(-1) ?? '')
  const others = words.slice(0, -1)
  const known = others.length < 2 && others.every((word) => begins(weekdays, word) >= 0)
  return index < 0 || !known ? null : index + 1
}

function fullYear(year: number): number {
  return year < 100 ? 2000 + year : year
}

function real(year = 0, month = 0, day = 0): string | null {
  const pad = (value: number, length: number) => String(value).padStart(length, '0')
  const written = `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`
  return year >= 1900 && year <= 2200 && isLocalTime(written) ? written : null
}

/** Without accents, without the dots of shortened words, and with the apostrophe that keyboards have. */
function fold(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/(\p{L})\./gu, '$1')
    .replace(/(\d)(?:er|st|nd|rd|th)\b/g, '$1')
    .replace(/[’ʼ]/g, "'")
    .replace(/,/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
}
