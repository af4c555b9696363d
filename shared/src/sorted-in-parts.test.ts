import fc from 'fast-check'
import { expect, test } from 'vitest'
import { whole } from './domain/parts.ts'
import { sortedInParts } from './sorted-in-parts.ts'

test('is what the platform sorts, what is alike in its order, however many there are', () => {
  const counts = fc.constantFrom(0, 1, 1_999, 2_000, 2_001, 7_345)
  fc.assert(
    fc.property(counts, fc.integer({ min: 1, max: 5_000 }), (count, step) => {
      const items = Array.from({ length: count }, (_, at) => ({ at, key: (at * step) % 997 }))
      const byKey = (a: { readonly key: number }, b: { readonly key: number }) => a.key - b.key
      expect(whole(sortedInParts(items, byKey))).toEqual(items.toSorted(byKey))
    }),
    { numRuns: 20 },
  )
})
