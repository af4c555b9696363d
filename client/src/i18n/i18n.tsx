import { type Accessor, createContext, createSignal, type JSX, useContext } from 'solid-js'
import { type Formats, formatsFor } from './formats.ts'
import type { Locale } from './language.ts'
import { addLaterWords, loadFirstWords, type Words } from './words.ts'

export interface I18n {
  readonly locale: Accessor<Locale>
  readonly words: Accessor<Words>
  readonly formats: Accessor<Formats>
  /** Whether the words of the pages that come later are here too. */
  readonly complete: Accessor<boolean>
  /** Brings them. */
  loadAll(): Promise<void>
  /** Resolves when the words are there and shown; until then the old language stays. */
  setLocale(locale: Locale): Promise<void>
}

interface Speaking {
  readonly locale: Locale
  readonly words: Words
  readonly formats: Formats
}

async function load(locale: Locale, complete: boolean): Promise<Speaking> {
  const words = await loadFirstWords(locale.language)
  if (complete) await addLaterWords(words, locale.language)
  return { locale, words, formats: formatsFor(locale) }
}

/** Loads the words of the first locale before anything is painted, so that nobody sees another language flash by. */
export async function createI18n(first: Locale): Promise<I18n> {
  let wanted = { locale: first, complete: false }
  let shown = wanted
  const [current, setCurrent] = createSignal(await load(first, false))
  // Apart from the words: what shows those of the first page has nothing to show anew when the others come.
  const [complete, setComplete] = createSignal(false)
  // Somebody may change the language while a page brings its words: what is wanted last is what is shown.
  const show = async () => {
    while (shown !== wanted) {
      const asked = wanted
      const { locale, words } = current()
      const next = asked.locale === locale ? null : await load(asked.locale, asked.complete)
      if (next === null && asked.complete) await addLaterWords(words, locale.language)
      if (asked !== wanted) continue
      shown = asked
      if (next) setCurrent(next)
      setComplete(asked.complete)
    }
  }
  return {
    locale: () => current().locale,
    words: () => current().words,
    formats: () => current().formats,
    complete,
    loadAll() {
      if (!wanted.complete) wanted = { ...wanted, complete: true }
      return show()
    },
    setLocale(locale) {
      wanted = { ...wanted, locale }
      return show()
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
