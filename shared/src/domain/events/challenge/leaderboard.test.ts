import { describe, expect, test } from 'vitest'
import * as Y from 'yjs'
import { addDays } from '#shared/domain/day.ts'
import { instantOf } from '#shared/domain/zone.ts'
import { challengeIn, parseThresholds } from './challenge.ts'
import { type Counts, parseCount } from './counts.ts'
import { type LeaderboardMeans, leaderboardOf, standingsOf, totalOf } from './leaderboard.ts'
import { periodsOf, spanOf } from './span.ts'

const ZONE = 'Europe/Paris'
const FIRST = '2026-10-01'

function challengeWith(fields: Readonly<Record<string, unknown>> = {}) {
  const map = new Y.Doc().getMap<Y.Map<unknown>>('events')
  const plan = new Y.Map<unknown>(Object.entries(fields))
  map.set('plan', plan)
  return challengeIn(plan)
}

/** `5..3` from the first day on: a digit a day, a dot for none. */
function days(marks: string, first = FIRST): ReadonlyMap<string, number> {
  return new Map(
    [...marks].flatMap((mark, at) => (mark === '.' ? [] : [[addDays(first, at), Number(mark)]])),
  )
}

function means(
  people: Readonly<Record<string, string>>,
  now: string,
  more: Partial<LeaderboardMeans> = {},
): LeaderboardMeans {
  const counts: Counts = new Map(Object.entries(people).map(([id, marks]) => [id, days(marks)]))
  return {
    challenge: challengeWith(),
    span: { first: FIRST, last: addDays(FIRST, 29) },
    participants: Object.keys(people).map((id) => ({ id, name: id })),
    counts,
    awards: [],
    now: instantOf(now, ZONE),
    timeZone: ZONE,
    ...more,
  }
}

const shortOf = (means: LeaderboardMeans) =>
  leaderboardOf(means).rows.map(({ place, name, points }) => [place, name, points])

