/**
 * The form by which strangers take part in an event: what the team has published of it, and what somebody answers. The
 * relay holds answers until a device of the team has written them into `entries-{event}`.
 */

export const ANSWER_KINDS = [
  'line',
  'text',
  'email',
  'link',
  'number',
  'day',
  'choice',
  'tick',
] as const
export type AnswerKind = (typeof ANSWER_KINDS)[number]

export interface Question {
  /** Under which it is answered; what it means is the team's affair. */
  readonly id: string
  readonly kind: AnswerKind
  readonly label: string
  /** Smaller, below it; may be empty. */
  readonly hint: string
  /** For a tick: it has to be ticked. */
  readonly required: boolean
  /** Of a choice; else empty. */
  readonly options: readonly string[]
}

/** What is asked for beside the answers: pictures that somebody takes part with. */
export interface PictureRequest {
  readonly required: boolean
  /** At least 1, at most `MOST_PICTURES`. */
  readonly most: number
  /** Largest of them, in bytes; the relay takes nothing beyond its own limit, whatever stands here. */
  readonly bytes: number
}

export const MOST_PICTURES = 5
export const LONGEST_ALT = 500

/** One that came with an entry. Its file lies with the workspace's others, under the SHA-256 of its content. */
export interface SentPicture {
  readonly hash: string
  /** The same one, drawn small by the sender's page for lists; null where it could not. */
  readonly small: string | null
  /** What is to be seen on it, for those who do not see it; may be empty. */
  readonly alt: string
}

/** `SentPicture` as the relay hands it on: what it is by its first bytes. */
export interface ReceivedPicture extends SentPicture {
  readonly type: string
  readonly bytes: number
}

/** The rules in force, as they were published: what they are known by, and all of their text. */
export interface FormRules {
  readonly number: number
  /** Milliseconds since 1970. */
  readonly publishedAt: number
  /** SHA-256 of the text. */
  readonly hash: string
  /** Markdown. */
  readonly text: string
}

/** Characters. */
export const LONGEST_FORM_RULES = 30_000

/** The part of a workspace's room that what strangers send may fill; the rest is kept for the team. */
export const ROOM_FOR_ENTRIES = 0.75

/** One question in the other language, whole: its hint and every choice, too. */
export type QuestionTranslation = Pick<Question, 'id' | 'label' | 'hint' | 'options'>

/**
 * What of a form is said in its other language. What is missing is read as the form has it: half a question would be
 * worse than a whole one in another language.
 */
export interface FormTranslation {
  /** Empty: not written. */
  readonly introduction: string
  /** Empty: not written, so what is agreed to are the form's own words. */
  readonly consent: string
  /** Choices in the order of the question's own, by which they are answered. */
  readonly questions: readonly QuestionTranslation[]
}

export interface EntryForm {
  readonly language: 'fr' | 'en'
  readonly title: string
  readonly introduction: string
  /** Who asks, and where to write to them. */
  readonly organiser: string
  readonly questions: readonly Question[]
  /** Null: none. */
  readonly pictures: PictureRequest | null
  /** Null: none were published. */
  readonly rules: FormRules | null
  /** What somebody agrees to, word for word: how their data are used, for how long, and the rules. */
  readonly consent: string
  /** Null: said in its own language alone. */
  readonly translation: FormTranslation | null
  /** Milliseconds since 1970, by the relay's clock. Null: at once. */
  readonly opensAt: number | null
  readonly closesAt: number
  /** Of what was sent, and of the form, nothing is left on the relay after it. */
  readonly forgetAt: number
}

/** By the question's id: a text, or for a tick whether it is ticked, for a number the number. */
export type Answers = Readonly<Record<string, string | number | boolean>>

export type AnswerProblem =
  | 'needed'
  | 'too-long'
  | 'not-a-line'
  | 'no-email'
  | 'no-link'
  | 'no-number'
  | 'no-day'
  | 'no-option'
  | 'no-question'

export interface WrongAnswer {
  readonly question: string
  readonly problem: AnswerProblem
}

export const QUESTION_ID = /^[a-z][a-z0-9-]{0,31}$/
const LONGEST: Readonly<Record<AnswerKind, number>> = {
  line: 200,
  text: 4_000,
  email: 254,
  link: 2_000,
  number: 0,
  day: 10,
  choice: 200,
  tick: 0,
}
const EMAIL = /^[^\s@]+@[^\s@.]+(\.[^\s@.]+)+$/
const DAY = /^\d{4}-\d{2}-\d{2}$/
/** Of a line: breaks, other controls, and what reverses the text around it. */
const NOT_IN_A_LINE = /[\p{Cc}\p{Zl}\p{Zp}\u202A-\u202E\u2066-\u2069]/u
const NOT_IN_A_TEXT = /[\u202A-\u202E\u2066-\u2069]|(?![\n\t])\p{Cc}/u

/** What is wrong with somebody's answers, in the order of the questions; nothing: they can be sent. */
export function wrongAnswers(
  { questions }: Pick<EntryForm, 'questions'>,
  answers: Answers,
): WrongAnswer[] {
  const wrong = questions.flatMap((question): WrongAnswer[] => {
    const answer = Object.hasOwn(answers, question.id) ? answers[question.id] : undefined
    const problem = problemOf(question, answer)
    return problem === null ? [] : [{ question: question.id, problem }]
  })
  const asked = new Set(questions.map(({ id }) => id))
  const others = Object.keys(answers).filter((id) => !asked.has(id))
  return [...wrong, ...others.map((question) => ({ question, problem: 'no-question' as const }))]
}

function problemOf(question: Question, answer: Answers[string] | undefined): AnswerProblem | null {
  const { kind, required, options } = question
  const isEmpty =
    answer === undefined || answer === false || (typeof answer === 'string' && !answer.trim())
  if (isEmpty) return required ? 'needed' : null
  if (kind === 'tick') return answer === true ? null : 'no-option'
  if (kind === 'number') {
    return typeof answer === 'number' && Number.isFinite(answer) ? null : 'no-number'
  }
  if (typeof answer !== 'string' || !answer.isWellFormed()) return 'not-a-line'
  if (answer.length > LONGEST[kind]) return 'too-long'
  if ((kind === 'text' ? NOT_IN_A_TEXT : NOT_IN_A_LINE).test(answer)) return 'not-a-line'
  switch (kind) {
    case 'email':
      return EMAIL.test(answer.trim()) ? null : 'no-email'
    case 'link':
      return isLink(answer.trim()) ? null : 'no-link'
    case 'day':
      return isDay(answer) ? null : 'no-day'
    case 'choice':
      return options.includes(answer) ? null : 'no-option'
    default:
      return null
  }
}

function isLink(text: string): boolean {
  return /^https?:\/\//i.test(text) && URL.canParse(text)
}

/** `2026-10-22`, and a day that there is. */
function isDay(text: string): boolean {
  const at = DAY.test(text) ? Date.parse(`${text}T00:00:00Z`) : Number.NaN
  return !Number.isNaN(at) && new Date(at).toISOString().startsWith(text)
}
