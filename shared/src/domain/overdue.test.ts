import { expect, test } from 'vitest'
import { isOverdue } from './overdue.ts'

const late = (at: string | null, status: string) =>
  isOverdue({ at, status }, '2026-10-15', () => '10:00')

test('a post whose time has passed is something to see to, unless it was published or cancelled', () => {
  expect(late('2026-10-14T09:00', 'draft')).toBe(true)
  expect(late('2026-10-15T09:59', 'scheduled')).toBe(true)
  expect(late('2026-10-14', 'idea')).toBe(true)
  expect(late('2026-10-14T09:00', 'published')).toBe(false)
  expect(late('2026-10-14T09:00', 'cancelled')).toBe(false)
  expect(late('2026-10-14T09:00', 'written-by-a-newer-version')).toBe(false)
})

test('a day has passed when it is over, and an hour once it has struck', () => {
  expect(late('2026-10-15', 'draft')).toBe(false)
  expect(late('2026-10-15T10:00', 'draft')).toBe(false)
  expect(late('2026-10-16T09:00', 'draft')).toBe(false)
  expect(late(null, 'draft')).toBe(false)
})
