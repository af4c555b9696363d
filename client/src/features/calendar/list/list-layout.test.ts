import fc from 'fast-check'
import { expect, test } from 'vitest'
import { layOut, offsetOf } from './list-layout.ts'

const SIZES = { head: 30, row: 40 }
const dayWith = (day: string, count: number, slot: number | null = null) => ({
  day,
  posts: Array.from({ length: count }, (_, index) => `${day} ${index}`),
  slot,
})

const three = layOut(
  [dayWith('2026-10-12', 2), dayWith('2026-10-15', 1), dayWith('2026-11-02', 3)],
  SIZES,
)

test('days stand below each other, each with its head and its posts', () => {
  expect(three.height).toBe(3 * 30 + 6 * 40)
  expect([three.rows, three.posts]).toEqual([9, 6])
  expect(three.dayOf('2026-10-15')).toMatchObject({ top: 110, height: 70, rowsAbove: 3 })
  expect(three.dayAt(109)?.day).toBe('2026-10-12')
  expect(three.dayAt(110)?.day).toBe('2026-10-15')
  expect(three.dayAt(9999)?.day).toBe('2026-11-02')
})

test('a jump to a day without posts leads to the next one, past the last to the last', () => {
  expect(three.dayFrom('2026-10-13')?.day).toBe('2026-10-15')
  expect(three.dayFrom('2027-01-01')?.day).toBe('2026-11-02')
})

test('posts are counted through all days', () => {
  expect(three.postAt(2)).toEqual({ day: '2026-10-15', post: '2026-10-15 0' })
  expect(three.postAt(5)).toEqual({ day: '2026-11-02', post: '2026-11-02 2' })
  expect([three.postAt(-1), three.postAt(6)]).toEqual([null, null])
})

test('an empty list has nothing to draw', () => {
  const nothing = layOut([], SIZES)
  expect(nothing.between(0, 500)).toEqual([])
  expect([nothing.height, nothing.dayAt(0), nothing.postAt(0)]).toEqual([0, undefined, null])
})

test('where a post in the hand would land, those below make room', () => {
  const day = dayWith('2026-10-12', 3, 1)
  expect(layOut([day], SIZES).height).toBe(30 + 4 * 40)
  expect([0, 1, 2].map((index) => offsetOf(day, index, SIZES))).toEqual([30, 110, 150])
})

test('whatever is scrolled to, everything that is seen is drawn, and not much more', () => {
  const counts = fc.array(fc.integer({ min: 0, max: 30 }), { minLength: 1, maxLength: 60 })
  fc.assert(
    fc.property(counts, fc.nat(20_000), fc.integer({ min: 1, max: 1200 }), (all, top, height) => {
      const days = all.map((count, index) =>
        dayWith(`day ${String(index).padStart(3, '0')}`, count),
      )
      const layout = layOut(days, SIZES)
      const drawn = new Map(layout.between(top, top + height).map((one) => [one.day, one]))
      let sum = 0
      for (const day of days) {
        const placed = layout.dayOf(day.day)
        const range = drawn.get(day.day) ?? { from: 0, to: 0 }
        sum += range.to - range.from
        for (const index of day.posts.keys()) {
          const y = (placed?.top ?? 0) + offsetOf(day, index, SIZES)
          const isSeen = y + SIZES.row > top && y < top + height
          if (isSeen) expect(index >= range.from && index < range.to).toBe(true)
        }
      }
      expect(sum).toBeLessThanOrEqual(Math.ceil(height / SIZES.row) + 3)
    }),
  )
})
