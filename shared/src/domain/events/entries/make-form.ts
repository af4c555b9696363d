/** The form as it is published, out of what the plan, the rules and the team's own questions say. */
import {
  type EntryForm,
  type FormRules,
  type FormTranslation,
  LONGEST_FORM_RULES,
  type PictureRequest,
  type Question,
} from '#shared/protocol/entry-form.ts'
import type { Rulebook } from '../rules/rulebook.ts'
import { countryName } from './countries.ts'
import type { EntryTerms } from './entry-checks.ts'
import {
  ACTION_QUESTION,
  ageQuestion,
  KNOWN_QUESTIONS,
  type KnownQuestion,
  OWN_QUESTION,
} from './form-answers.ts'
import { type FormSettings, otherThan, type PictureSettings } from './form-settings.ts'
import type { FormQuestion, QuestionTexts } from './question.ts'

/** What a form says by itself, in one language. */
export interface FormWords {
  readonly questions: Readonly<Record<KnownQuestion, string>>
  readonly age: (years: number) => string
  readonly otherCountry: string
  readonly consent: (
    organiser: string,
    contact: string,
    days: number,
    hasPictures: boolean,
  ) => string
}

export interface FormFacts {
  readonly settings: FormSettings
  readonly questions: readonly FormQuestion[]
  readonly terms: EntryTerms
  /** The rules in force; null: none were published. */
  readonly rules: Pick<Rulebook, 'number' | 'createdAt' | 'hash' | 'text'> | null
  readonly title: string
  readonly organiser: string
  /** Where people write. */
  readonly contact: string
  /** Days after the end for which everything is kept. */
  readonly keptDays: number
}

/** `no-period`: no phase says when entries are taken. */
export type FormProblem = 'no-period' | 'over' | 'no-organiser' | 'no-contact' | 'nobody'

export type MadeForm =
  | { readonly ok: true; readonly form: EntryForm }
  | { readonly ok: false; readonly problem: FormProblem }

const DAY_MS = 86_400_000
/** The relay keeps nothing longer after the end. */
const MOST_KEPT_DAYS = 400

type Language = EntryForm['language']
/** In both languages: whoever reads a form chooses theirs. */
export type FormWordsOf = Readonly<Record<Language, FormWords>>

/** @param now ms since 1970 */
export function entryFormOf(facts: FormFacts, words: FormWordsOf, now: number): MadeForm {
  const { settings, terms, organiser, contact, keptDays } = facts
  const { language } = settings
  const problem = problemOf(facts, now)
  if (problem) return { ok: false, problem }
  const closesAt = terms.until ?? 0
  return {
    ok: true,
    form: {
      language,
      title: facts.title,
      introduction: settings.introduction,
      organiser: [organiser, contact].filter(Boolean).join('\n'),
      questions: questionsOf(facts, words[language], language),
      pictures: picturesOf(settings.pictures),
      rules: rulesOf(facts),
      consent: settings.consent || proposedConsent(facts, words[language]),
      translation: translationOf(facts, words[otherThan(language)]),
      opensAt: terms.from,
      closesAt,
      forgetAt: closesAt + Math.min(keptDays, MOST_KEPT_DAYS) * DAY_MS,
    },
  }
}

/** The words to agree to where the team has written none. */
export function proposedConsent(
  {
    organiser,
    contact,
    keptDays,
    settings,
  }: Pick<FormFacts, 'organiser' | 'contact' | 'keptDays' | 'settings'>,
  words: FormWords,
): string {
  return words.consent(organiser, contact, keptDays, settings.pictures.asked !== 'no')
}

/** Words of the team's own are never put beside a text that only Ruche proposes: two readers would agree to two things. */
function translationOf(facts: FormFacts, words: FormWords): FormTranslation {
  const { settings } = facts
  const { introduction, consent } = settings.translation
  return {
    introduction: settings.introduction ? introduction : '',
    consent: settings.consent ? consent : proposedConsent(facts, words),
    questions: questionsOf(facts, words, otherThan(settings.language)).map(
      ({ id, label, hint, options }) => ({ id, label, hint, options }),
    ),
  }
}

/** Rules that are longer than a form takes are left out, and the page of the form says so. */
export function rulesOf({ rules }: Pick<FormFacts, 'rules'>): FormRules | null {
  if (!rules || rules.text.length > LONGEST_FORM_RULES) return null
  const { number, createdAt, hash, text } = rules
  return { number, publishedAt: createdAt, hash, text }
}

const MEGABYTE = 1_000_000

function picturesOf({ asked, most, megabytes }: PictureSettings): PictureRequest | null {
  if (asked === 'no') return null
  return { required: asked === 'needed', most, bytes: megabytes * MEGABYTE }
}

function problemOf(facts: FormFacts, now: number): FormProblem | null {
  const { settings, terms, organiser, contact } = facts
  if (terms.from === null || terms.until === null) return 'no-period'
  if (terms.until <= now) return 'over'
  if (!organiser.trim()) return 'no-organiser'
  if (!contact.trim()) return 'no-contact'
  const { name, email, handle } = settings.asks
  return [name, email, handle].includes('needed') ? null : 'nobody'
}

/** Those that can be asked in this language; in the form's own, all. */
function questionsOf(
  { settings, questions, terms }: FormFacts,
  words: FormWords,
  language: Language,
): Question[] {
  const plain = { hint: '', required: true, options: [] }
  const known = KNOWN_QUESTIONS.flatMap((id): Question[] => {
    // Without it nobody could say whether somebody from there may take part.
    const asked = id === 'country' && terms.countries.length > 0 ? 'needed' : settings.asks[id]
    if (asked === 'no') return []
    const said = { ...plain, id, label: words.questions[id], required: asked === 'needed' }
    if (id === 'country' && terms.countries.length > 0) {
      const names = terms.countries.map((code) => countryName(code, language))
      return [{ ...said, kind: 'choice', options: [...names, words.otherCountry] }]
    }
    return [{ ...said, kind: id === 'email' || id === 'link' ? id : 'line' }]
  })
  const own = questions.flatMap((question): Question[] => {
    const { id, asks, required, options } = question
    const texts = language === settings.language ? question : wholeIn(question, language)
    if (!texts) return []
    return [
      {
        id: `${asks === 'action' ? ACTION_QUESTION : OWN_QUESTION}${id}`,
        kind:
          asks === 'action' ? 'tick' : asks === 'choice' && options.length === 0 ? 'line' : asks,
        label: texts.label,
        hint: texts.hint,
        required,
        options: texts.options,
      },
    ]
  })
  const { minAge } = terms
  const age: Question[] =
    minAge !== null && minAge > 0
      ? [{ ...plain, id: ageQuestion(minAge), kind: 'tick', label: words.age(minAge) }]
      : []
  const isAction = ({ id }: Question) => id.startsWith(ACTION_QUESTION)
  return [...known, ...own.filter((one) => !isAction(one)), ...age, ...own.filter(isAction)]
}

/** Null where a part of it is not written in this language. */
function wholeIn(question: FormQuestion, language: Language): QuestionTexts | null {
  const texts = question.translations[language]
  const hasAll =
    texts.label !== '' &&
    (texts.hint !== '' || question.hint === '') &&
    !texts.options.includes('') &&
    new Set(texts.options).size === texts.options.length
  return hasAll ? { ...texts, hint: question.hint && texts.hint } : null
}
