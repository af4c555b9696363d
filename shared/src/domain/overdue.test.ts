import { expect, test } from 'vitest'
import { hasPassed, isOverdue } from './overdue.ts'

const late = (at: string | null, status: string) =>
  isOverdue({ at, status }, '2026-10-15', () => '10:00')

test('what was agreed on or scheduled is late once its time has passed, also when its approval fell void', () => {
  expect(late('2026-10-14T09:00', 'approved')).toBe(true)
  expect(late('2026-10-14T09:00', 'void')).toBe(true)
  expect(late('2026-10-15T09:59', 'scheduled')).toBe(true)
  expect(late('2026-10-14T09:00', 'published')).toBe(false)
  expect(late('2026-10-14T09:00', 'cancelled')).toBe(false)
  expect(late('2026-10-14T09:00', 'written-by-a-newer-version')).toBe(false)
})

test('a draft whose day has passed, as an import brings them, is not late: nobody had agreed on it', () => {
  for (const status of ['idea', 'draft', 'review']) {
    expect(late('2026-10-14T09:00', status)).toBe(false)
    expect(hasPassed({ at: '2026-10-14T09:00', status }, '2026-10-15', () => '10:00')).toBe(true)
  }
})

test('a day has passed when it is over, and an hour once it has struck', () => {
  expect(late('2026-10-15', 'scheduled')).toBe(false)
  expect(late('2026-10-15T10:00', 'scheduled')).toBe(false)
  expect(late('2026-10-16T09:00', 'scheduled')).toBe(false)
  expect(late(null, 'scheduled')).toBe(false)
})
