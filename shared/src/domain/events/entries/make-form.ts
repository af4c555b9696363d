/** The form as it is published, out of what the plan, the rules and the team's own questions say. */
import {
  type EntryForm,
  type FormRules,
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
import type { FormSettings, PictureSettings } from './form-settings.ts'
import type { FormQuestion } from './question.ts'

/** In the language of the form. */
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

/** @param now ms since 1970 */
export function entryFormOf(facts: FormFacts, words: FormWords, now: number): MadeForm {
  const { settings, terms, organiser, contact, keptDays } = facts
  const problem = problemOf(facts, now)
  if (problem) return { ok: false, problem }
  const closesAt = terms.until ?? 0
  const consent =
    settings.consent ||
    words.consent(organiser, contact, keptDays, settings.pictures.asked !== 'no')
  return {
    ok: true,
    form: {
      language: settings.language,
      title: facts.title,
      introduction: settings.introduction,
      organiser: [organiser, contact].filter(Boolean).join('\n'),
      questions: questionsOf(facts, words),
      pictures: picturesOf(settings.pictures),
      rules: rulesOf(facts),
      consent,
      opensAt: terms.from,
      closesAt,
      forgetAt: closesAt + Math.min(keptDays, MOST_KEPT_DAYS) * DAY_MS,
    },
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

function questionsOf({ settings, questions, terms }: FormFacts, words: FormWords): Question[] {
  const plain = { hint: '', required: true, options: [] }
  const known = KNOWN_QUESTIONS.flatMap((id): Question[] => {
    // Without it nobody could say whether somebody from there may take part.
    const asked = id === 'country' && terms.countries.length > 0 ? 'needed' : settings.asks[id]
    if (asked === 'no') return []
    const said = { ...plain, id, label: words.questions[id], required: asked === 'needed' }
    if (id === 'country' && terms.countries.length > 0) {
      const names = terms.countries.map((code) => countryName(code, settings.language))
      return [{ ...said, kind: 'choice', options: [...names, words.otherCountry] }]
    }
    return [{ ...said, kind: id === 'email' || id === 'link' ? id : 'line' }]
  })
  const own = questions.map(
    ({ id, label, hint, asks, required, options }): Question => ({
      id: `${asks === 'action' ? ACTION_QUESTION : OWN_QUESTION}${id}`,
      kind: asks === 'action' ? 'tick' : asks === 'choice' && options.length === 0 ? 'line' : asks,
      label,
      hint,
      required,
      options,
    }),
  )
  const { minAge } = terms
  const age: Question[] =
    minAge !== null && minAge > 0
      ? [{ ...plain, id: ageQuestion(minAge), kind: 'tick', label: words.age(minAge) }]
      : []
  const isAction = ({ id }: Question) => id.startsWith(ACTION_QUESTION)
  return [...known, ...own.filter((one) => !isAction(one)), ...age, ...own.filter(isAction)]
}
