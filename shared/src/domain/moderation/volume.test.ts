import { expect, test } from 'vitest'
import { instantOf } from '#shared/domain/zone.ts'
import { countByHand, countHeard, filled, MOST_COLUMNS, slotOf } from './volume.ts'

const PARIS = 'Europe/Paris'
const at = (time: string) => instantOf(time, PARIS)

test('what was heard is counted by the hour of the workspace, similar messages with it', () => {
  const heard = [
    { at: at('2026-10-15T10:05'), times: 1 },
    { at: at('2026-10-15T10:55'), times: 14 },
    { at: at('2026-10-15T12:00'), times: 2 },
  ]
  expect(countHeard(heard, 'hour', PARIS)).toEqual([
    { at: '2026-10-15T10:00', count: 15 },
    { at: '2026-10-15T12:00', count: 2 },
  ])
  expect(countHeard(heard, 'day', PARIS)).toEqual([{ at: '2026-10-15', count: 17 }])
})

test('the hour that a night has twice is one column', () => {
  const first = at('2026-10-25T02:30')
  expect(slotOf(first, 'hour', PARIS)).toBe(slotOf(first + 3_600_000, 'hour', PARIS))
})

test('a day that was counted as a whole counts, and else its hours together', () => {
  const counts = [
    { at: '2026-10-14T09:00', count: 3 },
    { at: '2026-10-14T10:00', count: 4 },
    { at: '2026-10-15', count: 20 },
    { at: '2026-10-15T08:00', count: 5 },
  ]
  expect(countByHand(counts, 'day')).toEqual([
    { at: '2026-10-14', count: 7 },
    { at: '2026-10-15', count: 20 },
  ])
  expect(countByHand(counts, 'hour').map(({ at }) => at)).toEqual([
    '2026-10-14T09:00',
    '2026-10-14T10:00',
    '2026-10-15T08:00',
  ])
})

test('hours of silence stand between, over midnight too; a mistyped year makes no endless chart', () => {
  const night = [
    { at: '2026-10-15T22:00', count: 4 },
    { at: '2026-10-16T01:00', count: 1 },
  ]
  expect(filled(night, 'hour')).toEqual([
    { at: '2026-10-15T22:00', count: 4 },
    { at: '2026-10-15T23:00', count: 0 },
    { at: '2026-10-16T00:00', count: 0 },
    { at: '2026-10-16T01:00', count: 1 },
  ])
  const long = filled([{ at: '1996-10-15', count: 1 }, ...night.slice(1)], 'hour')
  expect(long).toHaveLength(MOST_COLUMNS)
  expect(long.at(-1)?.at).toBe('2026-10-16T01:00')
  expect(filled([], 'day')).toEqual([])
})
