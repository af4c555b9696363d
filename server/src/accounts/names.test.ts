import * as v from 'valibot'
import { describe, expect, test } from 'vitest'
import { LineOf, Name } from './names.ts'

const parse = (text: unknown) => {
  const parsed = v.safeParse(Name, text)
  return parsed.success ? parsed.output : parsed.issues.map(({ message }) => message)
}

describe('a name as somebody typed it', () => {
  test.each([
    ['  Léa  ', 'Léa'],
    ['🐝', '🐝'],
    ['🏴󠁧󠁢󠁥󠁮󠁧󠁿 👩‍👩‍👧‍👦', '🏴󠁧󠁢󠁥󠁮󠁧󠁿 👩‍👩‍👧‍👦'],
    ['שלום 123', 'שלום 123'],
    ['a\u0308', 'ä'],
    ['=1+1', '=1+1'],
    ['<b>Léa</b>', '<b>Léa</b>'],
    ["Robert'); DROP TABLE people;--", "Robert'); DROP TABLE people;--"],
  ])('is kept as it is meant: %j', (typed, name) => {
    expect(parse(typed)).toBe(name)
  })

  test.each(['\u200FLéa', 'Léa\u200E', '\uFEFFLéa\u200B ', '\u00ADLéa\u2060'])(
    'carries nothing at its edge that would make two look alike: %j',
    (typed) => {
      expect(parse(typed)).toBe('Léa')
    },
  )

  test.each([
    [42, 'has to be a text.'],
    ['', 'has to hold something that can be seen.'],
    ['\u200B\u200D\u2060', 'has to hold something that can be seen.'],
    ['Léa\u202E', 'may not hold line breaks, controls or marks that reverse text.'],
    ['two\nlines', 'may not hold line breaks, controls or marks that reverse text.'],
    ['Club \uD83D', 'holds half a character.'],
    ['é'.repeat(81), 'may have 80 characters at most.'],
    [`a${'\u0301'.repeat(1000)}`, 'may have 80 characters at most.'],
  ])('is refused with what is wrong with it: %j', (typed, message) => {
    expect(parse(typed)).toContain(message)
  })

  test('a note may be empty, and longer', () => {
    expect(v.parse(LineOf(200), ' ')).toBe('')
    expect(v.parse(LineOf(200), '🌞'.repeat(200))).toBe('🌞'.repeat(200))
    expect(v.safeParse(LineOf(200), 'x'.repeat(201)).success).toBe(false)
  })
})
