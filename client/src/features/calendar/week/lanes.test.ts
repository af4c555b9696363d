import fc from 'fast-check'
import { expect, test } from 'vitest'
import { intoLanes } from './lanes.ts'

const placed = (minutes: readonly number[]) =>
  intoLanes(
    minutes.map((minute, index) => ({ post: `p${index}`, minute })),
    45,
  ).map(({ lane, lanes }) => `${lane}/${lanes}`)

test('a post alone takes the whole width', () => {
  expect(placed([9 * 60, 10 * 60])).toEqual(['0/1', '0/1'])
})

test('posts of the same hour stand side by side', () => {
  expect(placed([540, 540, 540])).toEqual(['0/3', '1/3', '2/3'])
})

test('a lane that is free again is used again, and all that touch share one width', () => {
  expect(placed([540, 560, 590])).toEqual(['0/2', '1/2', '0/2'])
})

test('one that begins where another ends does not lie over it', () => {
  expect(placed([540, 585])).toEqual(['0/1', '0/1'])
})

test('whatever the hours, no two posts of one lane lie over each other, and none is lost', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 1439 }), { maxLength: 40 }), (minutes) => {
      const sorted = minutes.toSorted((a, b) => a - b)
      const all = intoLanes(
        sorted.map((minute, index) => ({ post: `p${index}`, minute })),
        45,
      )
      expect(all.map(({ minute }) => minute)).toEqual(sorted)
      for (const [index, post] of all.entries()) {
        expect(post.lane).toBeLessThan(post.lanes)
        for (const other of all.slice(index + 1)) {
          if (other.minute - post.minute >= 45) continue
          expect(other.lane).not.toBe(post.lane)
          expect(other.lanes).toBe(post.lanes)
        }
      }
    }),
  )
})
