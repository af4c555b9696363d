import type { FormWords, FormWordsOf } from '#shared/domain/events/entries/make-form.ts'

type EnterWords = typeof import('#client/i18n/fr/enter.ts').enter

/** What a form says by itself, in both of its languages. */
export async function formWords(): Promise<FormWordsOf> {
  const [fr, en] = await Promise.all([
    import('#client/i18n/fr/enter.ts'),
    import('#client/i18n/en/enter.ts'),
  ])
  return { fr: ofForm(fr.enter), en: ofForm(en.enter) }
}

function ofForm({ questions, age, otherCountry, proposed }: EnterWords): FormWords {
  return { questions, age, otherCountry, consent: proposed }
}
