import { expect, test } from 'vitest'
import * as Y from 'yjs'
import { parseBudgetLine } from './budget-line.ts'
import { parseCriterion } from './criterion.ts'
import { parseDecision } from './decision.ts'
import { parseEventPlan } from './event-plan.ts'
import { parseGoalMeasure } from './measure.ts'
import { parseOwnTemplate } from './own-template.ts'
import { parsePaper } from './paper.ts'
import { parsePartner } from './partner.ts'
import { parsePhase } from './phase.ts'
import { parsePrize } from './prize.ts'
import { parseRisk } from './risk.ts'
import { parseTask } from './task.ts'

/** A record as it lies in a document. */
function record(fields: Readonly<Record<string, unknown>>): Y.Map<unknown> {
  const map = new Y.Map<unknown>(Object.entries(fields))
  new Y.Doc().getMap('records').set('id', map)
  return map
}

const PARSERS = [
  [parsePhase, 'name'],
  [parseTask, 'title'],
  [parseBudgetLine, 'name'],
  [parsePrize, 'name'],
  [parsePartner, 'name'],
  [parseRisk, 'what'],
  [parseDecision, 'what'],
  [parseCriterion, 'name'],
  [parseGoalMeasure, 'name'],
  [parsePaper, 'name'],
] as const

test.each(PARSERS)(
  'M5: %o is shown as damaged when it names no plan, or says nothing',
  (parse, said) => {
    expect(parse('id', 'no map')).toMatchObject({ kind: 'damaged' })
    expect(parse('id', record({ [said]: 'Something' }))).toMatchObject({ field: 'event' })
    expect(parse('id', record({ event: 'e' }))).toMatchObject({ field: said })
    expect(parse('id', record({ event: 'e', [said]: 'Something', order: '0' }))).toMatchObject({
      event: 'e',
      order: null,
      deletedAt: null,
    })
  },
)

test('M4: what was not said reads as what is usual, and nonsense as if it were not there', () => {
  const about = { event: 'e', name: 'A' }
  expect(parsePrize('id', record({ ...about, count: -3, value: 'dear' }))).toMatchObject({
    count: 1,
    value: null,
    way: 'jury',
    state: 'planned',
  })
  expect(parseBudgetLine('id', record({ ...about, planned: 12.4, spent: -5 }))).toMatchObject({
    planned: 12,
    spent: 0,
  })
  expect(parseRisk('id', record({ event: 'e', what: 'A', likelihood: 9 }))).toMatchObject({
    likelihood: 2,
  })
  expect(parseEventPlan('id', record({ name: 'A', currency: 'euros' }))).toMatchObject({
    currency: 'EUR',
    type: 'contest',
  })
  expect(parseEventPlan('id', record({ name: 'A', type: 'regatta' }))).toMatchObject({
    type: 'regatta',
  })
})

test('M2: a checklist is one key a line: two people who each add one have added two', () => {
  const task = record({
    event: 'e',
    title: 'A',
    'step:a': 'Book',
    'step:b': 'Pay',
    'stepped:b': true,
  })
  expect(parseTask('id', task)).toMatchObject({
    steps: [
      { id: 'a', text: 'Book', done: false },
      { id: 'b', text: 'Pay', done: true },
    ],
  })
})

test('a task is due on a day of its own, or beside an end of its phase, which it has to have', () => {
  const due = (fields: object) => {
    const task = parseTask('id', record({ event: 'e', title: 'A', ...fields }))
    return task.kind === 'task' ? task.due : null
  }
  expect(due({ phase: 'p', edge: 'end', days: -3 })).toEqual({
    kind: 'phase',
    edge: 'end',
    days: -3,
  })
  expect(due({ phase: 'p', edge: 'end', due: '2026-10-22' })).toEqual({
    kind: 'day',
    at: '2026-10-22',
  })
  expect(due({ edge: 'end', days: -3 })).toEqual({ kind: 'none' })
  expect(due({ phase: 'p', due: '2026-02-30' })).toEqual({ kind: 'none' })
})

const ANSWERS = { 'rules:how': 'By post', 'rules:data': [], lead: 'mathilde' }

test('M5: a template whose content is no draft is damaged; of one that is, what makes no sense is left out', () => {
  const template = (content: string) => parseOwnTemplate('id', record({ name: 'Ours', content }))
  for (const content of ['', '{', '7', '[]', 'null'])
    expect(template(content)).toMatchObject({ kind: 'damaged' })
  const phases = [{ name: 'Vote', length: -4, after: 'first' }, 12]
  expect(
    template(JSON.stringify({ type: 'regatta', phases, tasks: [{}], risks: 3, rules: ANSWERS })),
  ).toMatchObject({
    draft: {
      type: 'contest',
      phases: [{ name: 'Vote', length: 0, after: null }],
      tasks: [],
      risks: [],
      rules: { 'rules:how': 'By post' },
    },
  })
})
