import { expect, test } from 'vitest'
import * as Y from 'yjs'
import { parseEntry } from '#shared/domain/events/entry.ts'
import { challengeStand, entriesStand, goalsMet, judgesDone } from './where-it-stands.ts'

function entryOf(fields: Readonly<Record<string, string | number>>) {
  const map = new Y.Doc().getMap<Y.Map<unknown>>('entries')
  map.set('one', new Y.Map(Object.entries({ name: 'Awa', ...fields })))
  const entry = parseEntry('one', map.get('one'))
  if (entry.kind !== 'entry') throw new Error('It cannot be read')
  return entry
}

test('who was refused or has withdrawn is not counted, and who waits is said', () => {
  const entries = [
    entryOf({}),
    entryOf({ eligibility: 'pending' }),
    entryOf({ eligibility: 'refused' }),
    entryOf({ withdrawnAt: 5 }),
    entryOf({ deletedAt: 5 }),
  ]
  expect(entriesStand(entries)).toEqual({ all: 2, pending: 1 })
})

test('a judge is done with everything that is theirs to judge, which is nothing before there are entries', () => {
  const judge = { judge: 'ines', conflicts: 0 }
  expect(judgesDone([{ ...judge, done: 0, all: 0 }])).toEqual({ some: 0, all: 1 })
  expect(
    judgesDone([
      { ...judge, done: 3, all: 3 },
      { ...judge, done: 2, all: 3 },
      { ...judge, done: 2, all: 2, conflicts: 1 },
    ]),
  ).toEqual({ some: 2, all: 3 })
})

test('a challenge of thirty days says which day it is, from its first to its last', () => {
  const span = { first: '2026-10-01', last: '2026-10-30' }
  expect(challengeStand(null, '2026-10-01')).toEqual({ kind: 'unset' })
  expect(challengeStand(span, '2026-09-30')).toEqual({ kind: 'ahead', first: '2026-10-01' })
  expect(challengeStand(span, '2026-10-01')).toEqual({ kind: 'on', day: 1, of: 30 })
  expect(challengeStand(span, '2026-10-30')).toEqual({ kind: 'on', day: 30, of: 30 })
  expect(challengeStand(span, '2026-10-31')).toEqual({ kind: 'over' })
})

test('goals without a number to reach are none that could be met', () => {
  const measure = {
    kind: 'measure' as const,
    id: 'photos',
    event: 'contest',
    order: null,
    createdAt: 0,
    createdBy: null,
    deletedAt: null,
    name: 'Photos',
    counts: null,
    waiting: 0,
  }
  expect(
    goalsMet([
      { ...measure, target: 100, reached: 120 },
      { ...measure, target: 100, reached: null },
      { ...measure, target: null, reached: 40 },
    ]),
  ).toEqual({ some: 1, all: 2 })
})
