/** The date in a cell, however it is written; what follows it is for `read-time.ts`. */
import { addDays, weekdayOf } from '#shared/domain/day.ts'
import { isLocalTime } from '#shared/domain/local-time.ts'
import { monthNamed, weekdayNamed } from './month-names.ts'

/** Which comes first in `03/04/2026`. */
export type DateOrder = 'dmy' | 'mdy'

export interface FoundDate {
  /** `2026-10-22` */
  readonly day: string
  /** What stands behind it, folded. */
  readonly rest: string
}

export interface DateContext {
  readonly order: DateOrder
  /** For dates without a year: the nearest such day is meant. */
  readonly today: string
}

const ISO = /(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)/
const COMPACT = /^(\d{4})(\d{2})(\d{2})(?!\d)/
const NUMERIC = /(?<!\d)(\d{1,2})([/.-])(\d{1,2})\2(\d{4}|\d{2})(?!\d)/
const DAY_MONTH =
  /(?<!\d)(\d{1,2})(?:er|st|nd|rd|th|\.)?\s+(?:de |d'|of )?([a-z]{2,})\.?,?(?:\s+(?:de |del )?(\d{4})(?!\d))?/
const MONTH_DAY =
  /(?<![a-z])([a-z]{3,})\.?\s+(\d{1,2})(?:st|nd|rd|th)?(?![\d:h])(?:,?\s+(\d{4})(?!\d))?/
/** Days since 1899-12-30, as spreadsheets keep them: 1927 to 2118. */
const SERIAL = /^(\d{5})(?:[.,](\d+))?$/

/** `text` is folded (`foldWords`). Null when there is no date, or only in the middle of prose. */
export function readDate(text: string, { order, today }: DateContext): FoundDate | null {
  const serial = SERIAL.exec(text)
  if (serial) return ofSerial(Number(serial[1]), serial[2])
  const iso = ISO.exec(text) ?? COMPACT.exec(text)
  if (iso) return found(text, iso, iso[1], iso[2], iso[3])
  const numeric = NUMERIC.exec(text)
  if (numeric) {
    const [, first, , second, year] = numeric
    const dayFirst = Number(first) > 12 || (order === 'dmy' && Number(second) <= 12)
    return dayFirst
      ? found(text, numeric, fullYear(year), second, first)
      : found(text, numeric, fullYear(year), first, second)
  }
  const named = namedDate(text)
  if (!named) return null
  const { match, month, day, year } = named
  const full = year ?? nearestYear(month, day, weekdayIn(text.slice(0, match.index)), today)
  return full === null ? null : found(text, match, String(full), String(month), day)
}

function namedDate(text: string) {
  for (const pattern of [DAY_MONTH, MONTH_DAY]) {
    const match = pattern.exec(text)
    if (!match) continue
    const [word, day] = pattern === DAY_MONTH ? [match[2], match[1]] : [match[1], match[2]]
    const month = monthNamed(word ?? '')
    if (month !== null && day !== undefined) return { match, month, day, year: match[3] ?? null }
  }
  return null
}

/** "Starts on Thursday, April 6" is a date with words before it; a sentence with a date somewhere in it is not. */
const LONGEST_PREFIX = 30

function found(
  text: string,
  match: RegExpExecArray,
  year: string | undefined,
  month: string | undefined,
  day: string | undefined,
): FoundDate | null {
  const iso = `${year}-${month?.padStart(2, '0')}-${day?.padStart(2, '0')}`
  const before = text.slice(0, match.index)
  if (!isLocalTime(iso) || before.length > LONGEST_PREFIX || /\d/.test(before)) return null
  return { day: iso, rest: text.slice(match.index + match[0].length) }
}

function ofSerial(days: number, fraction: string | undefined): FoundDate {
  const day = addDays('1899-12-30', days)
  if (fraction === undefined) return { day, rest: '' }
  const minutes = Math.round(Number(`0.${fraction}`) * 1440) % 1440
  const hour = String(Math.floor(minutes / 60)).padStart(2, '0')
  return { day, rest: ` ${hour}:${String(minutes % 60).padStart(2, '0')}` }
}

/** Two figures are of the century around now. */
function fullYear(year = ''): string {
  if (year.length === 4) return year
  return Number(year) < 70 ? `20${year}` : `19${year}`
}

function weekdayIn(before: string): number | null {
  for (const word of before.split(/[^a-z]+/)) {
    const weekday = weekdayNamed(word)
    if (weekday !== null) return weekday
  }
  return null
}

/** The year that brings the date nearest to today; on that day of the week where one is written. */
function nearestYear(month: number, day: string, weekday: number | null, today: string) {
  const now = Number(today.slice(0, 4))
  const candidates = [0, 1, -1, 2, -2, 3, -3, 4, -4, 5, -5, 6, -6].map((step) => now + step)
  const distance = (year: number) =>
    Math.abs(Date.parse(isoOf(year, month, day)) - Date.parse(today))
  const fitting = candidates.filter((year) => {
    const iso = isoOf(year, month, day)
    return isLocalTime(iso) && (weekday === null || weekdayOf(iso) === weekday)
  })
  return fitting.sort((one, other) => distance(one) - distance(other))[0] ?? null
}

function isoOf(year: number, month: number, day: string): string {
  return `${year}-${String(month).padStart(2, '0')}-${day.padStart(2, '0')}`
}
