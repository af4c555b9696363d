import fc from 'fast-check'
import { expect, test } from 'vitest'
import { lineOf } from '#shared/domain/cut-text.ts'

test('a long text is cut after a word, and says that there is more', () => {
  expect(lineOf('Venez nombreux aux portes ouvertes de Brest', 30)).toBe(
    'Venez nombreux aux portes…',
  )
  expect(lineOf('Venez nombreux, toutes et tous', 18)).toBe('Venez nombreux…')
})

test('what fits stays as it is, on one line', () => {
  expect(lineOf('  Portes\n\nouvertes ', 30)).toBe('Portes ouvertes')
  expect(lineOf('Portes ouvertes', 15)).toBe('Portes ouvertes')
})

test('one endless word is cut within it, never within a character', () => {
  expect(lineOf('a'.repeat(50), 10)).toBe(`${'a'.repeat(9)}…`)
  expect(lineOf('🐝'.repeat(20), 10)).toBe(`${'🐝'.repeat(4)}…`)
})

test('whatever the text, it is never longer than asked for', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.integer({ min: 4, max: 60 }), (text, most) => {
      expect(lineOf(text, most).length).toBeLessThanOrEqual(most)
    }),
  )
})

test('whatever white space is in it, what is shown has one space between two words, and nothing around them', () => {
  const text = fc.string({
    unit: fc.constantFrom('a', 'é', ' ', '\n', '\t', '\u00a0'),
    maxLength: 30,
  })
  fc.assert(
    fc.property(text, (some) => {
      expect(lineOf(some, 60)).toBe(some.split(/\s+/).filter(Boolean).join(' '))
    }),
  )
})
