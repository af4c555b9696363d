import { expect, test } from 'vitest'
import { pluralIn } from './plural.ts'

const forms = { one: '# x', other: '# xs' }

test('French counts nothing as one, English as many', () => {
  expect(pluralIn('fr')(0, forms)).toBe('0 x')
  expect(pluralIn('en')(0, forms)).toBe('0 xs')
})

test('one and a half is one in French, many in English', () => {
  expect(pluralIn('fr')(1.5, forms)).toBe('1,5 x')
  expect(pluralIn('en')(1.5, forms)).toBe('1.5 xs')
})

test('numbers are grouped as the language does', () => {
  expect(pluralIn('fr')(1204, forms)).toBe('1\u202f204 xs')
  expect(pluralIn('en')(1204, forms)).toBe('1,204 xs')
})

test('a million has a form of its own in French, which reads as many', () => {
  expect(pluralIn('fr')(1_000_000, forms)).toBe('1\u202f000\u202f000 xs')
})
