import { createRoot } from 'solid-js'
import { expect, test } from 'vitest'
import { createShownDays } from './shown-days.ts'
import type { ViewName } from './views.ts'

function shown(view: ViewName, date: string | null, columns = 7) {
  return createRoot(() =>
    createShownDays({
      view: () => view,
      date: () => date,
      today: () => '2026-10-15',
      firstWeekday: () => 1,
      columns: () => columns,
      planned: () => ['2026-09-30', '2026-10-15', '2027-01-04'],
    }),
  )
}

test('a month is about its own days, and shows those that fill its rows', () => {
  const { days, isShown, turned } = shown('month', '2026-10')
  expect([days()[0], days().at(-1), days().length]).toEqual(['2026-10-01', '2026-10-31', 31])
  expect(isShown('2026-09-28')).toBe(true)
  expect(isShown('2026-11-02')).toBe(false)
  expect([turned(1), turned(-1)]).toEqual(['2026-11-01', '2026-09-01'])
})

test('a week begins where weeks do, and is turned by a week', () => {
  const { days, month, turned } = shown('week', '2026-10-22')
  expect([days()[0], days().at(-1)]).toEqual(['2026-10-19', '2026-10-25'])
  expect([turned(1), turned(-1)]).toEqual(['2026-10-26', '2026-10-12'])
  expect(month()).toBe('2026-10')
})

test('where a whole week has no room, its days begin with the one that was asked for', () => {
  const { days, turned } = shown('week', null, 4)
  expect(days()).toEqual(['2026-10-15', '2026-10-16', '2026-10-17', '2026-10-18'])
  expect([turned(1), turned(-1)]).toEqual(['2026-10-19', '2026-10-11'])
})

test('the list is about every day that has posts, shows any, and is turned by months', () => {
  const { days, isShown, turned } = shown('list', '2026-10-22')
  expect(days()).toHaveLength(3)
  expect(isShown('2031-01-01')).toBe(true)
  expect(turned(-1)).toBe('2026-09-01')
})
