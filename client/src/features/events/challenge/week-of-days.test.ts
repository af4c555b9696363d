import { expect, test } from 'vitest'
import { addDays } from '#shared/domain/day.ts'
import { shownDays } from './week-of-days.ts'

const days = Array.from({ length: 10 }, (_, at) => addDays('2026-10-01', at))

test('the table shows the present week first, and the days before it a week at a time', () => {
  expect(shownDays(days, null)).toMatchObject({ days: days.slice(3), day: '2026-10-10' })
  expect(shownDays(days, '2026-10-05').days).toEqual(days.slice(3))
  expect(shownDays(days, '2026-10-02').days).toEqual(days.slice(0, 3))
  expect(shownDays(days, '2026-09-01').day).toBe('2026-10-10')
})

test('going on ends with the last day, going back with the first', () => {
  const { moved } = shownDays(days, '2026-10-05')
  expect(moved(-7)).toBe('2026-10-01')
  expect(moved(7)).toBe('2026-10-10')
  expect(shownDays(days, null).moved(1)).toBeNull()
})
