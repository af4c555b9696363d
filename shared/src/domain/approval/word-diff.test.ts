import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { diffWords, excerptOf } from './word-diff.ts'

const shown = (before: string, after: string) =>
  diffWords(before, after)
    .map(({ kind, text }) =>
      kind === 'same' ? text : kind === 'gone' ? `[-${text}]` : `[+${text}]`,
    )
    .join('')

describe('what became of a text', () => {
  test('is told in words, with what was taken out before what came in its place', () => {
    expect(
      shown(
        'Une copie de votre dernier diplôme et votre attestation.',
        'Une copie de votre CV et votre numéro d’identifiant.',
      ),
    ).toBe(
      'Une copie de votre [-dernier diplôme][+CV] et votre [-attestation][+numéro d’identifiant].',
    )
    expect(shown('Samedi 7', 'Samedi 7 novembre')).toBe('Samedi 7[+ novembre]')
    expect(shown('', 'Tout neuf')).toBe('[+Tout neuf]')
    expect(shown('Pareil', 'Pareil')).toBe('Pareil')
  })

  test('holds both texts whole, and never marks as changed what was not', () => {
    const text = fc.array(fc.constantFrom('a', 'b', 'chat', ' ', '\n', '.', '👋'), {
      maxLength: 30,
    })
    fc.assert(
      fc.property(text, text, (one, other) => {
        const [before, after] = [one.join(''), other.join('')]
        const stretches = diffWords(before, after)
        const without = (kind: string) =>
          stretches.flatMap((one) => (one.kind === kind ? [] : [one.text])).join('')
        expect(without('new')).toBe(before)
        expect(without('gone')).toBe(after)
        if (before === after) expect(stretches.every(({ kind }) => kind === 'same')).toBe(true)
      }),
    )
  })

  test('of a book that was rewritten is not looked for word by word', () => {
    const [before, after] = ['a b '.repeat(3_000), 'c d '.repeat(3_000)]
    expect(diffWords(before, after).map(({ kind }) => kind)).toEqual(['gone', 'new', 'same'])
  })

  test('is shown with a few words around each change', () => {
    const before = `${'avant '.repeat(30)}lundi ${'milieu '.repeat(30)}mardi ${'après '.repeat(30)}`
    const after = before.replace('lundi', 'jeudi').replace('mardi', 'vendredi')
    const excerpt = excerptOf(diffWords(before, after), 20)
    expect(excerpt.map(({ text }) => text)).toEqual([
      '… avant avant avant ',
      'lundi',
      'jeudi',
      ' milieu milieu … milieu milieu ',
      'mardi',
      'vendredi',
      ' après après après …',
    ])
  })
})
