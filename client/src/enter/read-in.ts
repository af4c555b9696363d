import type { Language } from '#client/i18n/language.ts'
import type { Question, QuestionTranslation } from '#shared/protocol/entry-form.ts'
import type { ShownForm, ShownWords } from './ask.ts'

/** A text of the organiser, and the language that it is in. */
export interface SaidIn {
  readonly text: string
  readonly language: Language
}

export interface AskedIn {
  /** Choices in the order of the question's own, by which they are answered. */
  readonly texts: QuestionTranslation
  readonly language: Language
}

/** A form as it is read in one language; what was not written in it is read as the organiser wrote it. */
export interface ReadForm {
  readonly introduction: SaidIn
  readonly consent: SaidIn & ShownWords
  question(asked: Question): AskedIn
}

export function readIn(form: ShownForm, language: Language): ReadForm {
  const { language: own, introduction, consent, consentVersion, consentSince } = form
  const other = language === own ? null : form.translation
  const words = other?.words
  return {
    introduction: other?.introduction
      ? { text: other.introduction, language }
      : { text: introduction, language: own },
    consent:
      other?.consent && words
        ? { text: other.consent, language, ...words }
        : { text: consent, language: own, consentVersion, consentSince },
    question(asked) {
      const texts = other?.questions.find(({ id }) => id === asked.id)
      return texts ? { texts, language } : { texts: asked, language: own }
    },
  }
}
