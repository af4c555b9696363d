import type { Language, Locale } from './language.ts'

/** Of how a language writes things, what strangers read: their page is small. Days are `2026-10-22`, hours `11:30`. */
export interface PlainFormats {
  /** `jeudi 22 octobre` */
  day(day: string): string
  /** `jeudi 22 octobre 2026` */
  dayWithYear(day: string): string
  /** `11 h 30` in a French sentence; lists show `11:30` as it is kept. */
  timeInSentence(hour: string): string
  number(value: number): string
  /** `Instagram, LinkedIn et X` */
  list(items: readonly string[]): string
}

const TIME_IN_SENTENCE: Record<Language, (hours: string, minutes: string) => string> = {
  fr: (hours, minutes) => `${Number(hours)}\u00a0h${minutes === '00' ? '' : `\u00a0${minutes}`}`,
  en: (hours, minutes) => `${hours}:${minutes}`,
}

/** Months are turned back and forth, and each names its days again: they are kept as they were written. */
const DAYS_WRITTEN = 1_000

export function plainFormats({ language, tag }: Locale): PlainFormats {
  const days = daysIn(tag)
  const numbers = new Intl.NumberFormat(tag)
  let lists: Intl.ListFormat | undefined
  return {
    day: days({ weekday: 'long', day: 'numeric', month: 'long' }),
    dayWithYear: days({ weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' }),
    timeInSentence: (hour) => TIME_IN_SENTENCE[language](hour.slice(0, 2), hour.slice(3, 5)),
    number: (value) => numbers.format(value),
    list(items) {
      lists ??= new Intl.ListFormat(tag)
      return lists.format(items)
    },
  }
}

/** Writes instants (ms since 1970). */
export function datesIn(tag: string) {
  return (options: Intl.DateTimeFormatOptions) => {
    // Made when first used: a formatter costs more to make than a hundred dates to write.
    let format: Intl.DateTimeFormat | undefined
    return (instant: number) => {
      format ??= new Intl.DateTimeFormat(tag, { hourCycle: 'h23', ...options })
      return format.format(instant)
    }
  }
}

/** Writes days. */
export function daysIn(tag: string) {
  const dates = datesIn(tag)
  /** French has an ordinal for the first of a month, which the browser does not write. */
  const firstOf = (text: string) =>
    tag.startsWith('fr') ? text.replace(/(^|\s)1(?=\s\p{L})/u, '$11er') : text
  return (options: Intl.DateTimeFormatOptions) => {
    const write = dates({ timeZone: 'UTC', ...options })
    const written = new Map<string, string>()
    return (day: string) => {
      const known = written.get(day)
      if (known !== undefined) return known
      if (written.size === DAYS_WRITTEN) written.clear()
      const text = firstOf(write(instantOf(day)))
      written.set(day, text)
      return text
    }
  }
}

export function instantOf(day: string): number {
  return Date.UTC(Number(day.slice(0, 4)), Number(day.slice(5, 7)) - 1, Number(day.slice(8)) || 1)
}
