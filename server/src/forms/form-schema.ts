import * as v from 'valibot'
import { LineOf, Locale, Name } from '#server/accounts/names.ts'
import {
  ANSWER_KINDS,
  type EntryForm,
  LONGEST_FORM_RULES,
  MOST_PICTURES,
  QUESTION_ID,
} from '#shared/protocol/entry-form.ts'
import { isHash } from '#shared/protocol/media.ts'

const MOST_QUESTIONS = 40
const MOST_OPTIONS = 100
const LONGEST_LINE = 300
const LONGEST_TEXT = 10_000
const DAY_MS = 24 * 60 * 60 * 1000
/** Between the end of a form and the day on which nothing is left of it. */
const LONGEST_KEPT_MS = 400 * DAY_MS

const LongText = v.pipe(
  v.string('has to be a text.'),
  v.maxLength(LONGEST_TEXT, `may have ${LONGEST_TEXT} characters at most.`),
  v.check((text) => text.isWellFormed(), 'holds half a character.'),
)
const Moment = v.pipe(
  v.number('has to be a moment, in milliseconds since 1970.'),
  v.safeInteger('has to be a moment, in milliseconds since 1970.'),
  v.minValue(0, 'has to be a moment, in milliseconds since 1970.'),
)
const OptionText = v.pipe(LineOf(200), v.minLength(1, 'may not be empty.'))

const QuestionBody = v.pipe(
  v.object({
    id: v.pipe(
      v.string('has to be a text.'),
      v.regex(QUESTION_ID, 'has to be up to 32 small letters, digits and dashes.'),
    ),
    kind: v.picklist(ANSWER_KINDS, `has to be one of ${ANSWER_KINDS.join(', ')}.`),
    label: v.pipe(LineOf(LONGEST_LINE), v.minLength(1, 'may not be empty.')),
    hint: v.optional(LineOf(LONGEST_LINE), ''),
    required: v.optional(v.boolean('has to be true or false.'), false),
    options: v.optional(
      v.pipe(v.array(OptionText), v.maxLength(MOST_OPTIONS, 'are too many.')),
      [],
    ),
  }),
  v.forward(
    v.check(
      ({ kind, options }) => (kind === 'choice') === options.length > 0,
      'belong to a choice, and a choice has some.',
    ),
    ['options'],
  ),
)

const whole = (least: number, most: number) => {
  const message = `has to be a whole number from ${least} to ${most}.`
  return v.pipe(
    v.number(message),
    v.safeInteger(message),
    v.minValue(least, message),
    v.maxValue(most, message),
  )
}
const Pictures = v.object({
  required: v.boolean('has to be true or false.'),
  most: whole(1, MOST_PICTURES),
  bytes: whole(1024, 2 ** 40),
})

const Translation = v.object({
  introduction: v.optional(LongText, ''),
  consent: v.optional(LongText, ''),
  questions: v.pipe(
    v.array(
      v.object({
        id: v.string('has to be a text.'),
        label: v.pipe(LineOf(LONGEST_LINE), v.minLength(1, 'may not be empty.')),
        hint: v.optional(LineOf(LONGEST_LINE), ''),
        options: v.optional(
          v.pipe(v.array(OptionText), v.maxLength(MOST_OPTIONS, 'are too many.')),
          [],
        ),
      }),
    ),
    v.maxLength(MOST_QUESTIONS, `may be ${MOST_QUESTIONS} at most.`),
  ),
})

const Rules = v.object({
  number: whole(1, 1_000_000),
  publishedAt: Moment,
  hash: v.pipe(v.string('has to be a text.'), v.check(isHash, 'has to be a SHA-256.')),
  text: v.pipe(
    v.string('has to be a text.'),
    v.maxLength(LONGEST_FORM_RULES, `may have ${LONGEST_FORM_RULES} characters at most.`),
    v.check((text) => text.isWellFormed(), 'holds half a character.'),
  ),
})

/** A form as the team publishes it. */
export const FormBody = v.pipe(
  v.object({
    language: Locale,
    title: Name,
    introduction: v.optional(LongText, ''),
    organiser: v.pipe(LongText, v.minLength(1, 'may not be empty.')),
    questions: v.pipe(
      v.array(QuestionBody),
      v.minLength(1, 'have to be one at least.'),
      v.maxLength(MOST_QUESTIONS, `may be ${MOST_QUESTIONS} at most.`),
      v.check((all) => new Set(all.map(({ id }) => id)).size === all.length, 'have an id twice.'),
    ),
    pictures: v.optional(v.nullable(Pictures), null),
    rules: v.optional(v.nullable(Rules), null),
    consent: v.pipe(LongText, v.minLength(1, 'may not be empty.')),
    translation: v.optional(v.nullable(Translation), null),
    opensAt: v.optional(v.nullable(Moment), null),
    closesAt: Moment,
    forgetAt: Moment,
  }),
  v.forward(
    v.check(
      ({ questions, translation }) =>
        (translation?.questions ?? []).every(({ id, options }) =>
          questions.some((one) => one.id === id && one.options.length === options.length),
        ),
      'has to be of questions that are asked, with as many choices.',
    ),
    ['translation'],
  ),
  v.forward(
    v.check(({ opensAt, closesAt }) => (opensAt ?? 0) < closesAt, 'has to be after it opens.'),
    ['closesAt'],
  ),
  v.forward(
    v.check(
      ({ closesAt, forgetAt }) => forgetAt >= closesAt && forgetAt <= closesAt + LONGEST_KEPT_MS,
      'has to be within 400 days after it closes.',
    ),
    ['forgetAt'],
  ),
) satisfies v.GenericSchema<unknown, EntryForm>
