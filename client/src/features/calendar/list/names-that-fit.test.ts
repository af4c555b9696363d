import { expect, test } from 'vitest'
import { howManyNames, roomForNames } from './names-that-fit.ts'

const HEAD = { date: 'Thursday 22 October 2026', today: '', count: '3 posts' }
const NAMES = ['All Saints holiday', 'Photo contest', 'Open days', 'Public vote', 'Climate week']

test('a wide window has room for all names of a day, a narrower one counts those that would be cut', () => {
  expect(howManyNames(NAMES, roomForNames(70, HEAD))).toBe(5)
  expect(howManyNames(NAMES, roomForNames(40, HEAD))).toBe(3)
})

test('a phone has room for one short name, and beside "today" for none', () => {
  const onPhone = { ...HEAD, count: '' }
  expect(howManyNames(['All Saints holiday', 'Open days'], roomForNames(24, onPhone))).toBe(1)
  expect(howManyNames(['Open days'], roomForNames(24, { ...onPhone, today: 'Today' }))).toBe(1)
  expect(howManyNames(NAMES, roomForNames(24, { ...onPhone, today: 'Today' }))).toBe(0)
})

test('the last name needs no room for a count', () => {
  expect(howManyNames(['Open days'], 5)).toBe(1)
  expect(howManyNames(['Open days', 'Vote'], 6)).toBe(0)
})
