import { expect, test } from 'vitest'
import { PAPER_ZOOM, type PaperDay, paperZoom } from './paper-zoom.ts'

const POST = { text: '11:30 Open house in Rennes on Saturday', glyphs: 2 }
const month = (weeks: number, day: PaperDay) =>
  Array.from({ length: weeks }, () => Array.from({ length: 7 }, () => day))
const day = (posts: number, lanes = 0): PaperDay => ({
  posts: Array.from({ length: posts }, () => POST),
  lanes,
})

test('a usual month is printed as large as can be', () => {
  expect(paperZoom(month(5, day(3)))).toBe(PAPER_ZOOM)
  expect(paperZoom([])).toBe(PAPER_ZOOM)
})

test('what takes more room makes it smaller: bands, a sixth week, full days', () => {
  const usual = paperZoom(month(5, day(4)))
  const banded = paperZoom(month(5, day(4, 3)))
  const long = paperZoom(month(6, day(4, 3)))
  const full = paperZoom(month(6, day(6, 3)))
  const all = [usual, banded, long, full]
  expect(all).toEqual(all.toSorted((a, b) => b - a))
  expect(full).toBeLessThan(usual)
})

test('one that nobody could read on a page is not made smaller still', () => {
  expect(paperZoom(month(6, day(40)))).toBeCloseTo(0.48)
})
