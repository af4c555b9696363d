import { expect, test } from 'vitest'
import { entryFieldsOf } from './form-answers.ts'
import { formSettingsIn } from './form-settings.ts'
import { entryFormOf, type FormFacts, type FormWords } from './make-form.ts'
import type { FormQuestion } from './question.ts'

const FRENCH: FormWords = {
  questions: {
    name: 'Nom',
    email: 'Adresse',
    handle: 'Compte',
    country: 'Pays',
    title: 'Titre',
    link: 'Lien',
  },
  age: (years) => `${years} ans`,
  otherCountry: 'Un autre pays',
  consent: (organiser, contact, days) => `${organiser} ${contact} ${days}`,
}
const ENGLISH: FormWords = {
  questions: {
    name: 'Name',
    email: 'Address',
    handle: 'Account',
    country: 'Country',
    title: 'Title',
    link: 'Link',
  },
  age: (years) => `${years} years`,
  otherCountry: 'Another country',
  consent: (organiser) => `I agree with ${organiser}`,
}
const WORDS = { fr: FRENCH, en: ENGLISH }
const NOTHING = { label: '', hint: '', options: [] }
const own = (id: string, more: Partial<FormQuestion>): FormQuestion => ({
  kind: 'question',
  id,
  event: 'e',
  order: null,
  createdAt: 0,
  createdBy: null,
  deletedAt: null,
  label: id,
  hint: '',
  asks: 'line',
  required: false,
  options: [],
  translations: { fr: NOTHING, en: NOTHING },
  ...more,
})
const FACTS: FormFacts = {
  settings: formSettingsIn(null, 'fr'),
  questions: [
    own('follow', { asks: 'action', required: true }),
    own('where', { asks: 'line' }),
    own('empty', { asks: 'choice' }),
  ],
  terms: {
    minAge: 16,
    countries: ['FR', 'BE'],
    actions: ['follow'],
    from: 10,
    until: 20,
    once: true,
    picture: false,
  },
  rules: null,
  title: 'Concours',
  organiser: 'Club',
  contact: 'club@example.org',
  keptDays: 500,
}

test('a form asks what the team chose and what the rules need, actions last, in its own language', () => {
  const made = entryFormOf(FACTS, WORDS, 5)
  if (!made.ok) throw new Error(made.problem)
  const { form } = made
  expect(form.questions.map(({ id, kind, required }) => [id, kind, required])).toEqual([
    ['name', 'line', true],
    ['email', 'email', true],
    ['country', 'choice', true],
    ['q-where', 'line', false],
    ['q-empty', 'line', false],
    ['age-16', 'tick', true],
    ['do-follow', 'tick', true],
  ])
  expect(form.questions[2]?.options).toEqual(['France', 'Belgique', 'Un autre pays'])
  // The relay keeps nothing for longer than it may.
  expect(form).toMatchObject({ opensAt: 10, closesAt: 20, forgetAt: 20 + 400 * 86_400_000 })
  expect(form.consent).toBe('Club club@example.org 500')
})

const madeOf = (change: Partial<FormFacts>) => {
  const made = entryFormOf({ ...FACTS, ...change }, WORDS, 5)
  if (!made.ok) throw new Error(made.problem)
  return made.form
}

test('what Ruche says by itself is in both languages, a question of the team only where all of it is', () => {
  const english = (label: string, more: object = {}) => ({
    translations: { fr: NOTHING, en: { ...NOTHING, label, ...more } },
  })
  const theme = { asks: 'choice', options: ['Ville', 'Miel'] } as const
  const { questions, translation } = madeOf({
    questions: [
      own('where', english('Where?')),
      own('hinted', { hint: 'Un lieu', ...english('Hinted') }),
      own('whole', { ...theme, ...english('Theme', { options: ['Town', 'Honey'] }) }),
      own('half', { ...theme, ...english('Theme', { options: ['Town', ''] }) }),
      own('twice', { ...theme, ...english('Theme', { options: ['Town', 'Town'] }) }),
    ],
  })
  expect(translation?.questions.map(({ id, label }) => [id, label])).toEqual([
    ['name', 'Name'],
    ['email', 'Address'],
    ['country', 'Country'],
    ['q-where', 'Where?'],
    ['q-whole', 'Theme'],
    ['age-16', '16 years'],
  ])
  const country = translation?.questions.find(({ id }) => id === 'country')
  expect(country?.options).toEqual(['France', 'Belgium', 'Another country'])
  // Answered by the form's own choices, in whatever language they are read.
  const whole = (one: { readonly id: string }) => one.id === 'q-whole'
  expect(questions.find(whole)?.options).toEqual(['Ville', 'Miel'])
  expect(translation?.questions.find(whole)?.options).toEqual(['Town', 'Honey'])
})

test('words to agree to are proposed in both languages, and never in one beside words of the team in the other', () => {
  expect(madeOf({}).translation?.consent).toBe('I agree with Club')
  const settings = { ...FACTS.settings, consent: 'J’accepte tout cela.' }
  expect(madeOf({ settings })).toMatchObject({
    consent: 'J’accepte tout cela.',
    translation: { consent: '' },
  })
  const translation = { introduction: 'Come in', consent: 'I agree to all of it.' }
  expect(madeOf({ settings: { ...settings, translation } }).translation).toMatchObject({
    // Of an introduction that the form does not have.
    introduction: '',
    consent: 'I agree to all of it.',
  })
})

test.each([
  ['no-period', { terms: { ...FACTS.terms, until: null } }],
  ['over', { terms: { ...FACTS.terms, until: 4 } }],
  ['no-organiser', { organiser: ' ' }],
  ['no-contact', { contact: '' }],
] as const)('without %s it is not published', (problem, change) => {
  expect(entryFormOf({ ...FACTS, ...change }, WORDS, 5)).toEqual({ ok: false, problem })
})

test('answers become what an entry says, and what nobody knows stays an answer', () => {
  expect(
    entryFieldsOf({
      name: ' Nadia ',
      'age-16': true,
      'do-follow': true,
      'q-where': 'Lac',
      link: '',
    }),
  ).toEqual({ name: 'Nadia', age: 16, 'action:follow': true, 'answer:q-where': 'Lac' })
})
