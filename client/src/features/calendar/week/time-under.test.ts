import { expect, test } from 'vitest'
import { minuteAt } from './time-under.ts'

test('a hand finds the quarters of an hour', () => {
  expect([0, 0.1, 0.2, 0.5, 0.7, 0.99].map((part) => minuteAt(part, null))).toEqual([
    0, 0, 15, 30, 45, 45,
  ])
})

test('a post that is carried to another day only keeps its minute', () => {
  expect(minuteAt(37 / 60, '11:37')).toBe(37)
  expect(minuteAt(0.5, '11:37')).toBe(30)
})
