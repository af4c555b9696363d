import fc from 'fast-check'
import { expect, test } from 'vitest'
import { cleanText } from '../clean-text.ts'
import { type IdeaColumns, ideasToCsv, readIdeaTable, type TableIdea } from './table.ts'

const FRENCH: IdeaColumns = {
  title: 'Titre',
  text: 'Texte',
  link: 'Lien',
  source: 'Source',
  author: 'Auteur',
  found: 'Trouvée le',
  foundBy: 'Trouvée par',
  checks: 'Vérifiée par',
  note: 'Note',
  labels: 'Étiquettes',
  campaign: 'Campagne',
}

const nasty = fc.constantFrom(
  '=1+1',
  "'=",
  '"',
  ';',
  ',',
  '\n',
  '|',
  '#a',
  '[',
  ' ',
  '🧙‍♂️',
  '<b>',
  'é',
)
const text = fc
  .array(fc.oneof(nasty, fc.string({ unit: 'binary', maxLength: 3 })), { maxLength: 8 })
  .map((parts) => cleanText(parts.join('')))
const word = text.map((one) => one.replace(/\s+/g, ' ').trim()).filter((one) => one !== '')
const idea: fc.Arbitrary<TableIdea> = fc.record({
  key: fc.constantFrom('abcd2345abcd23', ''),
  title: word,
  text,
  link: fc.constantFrom('', 'https://a.example/1?x=1'),
  source: text,
  author: text,
  found: fc.constantFrom('', '2026-10-22'),
  foundBy: text,
  checks: fc.uniqueArray(fc.record({ by: word, at: fc.integer({ min: 0, max: 2e12 }) }), {
    maxLength: 3,
    selector: ({ by }) => by,
  }),
  note: text,
  labels: fc.uniqueArray(word, { maxLength: 3 }),
  campaign: text,
})

test('whatever they say, ideas come back from a table as they went in, in French as in English', () => {
  fc.assert(
    fc.property(
      fc.array(idea, { minLength: 1, maxLength: 4 }),
      fc.constantFrom(';' as const, ',' as const),
      (ideas, delimiter) => {
        expect(readIdeaTable(ideasToCsv(ideas, FRENCH, delimiter))).toEqual(ideas)
      },
    ),
  )
})

test('a table that somebody made is read by its headings', () => {
  expect(readIdeaTable('Title,URL,Tags\nA portrait,https://a.example/1,"press, people"\n')).toEqual(
    [
      {
        key: '',
        title: 'A portrait',
        text: '',
        link: 'https://a.example/1',
        source: '',
        author: '',
        found: '',
        foundBy: '',
        checks: [],
        note: '',
        campaign: '',
        labels: ['press', 'people'],
      },
    ],
  )
})

test('what is no table of ideas is none, and rows that say nothing are left out', () => {
  expect(readIdeaTable('')).toBeNull()
  expect(readIdeaTable('https://a.example/1')).toBeNull()
  expect(readIdeaTable('Nom,Prénom\nMartin,Alice')).toBeNull()
  expect(readIdeaTable('Titre,Lien\n,\n ,\n')).toEqual([])
})
