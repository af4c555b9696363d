import { expect, test } from 'vitest'
import { howManyFit } from './fit.ts'

const room = { height: 120, gap: 2, more: 24 }

test('all posts are shown when they fit, without keeping room for "more"', () => {
  expect(howManyFit([38, 38, 38], room)).toBe(3)
  expect(howManyFit([], room)).toBe(0)
})

test('when they do not, the last slot is taken by "more"', () => {
  expect(howManyFit([38, 38, 38, 38], room)).toBe(2)
  expect(howManyFit([24, 24, 24, 24, 24], room)).toBe(3)
})

test('"more" in the day’s header takes nothing from the posts', () => {
  expect(howManyFit([38, 38, 38, 38], { ...room, more: 0 })).toBe(3)
})

test('a day too low for a single post says only how many there are', () => {
  expect(howManyFit([38], { height: 30, gap: 2, more: 24 })).toBe(0)
  expect(howManyFit([38, 38], { height: 40, gap: 2, more: 24 })).toBe(0)
})
