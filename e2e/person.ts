import type { BrowserContext, Page } from '@playwright/test'
import { words as english } from '#client/i18n/en/words.ts'
import { type Formats, formatsFor } from '#client/i18n/formats.ts'
import { words as french } from '#client/i18n/fr/words.ts'
import type { Language } from '#client/i18n/language.ts'
import type { Words } from '#client/i18n/words.ts'
import type { Network } from './network.ts'

/** Somebody at a browser of their own, with a network of their own that can be pulled. */
export interface Person {
  readonly name: string
  readonly context: BrowserContext
  readonly page: Page
  readonly network: Network
  /** What the app says to them: the tests look for what a person reads. */
  readonly words: Words
  readonly formats: Formats
}

export const WORDS: Record<Language, Words> = { en: english, fr: french }
export const FORMATS: Record<Language, Formats> = {
  en: formatsFor({ language: 'en', tag: 'en-GB' }),
  fr: formatsFor({ language: 'fr', tag: 'fr-FR' }),
}
