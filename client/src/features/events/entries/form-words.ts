import type { Language } from '#client/i18n/language.ts'
import type { FormWords } from '#shared/domain/events/entries/make-form.ts'

const LOADERS = {
  fr: async () => (await import('#client/i18n/fr/enter.ts')).enter,
  en: async () => (await import('#client/i18n/en/enter.ts')).enter,
}

/** What a form says by itself, in its own language. */
export async function formWordsIn(language: Language): Promise<FormWords> {
  const { questions, age, otherCountry, proposed } = await LOADERS[language]()
  return { questions, age, otherCountry, consent: proposed }
}
