import { describe, expect, test } from 'vitest'
import { badTypography, missingWords, unusedWords } from './words.ts'

const french = {
  calendar: { today: 'Aujourd’hui', more: (count: number) => `encore ${count}` },
}

describe('the words of both languages', () => {
  test('a word that only one language has is named', () => {
    const english = { calendar: { today: 'Today' } }
    expect(missingWords(french, english, 'English')).toEqual([
      'calendar.more is missing in English, or of another kind there.',
    ])
  })

  test('a word that nothing shows is named', () => {
    expect(unusedWords(french, 'words().calendar.today')).toEqual([
      'calendar.more is used nowhere.',
    ])
    expect(unusedWords(french, "key: 'more', other: words().calendar.today")).toEqual([])
  })

  test('an area that is read by a computed key counts as used', () => {
    expect(unusedWords(french, 'words().calendar[name]')).toEqual([])
  })

  test.each([
    'Prêt ?',
    'Prêt?',
    'Heure : 10 h',
    'Heure: 10 h',
    'Un « mot »',
    '«mot»',
    (name: string) => `Supprimer ${name} ?`,
  ])('French typography: %s is refused', (word) => {
    expect(badTypography({ area: { word } })).toHaveLength(1)
  })

  test.each([
    'Prêt\u202f?',
    'Heure\u00a0: 10:30',
    'Un «\u00a0mot\u00a0»',
    'https://ruche.example.org',
    (name: string) => (name ? `${name}\u202f!` : 'rien'),
  ])('French typography: %s is right', (word) => {
    expect(badTypography({ area: { word } })).toEqual([])
  })
})
