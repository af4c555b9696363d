import { expect, test } from 'vitest'
import type { Result } from '#shared/domain/events/jury/results.ts'
import { summaryOf } from './jury-summary.ts'
import type { Standing } from './jury-view.ts'

const JUDGES = ['sofia', 'nour']

function result(entry: string, mean: number | null, marks: [string, number][] = []): Result {
  return {
    entry,
    mean,
    place: null,
    spread: null,
    tiedWith: [],
    marks: new Map(marks),
    missing: [],
    conflicts: entry === 'photo2' ? ['nour'] : [],
  }
}

/** Three photos take part; the third is the best. */
function summary(at: { me: string; shortlist?: string[]; standing?: Standing }) {
  const results = [
    result('photo3', 9, [
      ['sofia', 9],
      ['nour', 9],
    ]),
    result('photo2', 7, [['sofia', 7]]),
    result('photo1', null),
  ]
  return summaryOf(
    {
      plan: () => ({ jury: { judges: JUDGES } }),
      entries: () => ['photo1', 'photo2', 'photo3'].map((id) => ({ id })),
      results: () => results,
      shortlist: () => new Set(at.shortlist),
      isJudge: () => JUDGES.includes(at.me),
      standing: () => at.standing ?? 'done',
      myMark: (entry) => (entry === 'photo1' ? 8 : null),
    },
    at.me,
  )
}

test('the team sees the best first, with what each judge gave', () => {
  expect(summary({ me: 'camille' })).toEqual({
    rows: [
      { entry: 'photo3', marks: [9, 9], mean: 9 },
      { entry: 'photo2', marks: [7, 'conflict'], mean: 7 },
      { entry: 'photo1', marks: [null, null], mean: null },
    ],
    all: 3,
    of: 'entries',
    isBlind: false,
  })
})

test('once there is a shortlist, it is all that is shown', () => {
  const { rows, all, of } = summary({ me: 'camille', shortlist: ['photo2', 'photo3'] })
  expect([rows.map(({ entry }) => entry), all, of]).toEqual([['photo3', 'photo2'], 2, 'shortlist'])
})

test('a judge who has still to score sees neither the marks of others nor who is ahead', () => {
  const { rows, isBlind } = summary({ me: 'sofia', standing: 'begun' })
  expect(isBlind).toBe(true)
  expect(rows).toEqual([
    { entry: 'photo1', marks: [8, null], mean: null },
    { entry: 'photo2', marks: [null, null], mean: null },
    { entry: 'photo3', marks: [null, null], mean: null },
  ])
  expect(summary({ me: 'sofia' }).isBlind).toBe(false)
})
