import { expect, test } from 'vitest'
import { drawnRows, scrollFor } from './row-window.ts'

const LIST = { count: 10_000, row: 50, height: 500 }

test('of ten thousand rows those are drawn that are seen, and a window above and below', () => {
  const rows = drawnRows({ ...LIST, top: 100_000, kept: null })
  expect([rows[0], rows.at(-1), rows.length]).toEqual([1_990, 2_019, 30])
  expect(drawnRows({ ...LIST, count: 3, top: 0, kept: null })).toEqual([0, 1, 2])
  expect(drawnRows({ ...LIST, count: 0, top: 0, kept: 0 })).toEqual([])
})

test('the row that has the focus is drawn wherever it is', () => {
  expect(drawnRows({ ...LIST, top: 100_000, kept: 3 })[0]).toBe(3)
  expect(drawnRows({ ...LIST, top: 0, kept: 9_999 }).at(-1)).toBe(9_999)
  expect(drawnRows({ ...LIST, top: 0, kept: 2 }).filter((row) => row === 2)).toHaveLength(1)
})

test('a row is scrolled to only as far as it takes to see it', () => {
  const at = { row: 50, top: 1_000, height: 500 }
  expect(scrollFor({ ...at, index: 20 })).toBe(1_000)
  expect(scrollFor({ ...at, index: 3 })).toBe(150)
  expect(scrollFor({ ...at, index: 30 })).toBe(1_050)
})
