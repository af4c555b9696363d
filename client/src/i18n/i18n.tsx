import { type Accessor, createContext, createSignal, type JSX, useContext } from 'solid-js'
import { type Formats, formatsFor } from './formats.ts'
import type { Locale } from './language.ts'
import { loadWords, type Words } from './words.ts'

export interface I18n {
  readonly locale: Accessor<Locale>
  readonly words: Accessor<Words>
  readonly formats: Accessor<Formats>
  /** Resolves when the words are there and shown; until then the old language stays. */
  setLocale(locale: Locale): Promise<void>
}

/** Loads the words of the first locale before anything is painted, so that nobody sees another language flash by. */
export async function createI18n(first: Locale): Promise<I18n> {
  const load = async (locale: Locale) => ({
    locale,
    words: await loadWords(locale.language),
    formats: formatsFor(locale),
  })
  const [current, setCurrent] = createSignal(await load(first))
  return {
    locale: () => current().locale,
    words: () => current().words,
    formats: () => current().formats,
    async setLocale(locale) {
      setCurrent(await load(locale))
    },
  }
}

const I18nContext = createContext<I18n>()

export function I18nProvider(props: { readonly i18n: I18n; readonly children: JSX.Element }) {
  return <I18nContext.Provider value={props.i18n}>{props.children}</I18nContext.Provider>
}

export function useI18n(): I18n {
  const i18n = useContext(I18nContext)
  if (!i18n) throw new Error('useI18n: there is no <I18nProvider> above this component')
  return i18n
}

export function useWords(): Accessor<Words> {
  return useI18n().words
}

export function useFormats(): Accessor<Formats> {
  return useI18n().formats
}
