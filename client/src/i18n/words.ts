import type { Language } from './language.ts'

/**
 * Everything Ruche says, by area. French is written first and gives the type; English must have exactly the same
 * words, or the build breaks. In an editor, "go to definition" on `words().calendar.today` opens the French word.
 */
export type Words = typeof import('./fr/words.ts').words

const LOADERS: Record<Language, () => Promise<{ words: Words }>> = {
  fr: () => import('./fr/words.ts'),
  en: () => import('./en/words.ts'),
}

/** The language that is not in use is not loaded. */
export async function loadWords(language: Language): Promise<Words> {
  return (await LOADERS[language]()).words
}
