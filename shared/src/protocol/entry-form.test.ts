import { expect, test } from 'vitest'
import { type AnswerKind, type Answers, type Question, wrongAnswers } from './entry-form.ts'

function asked(kind: AnswerKind, more: Partial<Question> = {}): Question {
  return { id: 'q', kind, label: 'Question', hint: '', required: true, options: [], ...more }
}

const problemWith = (question: Question, answers: Answers) =>
  wrongAnswers({ questions: [question] }, answers)[0]?.problem ?? null

test.each<[AnswerKind, Answers[string], string | null]>([
  ['line', 'Élise O’Neil', null],
  ['line', '<b>Élise</b>', null],
  ['line', ' ', 'needed'],
  ['line', 'two\nlines', 'not-a-line'],
  ['line', 'turned\u202Eround', 'not-a-line'],
  ['line', 'half \uD83D', 'not-a-line'],
  ['line', 12, 'not-a-line'],
  ['line', 'x'.repeat(201), 'too-long'],
  ['text', 'two\n\tlines', null],
  ['text', 'a bell\u0007', 'not-a-line'],
  ['text', 'x'.repeat(4_001), 'too-long'],
  ['email', 'nadia+photo@example.org', null],
  ['email', 'nadia@example', 'no-email'],
  ['email', 'nadia example.org', 'no-email'],
  ['link', 'https://example.org/photo', null],
  ['link', 'javascript:alert(1)', 'no-link'],
  ['link', 'example.org', 'no-link'],
  ['number', 0, null],
  ['number', '12', 'no-number'],
  ['number', Number.POSITIVE_INFINITY, 'no-number'],
  ['day', '2008-02-29', null],
  ['day', '2026-02-29', 'no-day'],
  ['day', '29/02/2008', 'no-day'],
  ['choice', 'Miel', null],
  ['choice', 'Mer', 'no-option'],
  ['tick', true, null],
  ['tick', false, 'needed'],
  ['tick', 'yes', 'no-option'],
])('to a question for a %s, %j is answered: %s', (kind, answer, problem) => {
  const options = kind === 'choice' ? ['Ville', 'Miel'] : []
  expect(problemWith(asked(kind, { options }), { q: answer })).toBe(problem)
})

test('what may be left out is left out, and what is not asked is not answered', () => {
  const question = asked('email', { required: false })
  expect(wrongAnswers({ questions: [question] }, {})).toEqual([])
  expect(wrongAnswers({ questions: [question] }, { q: '' })).toEqual([])
  expect(wrongAnswers({ questions: [question] }, { more: 'x' })).toEqual([
    { question: 'more', problem: 'no-question' },
  ])
  expect(wrongAnswers({ questions: [asked('line')] }, {})).toEqual([
    { question: 'q', problem: 'needed' },
  ])
})
