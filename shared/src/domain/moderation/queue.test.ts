import { expect, test } from 'vitest'
import * as Y from 'yjs'
import { type Case, parseCase } from './case.ts'
import { type CaseOrder, compareCases, isIn, QUEUES, type Queue } from './queue.ts'

const NOW = Date.UTC(2026, 9, 15, 10)
const HOUR = 3_600_000
const NONE: ReadonlyMap<string, number> = new Map()

function caseOf(id: string, fields: Partial<Case> = {}): Case {
  const map = new Y.Doc().getMap('case') as Y.Map<unknown>
  map.set('title', id)
  const one = parseCase(id, map)
  if (one.kind !== 'case') throw new Error('it has a title')
  return { ...one, ...fields }
}
const queuesOf = (fields: Partial<Case>) =>
  QUEUES.filter((queue) =>
    isIn(queue, caseOf('a', fields), { me: 'camille', now: NOW, appeals: NONE }),
  )

test('what nobody has taken is open and unassigned; what I have taken is open and mine', () => {
  expect(queuesOf({})).toEqual(['open', 'unassigned'])
  expect(queuesOf({ owner: 'camille' })).toEqual(['open', 'mine'])
  expect(queuesOf({ owner: 'nour', status: 'waiting' })).toEqual(['open'])
})

test('a deadline is due a day before, and still when it is past; not any more when the case is closed', () => {
  const at = (deadline: number) => queuesOf({ owner: 'nour', deadline })
  expect(at(NOW + 25 * HOUR)).toEqual(['open'])
  expect(at(NOW + 23 * HOUR)).toEqual(['open', 'due'])
  expect(at(NOW - HOUR)).toEqual(['open', 'due'])
  expect(queuesOf({ deadline: NOW, status: 'closed' })).toEqual(['closed'])
})

test('an appeal that is to be decided makes its case due, whatever deadline the case itself has, and stands where that says', () => {
  const looking = { me: 'camille', now: NOW, appeals: new Map([['a', NOW - HOUR]]) }
  const due = (one: Case) => isIn('due', one, looking)
  expect([caseOf('a'), caseOf('a', { deadline: NOW + 99 * HOUR }), caseOf('b')].map(due)).toEqual([
    true,
    true,
    false,
  ])
  const sorted = [caseOf('b', { deadline: NOW }), caseOf('a', { deadline: NOW + HOUR })].sort(
    compareCases('open', 'deadline', looking.appeals),
  )
  expect(sorted.map(({ id }) => id)).toEqual(['a', 'b'])
})

test('a case in which others wait for me is mine, too, whoever has taken it', () => {
  const looking = { me: 'camille', now: NOW, appeals: NONE, isMyTurn: (id: string) => id === 'a' }
  expect(isIn('mine', caseOf('a', { owner: 'nour' }), looking)).toBe(true)
  expect(isIn('mine', caseOf('b', { owner: 'nour' }), looking)).toBe(false)
})

test('what has a reply that cools off is in a queue of its own, and waits for nobody once it is closed', () => {
  const looking = { me: 'camille', now: NOW, appeals: NONE, isCooling: (id: string) => id === 'a' }
  const queuesOf = (one: Case) => QUEUES.filter((queue) => isIn(queue, one, looking))
  expect(queuesOf(caseOf('a', { owner: 'nour' }))).toEqual(['open', 'cooling'])
  expect(queuesOf(caseOf('b', { owner: 'nour' }))).toEqual(['open'])
  expect(queuesOf(caseOf('a', { status: 'closed' }))).toEqual(['closed'])
})

test('what was deleted is in no queue, and a status of a newer version is open (M5)', () => {
  expect(queuesOf({ deletedAt: NOW })).toEqual([])
  expect(queuesOf({ deletedAt: NOW, status: 'closed' })).toEqual([])
  expect(queuesOf({ owner: 'nour', status: 'sealed' })).toEqual(['open'])
})

test('the nearest deadline stands first, then the severest, then the newest', () => {
  const cases = [
    caseOf('old', { createdAt: 1 }),
    caseOf('new', { createdAt: 2 }),
    caseOf('severe', { createdAt: 1, severity: 'critical' }),
    caseOf('later', { deadline: NOW + HOUR }),
    caseOf('sooner', { deadline: NOW }),
  ]
  const inOrder = (queue: Queue, order: CaseOrder) =>
    cases.toSorted(compareCases(queue, order, NONE)).map(({ id }) => id)
  expect(inOrder('open', 'deadline')).toEqual(['sooner', 'later', 'severe', 'new', 'old'])
  expect(inOrder('open', 'severity')[0]).toBe('severe')
  expect(inOrder('open', 'newest')[0]).toBe('new')
})

test('what came in a file, noted all at once, stands by when it happened', () => {
  const cases = [
    caseOf('a', { createdAt: 9, happenedAt: 3 }),
    caseOf('b', { createdAt: 9, happenedAt: 7 }),
    caseOf('c', { createdAt: 5 }),
    caseOf('d', { createdAt: 9, happenedAt: 5 }),
  ]
  const inOrder = (order: CaseOrder) =>
    cases.toSorted(compareCases('open', order, NONE)).map(({ id }) => id)
  expect(inOrder('newest')).toEqual(['b', 'd', 'c', 'a'])
  expect(inOrder('deadline')).toEqual(['b', 'd', 'c', 'a'])
})

test('of what is closed, what was closed last stands first', () => {
  const cases = [
    caseOf('first', { status: 'closed', closedAt: 1, deadline: 1 }),
    caseOf('last', { status: 'closed', closedAt: 2 }),
  ]
  expect(cases.toSorted(compareCases('closed', 'deadline', NONE))[0]?.id).toBe('last')
})
