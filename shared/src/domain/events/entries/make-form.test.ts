import { expect, test } from 'vitest'
import { entryFieldsOf } from './form-answers.ts'
import { formSettingsIn } from './form-settings.ts'
import { entryFormOf, type FormFacts, type FormWords } from './make-form.ts'
import type { FormQuestion } from './question.ts'

const WORDS: FormWords = {
  questions: { name: 'Nom', email: 'Adresse', handle: 'Compte', country: 'Pays', link: 'Lien' },
  age: (years) => `${years} ans`,
  otherCountry: 'Un autre pays',
  consent: (organiser, contact, days) => `${organiser} ${contact} ${days}`,
}
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
