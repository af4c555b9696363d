export const LANGUAGES = ['fr', 'en'] as const
export type Language = (typeof LANGUAGES)[number]

/** Each in its own language, so that somebody who reads only that one finds it. */
export const LANGUAGE_NAMES: Record<Language, string> = { fr: 'Français', en: 'English' }

/** `language` decides the words, `tag` (`fr-CA`, `en-GB`) the dates, numbers and the first day of the week. */
export interface Locale {
  readonly language: Language
  readonly tag: string
}

/** English without a region reads dates the European way: 24 hours, weeks from Monday. */
const USUAL_TAG: Record<Language, string> = { fr: 'fr-FR', en: 'en-GB' }

export function isLanguage(text: string | null): text is Language {
  return text !== null && (LANGUAGES as readonly string[]).includes(text)
}

/**
 * @param wanted what the browser prefers, best first (`navigator.languages`)
 * @param chosen what the person chose in Ruche, if anything; the region still comes from the browser
 */
export function chooseLocale(wanted: readonly string[], chosen: Language | null): Locale {
  const language = chosen ?? wanted.map(languageOf).find(isLanguage) ?? 'en'
  const tag = wanted.find((tag) => languageOf(tag) === language && tag.length > 2)
  return { language, tag: tag ?? USUAL_TAG[language] }
}

function languageOf(tag: string): string {
  return tag.slice(0, 2).toLowerCase()
}
