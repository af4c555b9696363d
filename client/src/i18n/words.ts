import type { Language } from './language.ts'

/**
 * Everything Ruche says, by area. French is written first and gives the type; English must have exactly the same
 * words, or the build breaks. In an editor, "go to definition" on `words().calendar.today` opens the French word.
 */
export type Words = FirstWords & LaterWords
export type FirstWords = typeof import('./fr/first.ts').first
export type LaterWords = typeof import('./fr/later.ts').later

const FIRST: Record<Language, () => Promise<FirstWords>> = {
  fr: async () => (await import('./fr/first.ts')).first,
  en: async () => (await import('./en/first.ts')).first,
}

const LATER: Record<Language, () => Promise<LaterWords>> = {
  fr: async () => (await import('./fr/later.ts')).later,
  en: async () => (await import('./en/later.ts')).later,
}

/** What the first page needs, of one language; what comes later throws when it is read before `addLaterWords`. */
export async function loadFirstWords(language: Language): Promise<Words> {
  return Object.assign(Object.create(NOT_LOADED), await FIRST[language]())
}

/** Into the words that are there: what has been said with them is not said anew. */
export async function addLaterWords(words: Words, language: Language): Promise<void> {
  Object.defineProperties(words, Object.getOwnPropertyDescriptors(await LATER[language]()))
}

/** Behind the words that are there. */
const NOT_LOADED: object = new Proxy(
  {},
  {
    get(_, area) {
      // Whoever is given the words asks whether they are a promise.
      if (typeof area === 'symbol' || area === 'then') return undefined
      throw new Error(`The words of "${area}" come later: make what says them a lazyPart`)
    },
  },
)