describe('a leaderboard', () => {
  test('ranks by days on which the goal was reached; those who are level share a place, and the next is left out', () => {
    const people = { awa: '11.1', bran: '1.11', cyd: '1...', dan: '....' }
    expect(shortOf(means(people, '2026-10-04T12:00'))).toEqual([
      [1, 'awa', 3],
      [1, 'bran', 3],
      [3, 'cyd', 1],
      [4, 'dan', 0],
    ])
  })

  test('counts nothing of days that are to come, before the first or after the last', () => {
    const board = means({ awa: '1111' }, '2026-10-02T12:00')
    expect(shortOf(board)).toEqual([[1, 'awa', 2]])
    expect(leaderboardOf({ ...board, now: instantOf('2026-09-30T23:59', ZONE) })).toMatchObject({
      rows: [],
      through: null,
    })
    expect(leaderboardOf({ ...board, now: instantOf('2027-10-01', ZONE) }).through).toBe(
      '2026-10-30',
    )
  })

  test('by amount, everything counts; a week is reached by its days together', () => {
    const amount = challengeWith({ challengeRule: 'amount', challengeGoal: 5 })
    expect(shortOf(means({ awa: '32' }, '2026-10-09T12:00', { challenge: amount }))).toEqual([
      [1, 'awa', 5],
    ])
    const weekly = challengeWith({ challengePer: 'week', challengeGoal: 5 })
    const [row] = leaderboardOf(
      means({ awa: '3.....25' }, '2026-10-09T12:00', { challenge: weekly }),
    ).rows
    expect(row).toMatchObject({ points: 2, reached: 2, streak: { current: 2, longest: 2 } })
  })

  test('a full streak earns more each time, a broken one begins again', () => {
    const challenge = challengeWith({ challengeStreakEvery: 3, challengeStreakPoints: 5 })
    const people = { awa: '111111', bran: '11.111', cyd: '11.11.' }
    expect(shortOf(means(people, '2026-10-06T12:00', { challenge }))).toEqual([
      [1, 'awa', 16],
      [2, 'bran', 10],
      [3, 'cyd', 4],
    ])
  })

  test('awards count at once, also by a clock that is a minute ahead, and may take points away', () => {
    const at = (time: string) => instantOf(time, ZONE)
    const awards = [
      { participant: 'awa', points: -3, createdAt: at('2026-10-02T09:00') },
      { participant: 'bran', points: 1, createdAt: at('2026-10-02T12:01') },
    ]
    const board = means({ awa: '11', bran: '1.' }, '2026-10-02T12:00', { awards })
    expect(shortOf(board)).toEqual([
      [1, 'bran', 2],
      [2, 'awa', -1],
    ])
  })

  test('thirds go by places, so that nobody is parted from those they are level with', () => {
    const challenge = challengeWith({ challengeBrackets: 'thirds' })
    const people = { a: '111', b: '111', c: '11.', d: '1..', e: '...', f: '...' }
    const { rows } = leaderboardOf(means(people, '2026-10-03T12:00', { challenge }))
    expect(rows.map(({ bracket }) => bracket)).toEqual([0, 0, 1, 1, 2, 2])
  })

  test('thresholds go by points', () => {
    const fields = { challengeBrackets: 'thresholds', challengeThresholds: '1; 3' }
    const challenge = challengeWith(fields)
    const { rows } = leaderboardOf(
      means({ a: '111', b: '11.', c: '...' }, '2026-10-03T12:00', { challenge }),
    )
    expect(rows.map(({ bracket }) => bracket)).toEqual([0, 1, 2])
    expect(parseThresholds('3, 10;10 x 0')).toEqual([10, 3])
  })

  test('once frozen it stays as it was when that day began, until somebody opens it; who counts sees all', () => {
    const awards = [
      { participant: 'bran', points: 50, createdAt: instantOf('2026-10-05T00:00', ZONE) },
    ]
    const fields = { challengeFreezeFrom: '2026-10-05' }
    const frozen = means({ awa: '1111', bran: '111.111' }, '2026-10-07T12:00', {
      challenge: challengeWith(fields),
      awards,
    })
    expect(leaderboardOf(frozen)).toMatchObject({ frozen: true, through: '2026-10-04' })
    expect(shortOf(frozen)).toEqual([
      [1, 'awa', 4],
      [2, 'bran', 3],
    ])
    expect(standingsOf(frozen).rows[0]).toMatchObject({ name: 'bran', points: 56 })
    const opened = { ...frozen, challenge: challengeWith({ ...fields, challengeOpened: true }) }
    expect(leaderboardOf(opened)).toMatchObject({ frozen: false, rows: [{ name: 'bran' }, {}] })
    expect(leaderboardOf({ ...frozen, now: instantOf('2026-10-04T23:59', ZONE) }).frozen).toBe(
      false,
    )
  })

  test('five kilometres and a bit are added without the errors of binary fractions', () => {
    const challenge = challengeWith({ challengeRule: 'amount' })
    const counts = new Map([
      [
        'awa',
        new Map([
          [FIRST, 0.1],
          ['2026-10-02', 0.2],
        ]),
      ],
    ])
    const board = means({ awa: '' }, '2026-10-03T12:00', { challenge, counts })
    expect(leaderboardOf(board).rows[0]?.points).toBe(0.3)
    expect(totalOf(board)).toBe(0.3)
  })
})

