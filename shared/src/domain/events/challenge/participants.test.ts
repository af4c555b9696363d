import { describe, expect, test } from 'vitest'
import * as Y from 'yjs'
import { type EntryCollection, entriesIn } from '#shared/documents/entries.ts'
import { eraseEntries } from '../entries/entry-actions.ts'
import { parseSheet } from '../sheet.ts'
import { parseAward } from './award.ts'
import { countsOf } from './counts.ts'
import { matchParticipants, publicName } from './participants.ts'

const person = (id: string, number: number, name: string, email = '', handle = '') => ({
  id,
  number,
  name,
  email,
  handle,
})
const PEOPLE = [
  person('a', 1, 'Awa Konaté', 'awa@example.org', '@awak'),
  person('b', 2, 'Bran'),
  person('c', 3, 'Bran'),
]

describe('whom a file means', () => {
  test('is found by whatever it calls them, and nobody is guessed', () => {
    const rows = ['AWA KONATE', 'awak', 'Awa@Example.org', 'no. 1', '1', 'Bran', 'Zoé'].map(
      (who) => ({ who }),
    )
    const match = matchParticipants(rows, PEOPLE)
    expect(match.found.map(({ participant }) => participant)).toEqual(['a', 'a', 'a', 'a', 'a'])
    expect(match).toMatchObject({ ambiguous: ['Bran'], unknown: ['Zoé'] })
  })
})

test('an audience reads a name as it was chosen, and never an address', () => {
  const [awa, bran] = PEOPLE
  const bare = person('d', 4, '', 'dan@example.org')
  const pasted = person('e', 5, 'eve@example.org', '', 'eve@example.org')
  const elsewhere = person('f', 6, 'Fay <fay@example.org>', '', '@fay@example.social')
  for (const [as, names] of [
    ['short', ['Awa K.', 'Bran', '', '', '@fay@example.social']],
    ['handle', ['@awak', 'Bran', '', '', '@fay@example.social']],
    ['full', ['Awa Konaté', 'Bran', '', '', '@fay@example.social']],
  ] as const)
    expect([awa, bran, bare, pasted, elsewhere].map((one) => one && publicName(one, as))).toEqual(
      names,
    )
})

test.each([
  ['Les Meeples du Ponant', 'Les Meeples du Ponant'],
  ['La Taverne aux Dés', 'La Taverne aux Dés'],
  ['Le Pion magique', 'Le Pion magique'],
  ['L’Échappée belle', 'L’Échappée belle'],
  ['Équipe Marketing', 'Équipe Marketing'],
  ['Café-jeux L’Échappée', 'Café-jeux L’Échappée'],
  ['Clubs du Ponant', 'Clubs du Ponant'],
  ['The Night Owls', 'The Night Owls'],
  ['The Knights of Ni', 'The Knights of Ni'],
  ['Riverside Chess Club', 'Riverside Chess Club'],
  ['les meeples du ponant', 'les meeples du ponant'],
  ['Le Cercle', 'Le Cercle'],
  ['Bureau des élèves', 'Bureau des élèves'],
  // Somebody, whatever the family is called.
  ['Jean-Baptiste Le Goff', 'Jean-Baptiste L.'],
  ['Marie de La Tour', 'Marie L.'],
  ['Nour El Amrani', 'Nour E.'],
  ['Le Van An', 'Le V.'],
  ['Le Pen', 'Le P.'],
  ['La Thi Hoa', 'La H.'],
  ['La thi hoa', 'La H.'],
  ['Lê Minh', 'Lê M.'],
  ['Thế Anh Nguyễn', 'Thế N.'],
  ['The Anh Nguyen', 'The N.'],
  ['Les Paul', 'Les P.'],
  ['Les van der Berg', 'Les B.'],
  ['L’Hostis Yann', 'L’Hostis Y.'],
  ['Harmonie Dupont', 'Harmonie D.'],
  ['Ville Virtanen', 'Ville V.'],
  ['Bar Cohen', 'Bar C.'],
  ['BUREAU Marie', 'BUREAU M.'],
  ['Marie Bureau', 'Marie B.'],
  ['Marie School', 'Marie S.'],
  ['awa konaté', 'awa K.'],
])('%s is called %s before an audience', (name, called) => {
  expect(publicName({ name, handle: '' }, 'short')).toBe(called)
})

test('who is erased leaves neither a count nor an award behind', () => {
  const doc = new Y.Doc()
  const put = (name: EntryCollection, id: string, fields: object) =>
    entriesIn(doc, name).set(id, new Y.Map<unknown>(Object.entries(fields)))
  put('entries', 'awa', { name: 'Awa' })
  put('entries', 'bran', { name: 'Bran' })
  const notes = { 'note:awa:2026-10-01': '1 5', 'note:bran:2026-10-01': '1 3' }
  put('checkins', 's', { createdBy: 'ines', ...notes })
  put('awards', 'x', { entry: 'awa', points: 3, note: 'For Awa' })
  put('awards', 'y', { entry: 'bran', points: 2, createdBy: 'ines' })
  eraseEntries(doc, ['awa'], 1)
  expect([...entriesIn(doc, 'awards').keys()]).toEqual(['y'])
  expect(parseAward('y', entriesIn(doc, 'awards').get('y'))).toMatchObject({ participant: 'bran' })
  const sheet = parseSheet('s', entriesIn(doc, 'checkins').get('s'))
  expect(sheet.kind === 'sheet' && [...countsOf([sheet]).keys()]).toEqual(['bran'])
})
