import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import * as Y from 'yjs'
import { moderationIn } from '#shared/documents/moderation.ts'
import { whole } from '#shared/domain/parts.ts'
import { belongingsIn } from './about.ts'
import { createMasker, type Masking } from './masking.ts'
import { nameFinder } from './name-finder.ts'

const MASKING: Masking = {
  other: '[…]',
  colleague: '[team]',
  mail: '[mail]',
  phone: '[phone]',
  colleagues: ['Inès Roux'],
  added: [],
  kept: new Set<string>(),
}

/** Whose file it is: Jean Dupont, `korrigan_35`. */
function masker(masking: Partial<Masking> = {}) {
  const doc = new Y.Doc()
  const noted = moderationIn(doc, 'noted')
  const note = (id: string, name: string, ...members: string[]) =>
    noted.set(
      id,
      new Y.Map<unknown>([['name', name], ...members.map((key) => [key, true] as const)]),
    )
  note('own', 'Jean Dupont', 'handle:discord:korrigan_35', 'alias:jean@korrigan.example')
  note('amelie', 'Amélie Martin', 'handle:x:amelie.m', 'handle:forum:LouLou')
  note('jean', 'Jean Petit', 'handle:discord:lou_bard')
  note('kim', '김민준', 'alias:田中さくら', 'alias:Straßer')
  return createMasker(whole(belongingsIn([doc])), ['own'], { ...MASKING, ...masking })
}
const masked = (text: string, more: Partial<Masking> = {}) => masker(more).text(text)

describe('whoever else is named in a file is taken out', () => {
  test.each([
    ['however it is written', 'AMELIE MARTIN, amélie martin', '[…], […]'],
    ['with other signs between its words', 'Amélie-Martin a écrit', '[…] a écrit'],
    [
      'behind an apostrophe, in brackets, in stars',
      'd’Amélie Martin (LouLou) **loulou**',
      'd’[…] ([…]) **[…]**',
    ],
    ['as an account, with other signs in it', '@amelie_m et amelie.m, AmelieM', '[…] et […], […]'],
    ['by one of their names', 'J’ai vu Martin avec Petit.', 'J’ai vu […] avec […].'],
    ['in an address of a page', 'https://x.com/amelie.m/status/3', 'https://x.com/[…]/status/3'],
    [
      'somebody of the team, and by their first name',
      'Inès Roux l’a dit ; Inès aussi',
      '[team] l’a dit ; [team] aussi',
    ],
    ['in scripts without spaces', '昨日田中さくらさんが。김민준은', '昨日[…]さんが。[…]은'],
    ['with letters that are two', 'STRASSER', '[…]'],
  ])('%s', (_, text, right) => {
    expect(masked(text)).toBe(right)
  })

  test.each([
    ['addresses', 'a.b+c@mail.example.org, contact', '[mail], contact'],
    [
      'numbers, as they are written at home and abroad',
      '06 12 34 56 78 ou +33 6.12.34.56.78, (555) 123-4567',
      '[phone] ou [phone], [phone]',
    ],
    [
      'accounts that nobody has noted',
      '@inconnue, @inconnue@social.example et u/inconnue, <@266300408438325258>',
      '[…], […] et […], […]',
    ],
  ])('%s', (_, text, right) => {
    expect(masked(text)).toBe(right)
  })

  test.each([
    ['their own name, in each of its spellings', 'JEAN DUPONT, @korrigan_35, Korrigan35 et Jean'],
    ['their own address', 'jean@korrigan.example'],
    [
      'days, hours, sums and references',
      'le 01/02/2026 à 10:30, 2026-10-15, 12 000 000, DOSSIER 4F2K',
    ],
    ['words that only begin or end as a name', 'martinet, un petit pas, loulous'],
    ['everybody', '@everyone @here'],
  ])('and nothing else: %s', (_, text) => {
    expect(masked(text)).toBe(text)
  })

  test('what is found is said word by word; a word stays where somebody says so, and another goes', () => {
    const text = 'Petit, LOULOU et loulou ont vu le grand Roger'
    const first = masker()
    first.text(text)
    expect(first.words()).toEqual([
      { key: 'loulou', word: 'LOULOU', kind: 'other', count: 2, kept: false },
      { key: 'petit', word: 'Petit', kind: 'part', count: 1, kept: false },
    ])
    const second = masker({ added: ['le grand Roger', ' '], kept: new Set(['petit']) })
    expect(second.text(text)).toBe('Petit, […] et […] ont vu […]')
    expect(second.words().map(({ word, kind, kept }) => [word, kind, kept])).toEqual([
      ['LOULOU', 'other', false],
      ['le grand Roger', 'added', false],
      ['Petit', 'part', true],
    ])
  })
})

test('a name is found in every spelling of it, wherever it stands, and nothing beside it is touched', () => {
  const letter = fc.constantFrom(...'abcdeéàçñößœ')
  const word = fc.string({ unit: letter, minLength: 3, maxLength: 8 })
  const sign = fc.constantFrom(' ', '-', '.', '_', '’')
  fc.assert(
    fc.property(
      fc.array(word, { minLength: 1, maxLength: 3 }),
      fc.array(sign, { minLength: 2, maxLength: 2 }),
      fc.constantFrom('(', ' ', '« ', '\n', 'd’', '@'),
      fc.constantFrom(')', ' ', ' »', '\n', ', ', '.', '’s'),
      fc.boolean(),
      (words, signs, before, after, loud) => {
        const name = words.join(' ')
        const spelt = words.reduce((text, one, at) => text + (signs[at - 1] ?? ' ') + one)
        const said = loud ? spelt.toUpperCase() : spelt.normalize('NFD')
        const text = `12${before}${said}${after}34`
        const [found, ...more] = nameFinder([{ name, what: 1 }])(text)
        expect(more).toEqual([])
        expect(text.slice(0, found?.start)).toBe(before === '@' ? '12' : `12${before}`)
        expect(text.slice(found?.end)).toBe(`${after}34`)
      },
    ),
  )
})
