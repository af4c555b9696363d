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
  return {
    ...(await FIRST[language]()),
    get account() {
      return notLoaded('account')
    },
    get bin() {
      return notLoaded('bin')
    },
    get days() {
      return notLoaded('days')
    },
    get deeds() {
      return notLoaded('deeds')
    },
    get exporting() {
      return notLoaded('exporting')
    },
    get guest() {
      return notLoaded('guest')
    },
    get guestLinks() {
      return notLoaded('guestLinks')
    },
    get importing() {
      return notLoaded('importing')
    },
    get keyboard() {
      return notLoaded('keyboard')
    },
    get post() {
      return notLoaded('post')
    },
    get settings() {
      return notLoaded('settings')
    },
    get setup() {
      return notLoaded('setup')
    },
  }
}

/** Into the words that are there: what has been said with them is not said anew. */
export async function addLaterWords(words: Words, language: Language): Promise<void> {
  Object.defineProperties(words, Object.getOwnPropertyDescriptors(await LATER[language]()))
}

function notLoaded(area: keyof LaterWords): never {
  throw new Error(`The words of "${area}" come later: make what says them a lazyPart`)
}
