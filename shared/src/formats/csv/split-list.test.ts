import fc from 'fast-check'
import { expect, test } from 'vitest'
import { guardCell, unguardCell } from './guard-cell.ts'
import { joinList, splitList } from './split-list.ts'

test.each([
  ['', []],
  ['miel', ['miel']],
  ['jeu, miel', ['jeu', 'miel']],
  ['jeu; plein air, été', ['jeu', 'plein air, été']],
  ['Métropole|La Réunion', ['Métropole', 'La Réunion']],
  ['["jeu", "plein air, été"]', ['jeu', 'plein air, été']],
  ["['jeu', 'miel']", ['jeu', 'miel']],
  ['#jeu #miel', ['jeu', 'miel']],
  ['jeu\nmiel\n', ['jeu', 'miel']],
  ['miel, miel, ', ['miel']],
])('%j', (cell, names) => {
  expect(splitList(cell)).toEqual(names)
})

test('names of any kind come back from a cell as they were', () => {
  const name = fc.string({ unit: 'binary' }).filter((one) => one !== '')
  fc.assert(
    fc.property(fc.uniqueArray(name), (names) => {
      expect(splitList(joinList(names))).toEqual(names)
    }),
  )
})

test('a formula is text in a spreadsheet, and itself again when it comes back', () => {
  expect(guardCell('=HYPERLINK("x")')).toBe('\'=HYPERLINK("x")')
  expect(guardCell('L’été')).toBe('L’été')
  const signs = fc.string({ unit: fc.constantFrom("'", '=', '+', '-', '@', 'a') })
  fc.assert(
    fc.property(signs, (text) => {
      expect(unguardCell(guardCell(text))).toBe(text)
      expect(guardCell(text)).not.toMatch(/^[=+\-@]/)
    }),
  )
})