describe('a streak', () => {
  const streakAt = (marks: string, now: string, zone = ZONE) =>
    leaderboardOf({
      ...means({ awa: marks }, now),
      now: instantOf(now, zone),
      timeZone: zone,
    }).rows[0]?.streak

  test('is not broken by a day that is not over yet, and is by one that is', () => {
    expect(streakAt('111', '2026-10-03T20:00')).toEqual({ current: 3, longest: 3 })
    expect(streakAt('111', '2026-10-04T23:59')).toEqual({ current: 3, longest: 3 })
    expect(streakAt('111', '2026-10-05T00:00')).toEqual({ current: 0, longest: 3 })
    expect(streakAt('11.1', '2026-10-04T20:00')).toEqual({ current: 1, longest: 2 })
  })

  test('ends for good with the challenge: its last day is missed once it is over', () => {
    expect(streakAt('1'.repeat(29), '2026-10-30T23:59')?.current).toBe(29)
    expect(streakAt('1'.repeat(29), '2026-10-31T00:00')?.current).toBe(0)
    expect(streakAt('1'.repeat(30), '2026-12-31T00:00')?.current).toBe(30)
  })

  test('knows the day of 25 hours and the one of 23: midnight is the workspace’s own', () => {
    const autumn = (instant: string) =>
      leaderboardOf({
        ...means({}, '2026-10-25T12:00'),
        participants: [{ id: 'awa', name: 'Awa' }],
        counts: new Map([['awa', days('1'.repeat(24))]]),
        now: Date.parse(instant),
      }).rows[0]?.streak.current
    // Nobody did it on the 25th, which ends an hour later than days before it do.
    expect(autumn('2026-10-25T21:59:00Z')).toBe(24)
    expect(autumn('2026-10-25T22:59:00Z')).toBe(24)
    expect(autumn('2026-10-25T23:00:00Z')).toBe(0)
    const spring = (instant: string) =>
      leaderboardOf({
        ...means({}, '2027-03-28T12:00'),
        span: { first: '2027-03-20', last: '2027-04-18' },
        participants: [{ id: 'awa', name: 'Awa' }],
        counts: new Map([['awa', days('1'.repeat(8), '2027-03-20')]]),
        now: Date.parse(instant),
      }).rows[0]?.streak.current
    expect(spring('2027-03-27T22:59:00Z')).toBe(8)
    expect(spring('2027-03-28T21:59:00Z')).toBe(8)
    expect(spring('2027-03-28T22:00:00Z')).toBe(0)
  })

  test('is the same for everybody wherever they sit: only the workspace’s clock counts', () => {
    const now = '2026-10-05T00:30'
    expect(streakAt('111', now, 'Pacific/Auckland')?.current).toBe(0)
    const paris = means({ awa: '111' }, now)
    const there = { ...paris, now: instantOf(now, 'Pacific/Auckland') }
    // It is still the fourth in Paris.
    expect(leaderboardOf(there).rows[0]?.streak.current).toBe(3)
  })
})

describe('when a challenge is on', () => {
  const phase = (role: string, from: string, until: string) => ({ role, from, until })

  test('its own days go before those of its phase, and those before the whole plan', () => {
    const timeline = [
      phase('teasing', '2026-09-20', '2026-09-30'),
      phase('event', FIRST, '2026-10-30'),
    ]
    expect(spanOf({ first: null, last: null }, timeline)).toEqual({
      first: FIRST,
      last: '2026-10-30',
    })
    expect(spanOf({ first: '2026-10-05', last: null }, timeline)?.first).toBe('2026-10-05')
    expect(spanOf({ first: '2026-11-05', last: null }, timeline)).toBeNull()
    expect(spanOf({ first: null, last: null }, [])).toBeNull()
  })

  test('weeks begin with its first day, and the last may be short', () => {
    expect(periodsOf({ first: FIRST, last: '2026-10-10' }, 'week')).toEqual([
      { first: FIRST, last: '2026-10-07' },
      { first: '2026-10-08', last: '2026-10-10' },
    ])
  })
})

test('an amount is read as people write it, and what nobody can have done is none', () => {
  expect(['5', '5,5', '1\u202f200', '0.1234'].map(parseCount)).toEqual([5, 5.5, 1200, 0.123])
  for (const text of ['', '-1', 'five', '5 km', '99999999', '1e3'])
    expect(parseCount(text)).toBeNull()
})

test('M5: a goal of nothing, a period of a newer version and days that are none are as if they were not said', () => {
  expect(
    challengeWith({
      challengeGoal: 0,
      challengePer: 'month',
      challengeFirst: '2026-02-30',
      challengeFreezeFrom: '2026-10-01T10:00',
      challengeStreakEvery: -2,
    }),
  ).toMatchObject({ goal: 1, per: 'day', first: null, freezeFrom: null, streakEvery: 0 })
})
