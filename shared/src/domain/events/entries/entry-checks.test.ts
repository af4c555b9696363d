import { expect, test } from 'vitest'
import * as Y from 'yjs'
import { type Entry, parseEntry } from '../entry.ts'
import { countriesIn, countryCode, countryName } from './countries.ts'
import { type EntryTerms, remarksOn } from './entry-checks.ts'

const OPEN: EntryTerms = {
  minAge: null,
  countries: [],
  actions: [],
  from: null,
  until: null,
  once: true,
  picture: false,
}

function entry(id: string, fields: Record<string, unknown>): Entry {
  const map = new Y.Doc().getMap(id)
  for (const [field, value] of Object.entries({ name: id, source: 'form', ...fields }))
    map.set(field, value)
  const read = parseEntry(id, map)
  if (read.kind !== 'entry') throw new Error(`damaged: ${read.field}`)
  return read
}

const kinds = (entries: readonly Entry[], terms: Partial<EntryTerms>) =>
  Object.fromEntries(
    [...remarksOn(entries, { ...OPEN, ...terms })].map(([id, found]) => [
      id,
      found.map(({ kind }) => kind).join(' '),
    ]),
  )

test('whom the team typed in is known to it; of others it is said what was not said', () => {
  const terms = { minAge: 18, countries: ['FR', 'BE'] }
  const all = [
    entry('typed', { source: 'hand' }),
    entry('silent', {}),
    entry('young', { age: 15, country: 'France' }),
    entry('far', { age: 40, country: 'Québec' }),
    entry('fits', { age: 18, country: ' BELGIUM ' }),
  ]
  expect(kinds(all, terms)).toEqual({
    silent: 'no-age no-country',
    young: 'age',
    far: 'country',
  })
  expect(kinds(all, {})).toEqual({})
})

test('where everybody is asked for a photo, an entry without one is said to have none, but for a link', () => {
  const photo = { 'picture:0': 'a'.repeat(64), 'picture:0:type': 'image/jpeg' }
  const all = [
    entry('with', photo),
    entry('linked', { link: 'https://photos.example/1' }),
    entry('typed', { source: 'hand' }),
    entry('without', { source: 'import' }),
  ]
  expect(kinds(all, { picture: true })).toEqual({ without: 'no-picture' })
  expect(kinds(all, {})).toEqual({})
})

test('an age that was only declared is said as such', () => {
  const [remark] =
    remarksOn([entry('young', { age: 16 })], { ...OPEN, minAge: 18 }).get('young') ?? []
  expect(remark).toEqual({ kind: 'age', age: 16, least: 18, isDeclared: true })
})

test('the earlier entry of a person counts, whatever order they came in, unless it is out', () => {
  const first = { email: 'Awa@Example.org', enteredAt: 1 }
  const again = { email: 'awa+contest@example.org', enteredAt: 2 }
  const all = [entry('again', again), entry('first', first)]
  const [remark] = remarksOn(all, OPEN).get('again') ?? []
  expect(remark).toMatchObject({ kind: 'double', of: { id: 'first' } })
  expect(kinds(all, { once: false })).toEqual({})
  for (const out of [{ withdrawnAt: 5 }, { eligibility: 'refused' }])
    expect(kinds([entry('again', again), entry('first', { ...first, ...out })], {})).toEqual({})
  // Many people are called the same.
  const names = [entry('one', { name: 'Léa', email: 'a@b.fr' }), entry('two', { name: 'Lea' })]
  expect(kinds(names, {})).toEqual({})
  expect(kinds([...names, entry('three', { name: ' LEA' })], {})).toEqual({ two: 'double' })
})

test('people who wrote a dash for their address are not doubles of each other', () => {
  const all = ['Mia', 'Noé', 'Zoé'].map((name) => entry(name, { name, email: '-' }))
  expect(kinds(all, {})).toEqual({})
  expect(kinds([...all, entry('again', { name: 'mia', email: 'n/a', enteredAt: 9 })], {})).toEqual({
    again: 'double',
  })
})

test('what had to be done and when', () => {
  const terms = { actions: ['follow'], from: 10, until: 20 }
  const did = { 'action:follow': true }
  expect(
    kinds(
      [
        entry('before', { ...did, enteredAt: 9 }),
        entry('in-time', { ...did, enteredAt: 10 }),
        entry('lazy', { enteredAt: 19 }),
        entry('after', { ...did, enteredAt: 20 }),
      ],
      terms,
    ),
  ).toEqual({ before: 'early', lazy: 'actions', after: 'late' })
})

test.each([
  ['France', 'FR'],
  ['fr', 'FR'],
  ['la Belgique', 'BE'],
  ['côte d’ivoire', 'CI'],
  ['United Kingdom', 'GB'],
  ['UK', 'GB'],
  ['États-Unis', 'US'],
  ['Bretagne', null],
  ['', null],
])('the country %s is %s', (text, code) => {
  expect(countryCode(text)).toBe(code)
})

test('countries in a sentence, unless one of them is none', () => {
  expect(countriesIn('France, Belgique et Suisse')).toEqual(['FR', 'BE', 'CH'])
  expect(countriesIn('France and Monaco.')).toEqual(['FR', 'MC'])
  expect(countriesIn('')).toEqual([])
  expect(countriesIn('Europe')).toBeNull()
  expect(countryName('BE', 'fr')).toBe('Belgique')
})
