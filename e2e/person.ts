import type { BrowserContext, Page } from '@playwright/test'
import { words as english } from '#client/i18n/en/words.ts'
import { type Formats, formatsFor } from '#client/i18n/formats.ts'
import { words as french } from '#client/i18n/fr/words.ts'
import type { Language } from '#client/i18n/language.ts'
import type { Words } from '#client/i18n/words.ts'
import { type CalendarActs, calendarActs } from './acts/calendar.ts'
import { type EventActs, eventActs } from './acts/events.ts'
import { type NavigationActs, navigationActs } from './acts/navigation.ts'
import { type PostActs, postActs } from './acts/post.ts'
import { type SyncActs, syncActs } from './acts/sync.ts'
import type { Network } from './network.ts'

/** Somebody at a browser of their own, with a network of their own that can be pulled. */
export interface Person extends CalendarActs, PostActs, NavigationActs, EventActs, SyncActs {
  readonly name: string
  readonly context: BrowserContext
  readonly page: Page
  readonly network: Network
  readonly language: Language
  /** What the app says to them: the tests look for what a person reads. */
  readonly words: Words
  readonly formats: Formats
  /** The same person in a new tab of the same browser, at the address by which one starts Ruche. */
  opensTab(): Promise<Person>
}

export interface Seat {
  readonly name: string
  readonly context: BrowserContext
  readonly network: Network
  readonly language: Language
}

export const WORDS: Record<Language, Words> = { en: english, fr: french }
const FORMATS: Record<Language, Formats> = {
  en: formatsFor({ language: 'en', tag: 'en-GB' }),
  fr: formatsFor({ language: 'fr', tag: 'fr-FR' }),
}

export async function sitDown(seat: Seat): Promise<Person> {
  const { context, network, language } = seat
  const page = await context.newPage()
  const words = WORDS[language]
  const formats = FORMATS[language]
  const calendar = calendarActs(page, words, formats)
  const navigation = navigationActs(page, words)
  return {
    ...seat,
    page,
    words,
    formats,
    ...calendar,
    ...postActs(page, words, calendar),
    ...navigation,
    ...eventActs(page, words, navigation),
    ...syncActs(page, context, network, words),
    async opensTab() {
      const tab = await sitDown(seat)
      await tab.page.goto('/')
      return tab
    },
  }
}
