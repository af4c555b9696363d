import { expect, test } from 'vitest'
import { whoIsAway } from './away-view.ts'

const NOW = Date.UTC(2026, 9, 15, 8)
const HOUR = 3_600_000

test('who moderates and was not here for a day is said, the longest away first; whoever reads no notes holds none', () => {
  const seen = new Map<string, number | null>([
    ['theo', NOW - 21 * 24 * HOUR],
    ['nour', NOW - 2 * HOUR],
    ['bastien', null],
    ['lea', NOW - 90 * 24 * HOUR],
  ])
  expect(whoIsAway(['me', 'nour', 'theo', 'bastien'], seen, NOW)).toEqual({
    kind: 'known',
    people: [
      { id: 'bastien', seenAt: null },
      { id: 'theo', seenAt: NOW - 21 * 24 * HOUR },
    ],
  })
})

test('a relay that does not answer says nothing of anybody', () => {
  expect(whoIsAway(['nour'], null, NOW)).toEqual({ kind: 'unknown' })
})
