import { expect, test } from 'vitest'
import { momentParts, movedMoment, pastMoment } from './moments.ts'

const zone = 'Europe/Paris'
// 12:00 there
const now = Date.UTC(2026, 9, 15, 10)

test('an hour alone is the next time that the clocks show it, a day alone its evening', () => {
  const parts = (change: { day?: string; hour?: string }) =>
    momentParts(movedMoment(null, change, { now, zone }), zone)
  expect(parts({ hour: '18:30' })).toEqual({ day: '2026-10-15', hour: '18:30' })
  expect(parts({ hour: '09:00' })).toEqual({ day: '2026-10-16', hour: '09:00' })
  expect(parts({ day: '2026-10-20' })).toEqual({ day: '2026-10-20', hour: '18:00' })
})

test('of a moment that is there, what was not changed stays', () => {
  const at = movedMoment(null, { day: '2026-10-20' }, { now, zone })
  expect(momentParts(movedMoment(at, { hour: '07:15' }, { now, zone }), zone)).toEqual({
    day: '2026-10-20',
    hour: '07:15',
  })
})

test('of what has happened an hour alone is the last time that the clocks showed it, and nothing is yet to be', () => {
  const parts = (change: { day?: string; hour?: string }, at: number | null = null) =>
    momentParts(pastMoment(at, change, { now, zone }), zone)
  expect(parts({ hour: '09:00' })).toEqual({ day: '2026-10-15', hour: '09:00' })
  expect(parts({ hour: '18:30' })).toEqual({ day: '2026-10-14', hour: '18:30' })
  expect(parts({ day: '2026-10-14' })).toEqual({ day: '2026-10-14', hour: '18:00' })
  expect(parts({ day: '2026-10-15' })).toEqual({ day: '2026-10-15', hour: '12:00' })
  const evening = pastMoment(null, { day: '2026-10-14' }, { now, zone })
  expect(parts({ day: '2026-10-15' }, evening)).toEqual({ day: '2026-10-15', hour: '12:00' })
})

test('in the night that has an hour twice, what happened five minutes ago was not an hour before that', () => {
  // The second 02:45; clocks were set back at 01:00 UTC.
  const second = Date.UTC(2026, 9, 25, 1, 45)
  const past = (hour: string, now: number) => pastMoment(null, { hour }, { now, zone })
  expect(past('02:40', second)).toBe(second - 5 * 60_000)
  // Only the first of them has been.
  expect(past('02:50', second)).toBe(second - 55 * 60_000)
  expect(past('02:40', second - 3_600_000)).toBe(second - 65 * 60_000)
  expect(past('01:40', second)).toBe(second - 125 * 60_000)
})
