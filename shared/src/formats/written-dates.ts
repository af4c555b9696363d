import type { AnswerLanguage } from '#shared/domain/moderation/answer.ts'

/** Dates as they are written to somebody in their language, on the clocks of a zone. */
export interface WrittenDates {
  /** `14 octobre 2026 à 21:47`; instants are ms since 1970. */
  moment(instant: number): string
  /** `14 octobre 2026` */
  day(instant: number): string
}

const TAGS: Readonly<Record<AnswerLanguage, string>> = { fr: 'fr-FR', en: 'en-GB' }

export function writtenDates(language: AnswerLanguage, timeZone: string): WrittenDates {
  const long = { dateStyle: 'long', timeZone } as const
  const moment = new Intl.DateTimeFormat(TAGS[language], { ...long, timeStyle: 'short' })
  const day = new Intl.DateTimeFormat(TAGS[language], long)
  // French has an ordinal for the first of a month, which `Intl` does not write.
  const firstOf = (text: string) => (language === 'fr' ? text.replace(/^1(?=\s)/, '1er') : text)
  return {
    moment: (instant) => firstOf(moment.format(instant)),
    day: (instant) => firstOf(day.format(instant)),
  }
}
