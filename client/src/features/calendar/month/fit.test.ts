import { expect, test } from 'vitest'
import { howManyFit, roomLeft, shareLines } from './fit.ts'

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

test('what is left below the posts is free, but for "more" where some are not shown', () => {
  expect(roomLeft([38, 38], 2, room)).toBe(42)
  expect(roomLeft([38, 38, 38, 38], 2, room)).toBe(16)
  expect(roomLeft([38, 38, 38, 38], 3, { ...room, more: 0 })).toBe(2)
})

test('free lines go to the titles that are cut, one to each before anybody gets a second', () => {
  expect(shareLines([1, 0, 2], 2)).toEqual([1, 0, 1])
  expect(shareLines([2, 0, 2], 3.9)).toEqual([2, 0, 1])
  expect(shareLines([1, 0, 2], 9)).toEqual([1, 0, 2])
  expect(shareLines([2, 2], -1)).toEqual([0, 0])
})
