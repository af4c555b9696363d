import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { ExportedPost } from '../exported-post.ts'
import { arbitraryPosts, asImported } from '../fixtures/arbitrary-post.ts'
import { bytesOf } from '../fixtures/read-fixture.ts'
import type { Delimiter } from './delimiter.ts'
import { readTable } from './read-table.ts'
import { tableToPosts } from './to-posts.ts'
import { postsToCsv, type TableWords } from './write.ts'

const FRENCH: TableWords = {
  columns: {
    title: 'Titre',
    text: 'Texte',
    date: 'Date',
    time: 'Heure',
    channels: 'Canaux',
    status: 'Statut',
    owner: 'Responsable',
    campaign: 'Campagne',
    pillar: 'Pilier',
    language: 'Langue',
    labels: 'Étiquettes',
    link: 'Lien',
    textFor: (channel) => `Texte pour ${channel}`,
    comment: 'Premier commentaire',
    held: 'Retenue',
  },
  statuses: {
    idea: 'Idée',
    draft: 'Brouillon',
    review: 'À relire',
    approved: 'Validé',
    scheduled: 'Programmé',
    published: 'Publié',
    cancelled: 'Annulé',
  },
}

const POST: ExportedPost = {
  id: 'abcdefghijklmn',
  mark: '0'.repeat(45),
  title: '=1+1',
  body: 'Ligne 1\nLigne 2 ; "citée"',
  at: '2026-10-22T11:30',
  status: 'approved',
  channels: ['Instagram', 'Blog'],
  labels: ['Été, plein air'],
  owner: 'Alice',
  campaign: null,
  pillar: null,
  language: null,
  link: 'https://example.org/',
  variants: [],
  comment: '',
  changedAt: 0,
  held: null,
}

function write(posts: readonly ExportedPost[], delimiter: Delimiter = ';', zone = 'Europe/Paris') {
  return postsToCsv(posts, { delimiter, words: FRENCH, zone })
}

function readBack(text: string, zone = 'Europe/Paris') {
  const read = readTable(bytesOf(text))
  if (!read.ok) return []
  const { table } = read
  const today = '2026-10-01'
  const source = table.zone ?? zone
  return tableToPosts(table, { uses: table.guesses, order: 'dmy', zone, source, today }).posts
}

test('a table that a spreadsheet opens, formulas made harmless', () => {
  expect(write([POST])).toBe(
    '\ufeffTitre;Texte;Date;Heure (Europe/Paris);Canaux;Statut;Responsable;Campagne;Étiquettes;Lien;ruche\r\n' +
      `'=1+1;"Ligne 1\nLigne 2 ; ""citée""";2026-10-22;11:30;"Instagram, Blog";Validé;Alice;;"""Été, plein air""";https://example.org/;abcdefghijklmn~${POST.mark}\r\n`,
  )
})

test('what was exported imports back equal, with commas as with semicolons', () => {
  const delimiters = fc.constantFrom<Delimiter[]>(',', ';', '\t', '|')
  fc.assert(
    fc.property(arbitraryPosts(), delimiters, (posts, delimiter) => {
      const back = readBack(write(posts, delimiter)).map(({ where: _, ...post }) => post)
      expect(back).toEqual(posts.map(asImported))
    }),
  )
})

test('a spreadsheet that has rewritten the dates and added a row', () => {
  const edited = write([POST]).replace('2026-10-22;11:30', '22/10/2026;11:30:00').trimEnd()
  const back = readBack(`${edited}\r\nNouveau;Bonjour;23/10/2026;;;Brouillon;;;;;\r\n`)
  expect(back.map(({ key, at }) => [key.split(':')[0], at])).toEqual([
    ['ruche', '2026-10-22T11:30'],
    ['csv', '2026-10-23'],
  ])
})

test('a post of a workspace in Paris stands six hours earlier in one in New York', () => {
  expect(readBack(write([POST]), 'America/New_York')[0]?.at).toBe('2026-10-22T05:30')
})

test('what is held says so and why in a column of its own, which says nothing when the table comes back', () => {
  const held = { ...POST, held: 'Retenue par un gel : incident' }
  const [header = '', ...rest] = write([held]).split('\r\n')
  expect(header).toContain('Retenue')
  expect(rest.join('')).toContain('Retenue par un gel : incident')
  expect(write([POST])).not.toContain('Retenue')
  expect(readBack(write([held]))).toEqual(readBack(write([POST])))
})
