import { expect, test } from 'vitest'
import { dateIn, readScene, writeScene } from './views.ts'

test('addresses of before there were views still show their month', () => {
  expect(readScene('')).toEqual({ view: 'month', date: null })
  expect(readScene('2026-10')).toEqual({ view: 'month', date: '2026-10' })
})

test('every view has an address for a day and one for the present, which read as they were written', () => {
  for (const path of ['', '2026-10', 'week', 'week/2026-10-22', 'list', 'list/2026-10-22']) {
    expect(writeScene(readScene(path))).toBe(path)
  }
})

test('what makes no sense in an address shows the present', () => {
  for (const path of ['2026-13', 'nonsense', '2026-10-22']) {
    expect(readScene(path)).toEqual({ view: 'month', date: null })
  }
  for (const path of ['week/2026-02-30', 'week/2026-10', 'week/2026-10-22T11:30', 'week/']) {
    expect(readScene(path)).toEqual({ view: 'week', date: null })
  }
})

test('a day is kept when the view changes', () => {
  expect(dateIn('month', '2026-10-22')).toBe('2026-10')
  expect(dateIn('list', '2026-10-22')).toBe('2026-10-22')
})
