import { expect, test } from 'vitest'
import type { PublicVote } from '#shared/domain/events/vote/public-vote.ts'
import { endMinutesOf, minutesOf } from '#shared/domain/events/wall-minutes.ts'
import { type DraftMeans, draftVote, isUnshowable } from './draft-vote.ts'

const DAY = 86_400_000
const NOW = Date.UTC(2026, 10, 14, 12)

const VOTE: PublicVote = {
  kind: 'vote',
  id: 'vote',
  event: 'event',
  order: null,
  createdAt: 0,
  createdBy: null,
  deletedAt: null,
  title: 'Which photo?',
  most: 1,
  phase: null,
  opens: null,
  closes: '2026-11-14T21:00',
  showsCounts: false,
  callsAs: 'number',
  showsLinks: false,
  showsPictures: false,
  typed: [
    { id: 'a', name: 'Heron', link: '' },
    { id: 'b', name: 'Market', link: '' },
  ],
  entries: [],
  openedAt: null,
  tally: null,
}
const MEANS: DraftMeans = {
  phases: [],
  timeZone: 'Europe/Paris',
  isIn: () => true,
  numberOf: (entry) => Number(entry.slice(1)),
  erasedAt: null,
  now: NOW,
}
const drafted = (vote: Partial<PublicVote>, means: Partial<DraftMeans> = {}) => {
  const made = draftVote({ ...VOTE, ...vote }, { ...MEANS, ...means })
  return made.ok ? made.terms : made.problem
}

test('entries stand in the order of their numbers, as the team sees them, behind what was typed', () => {
  expect(drafted({ entries: ['e4', 'e2', 'e10'] })).toMatchObject({
    choices: ['a', 'b', 'e2', 'e4', 'e10'],
  })
})

test('a vote is opened at once and ends when somebody has said, on the workspace’s clocks', () => {
  const closesAt = Date.UTC(2026, 10, 14, 20)
  expect(drafted({})).toEqual({
    choices: ['a', 'b'],
    most: 1,
    opensAt: null,
    closesAt,
    forgetAt: closesAt + 90 * DAY,
  })
  expect(drafted({ opens: '2026-11-14T20:00' })).toMatchObject({
    opensAt: Date.UTC(2026, 10, 14, 19),
  })
  expect(drafted({ closes: '2026-11-14' })).toMatchObject({ closesAt: Date.UTC(2026, 10, 14, 23) })
  expect(drafted({ opens: '2026-11-14T08:00' })).toMatchObject({ opensAt: null })
})

test('it follows the phase of the vote, also when that is moved, and says when there is none any more', () => {
  const phase = {
    id: 'voting',
    begin: minutesOf('2026-11-15'),
    end: endMinutesOf('2026-11-16'),
  }
  expect(drafted({ phase: 'voting' }, { phases: [phase] })).toMatchObject({
    opensAt: Date.UTC(2026, 10, 14, 23),
    closesAt: Date.UTC(2026, 10, 16, 23),
  })
  expect(drafted({ phase: 'voting' })).toBe('no-phase')
  const moment = { ...phase, end: phase.begin }
  expect(drafted({ phase: 'voting' }, { phases: [moment] })).toBe('no-phase')
})

test('it is forgotten with those who took part, but not before a day has passed, nor after more than the relay keeps', () => {
  const closesAt = Date.UTC(2026, 10, 14, 20)
  const forgetAt = (erasedAt: number) => drafted({}, { erasedAt })
  expect(forgetAt(closesAt + 30 * DAY)).toMatchObject({ forgetAt: closesAt + 30 * DAY })
  expect(forgetAt(closesAt - DAY)).toMatchObject({ forgetAt: closesAt + DAY })
  expect(forgetAt(closesAt + 900 * DAY)).toMatchObject({ forgetAt: closesAt + 400 * DAY })
})

test('what cannot be voted on says why', () => {
  expect(drafted({ typed: VOTE.typed.slice(0, 1) })).toBe('few')
  const entries = Array.from({ length: 100 }, (_, index) => `entry${index}`)
  expect(drafted({ entries })).toBe('many')
  expect(drafted({ entries }, { isIn: () => false })).toMatchObject({ choices: ['a', 'b'] })
  expect(drafted({ most: 2 })).toBe('most')
  expect(drafted({ closes: null })).toBe('no-end')
  expect(drafted({ closes: '2026-11-14T09:00' })).toBe('over')
  expect(drafted({ opens: '2026-11-15' })).toBe('backwards')
})

test('an address that a ballot would leave out is refused where it is typed', () => {
  expect(['javascript:alert(1)', 'photo 12', 'data:text/html,x'].filter(isUnshowable)).toHaveLength(
    3,
  )
  expect(['', ' ', 'https://example.org/p/1', 'www.example.org/p'].filter(isUnshowable)).toEqual([])
})
