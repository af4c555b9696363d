import { expect, test } from 'vitest'
import { withStop } from './drawn-days.ts'

const seen = [
  { day: '2026-10-12', from: 2, to: 5 },
  { day: '2026-10-13', from: 0, to: 4 },
]

test('a post that has the focus stays where it is when it is scrolled away, and in its order', () => {
  expect(withStop(seen, { day: '2026-01-01', index: 7 })[0]).toEqual({
    day: '2026-01-01',
    from: 7,
    to: 8,
  })
  expect(withStop(seen, { day: '2027-01-01', index: null }).at(-1)).toEqual({
    day: '2027-01-01',
    from: 0,
    to: 0,
  })
})

test('one of a day that is seen in part makes more of that day be drawn', () => {
  expect(withStop(seen, { day: '2026-10-12', index: 0 })[0]).toMatchObject({ from: 0, to: 5 })
})

test('one that is seen changes nothing', () => {
  expect(withStop(seen, { day: '2026-10-13', index: 3 })).toBe(seen)
  expect(withStop(seen, { day: '2026-10-13', index: null })).toBe(seen)
  expect(withStop(seen, null)).toBe(seen)
})
