import fc from 'fast-check'
import { expect, test } from 'vitest'
import { indexAt, scrolledTo, windowOf } from './window-of.ts'

const STEP = 102

test('of ten thousand cards, those that are seen are drawn, and a few more', () => {
  expect(windowOf({ top: 0, height: 700 }, STEP, 10_000)).toEqual({ from: 0, to: 11 })
  expect(windowOf({ top: 51_000, height: 700 }, STEP, 10_000)).toEqual({ from: 496, to: 511 })
  expect(windowOf({ top: 0, height: 700 }, STEP, 2)).toEqual({ from: 0, to: 2 })
})

test('every card is seen after scrolling to it, and nothing moves for one that is seen already', () => {
  const place = fc.record({ top: fc.nat(100_000), height: fc.integer({ min: STEP, max: 2_000 }) })
  fc.assert(
    fc.property(place, fc.nat(1_000), (before, index) => {
      const top = scrolledTo(before, STEP, index)
      expect(top).toBeLessThanOrEqual(index * STEP)
      expect(top + before.height).toBeGreaterThanOrEqual((index + 1) * STEP)
      expect(scrolledTo({ ...before, top }, STEP, index)).toBe(top)
    }),
  )
})

test('something is put before the card whose upper half it is held over', () => {
  expect([-40, 10, 60, 102, 5_000].map((y) => indexAt(y, STEP, 3))).toEqual([0, 0, 1, 1, 3])
})
