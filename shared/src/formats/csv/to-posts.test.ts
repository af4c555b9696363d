import { expect, test } from 'vitest'
import { bytesOf } from '../fixtures/read-fixture.ts'
import { leftRowsCsv } from './left-rows.ts'
import { dateOrderIn, readTable } from './read-table.ts'
import { tableToPosts } from './to-posts.ts'

const PARIS = { zone: 'Europe/Paris', today: '2026-10-01' }

function importTable(text: string, choices: { order?: 'dmy' | 'mdy'; zone?: string } = {}) {
  const read = readTable(bytesOf(text))
  if (!read.ok) throw new Error(`refused: ${read.problem.kind}`)
  const { table } = read
  const order = dateOrderIn(table, table.guesses)
  const zone = choices.zone ?? PARIS.zone
  const drafts = tableToPosts(table, {
    uses: table.guesses,
    order: choices.order ?? (order === 'mdy' ? 'mdy' : 'dmy'),
    zone,
    source: table.zone ?? zone,
    today: PARIS.today,
  })
  return { table, ...drafts }
}

test('a row of an editorial calendar becomes a post', () => {
  const { posts, left } = importTable(
    'Date;Heure;Réseaux;Titre;Texte;Mots-dièse;Statut;Responsable;Campagne;Étiquettes;Lien\n' +
      '22/10/2026;11h30;Instagram / X, LinkedIn;Concours;"Bonjour,\nà vous.";#miel;À valider;Amélie;Automne;"jeu, miel";www.example.org/c\n',
  )
  expect(left).toEqual([])
  expect(posts).toEqual([
    {
      where: 2,
      key: expect.stringMatching(/^csv:row:/),
      mark: null,
      title: 'Concours',
      body: 'Bonjour,\nà vous.\n\n#miel',
      at: '2026-10-22T11:30',
      status: 'review',
      channels: ['Instagram / X', 'LinkedIn'],
      labels: ['jeu', 'miel'],
      owner: 'Amélie',
      campaign: 'Automne',
      pillar: null,
      language: null,
      link: 'https://www.example.org/c',
      variants: [],
      comment: '',
    },
  ])
})

test('a status that the file does not say is none, in a row that leaves it empty too', () => {
  const without = importTable('Titre,Date\nA,2026-10-22\nB,\n')
  expect(without.posts.map((post) => post.status)).toEqual([null, null])
  const some = importTable('Titre,Statut,Date\nA,Validé,2026-10-22\nB,,2026-10-22\n')
  expect(some.posts.map((post) => post.status)).toEqual(['approved', null])
})

test('a status word that is none of ours stays with the post as a label', () => {
  const { posts } = importTable(
    'Titre,Statut,Date\nA,✅ Publié,2026-10-22\nB,Chez le client,2026-10-22\n',
  )
  expect(posts.map((post) => [post.status, post.labels])).toEqual([
    ['published', []],
    [null, ['Chez le client']],
  ])
})

test('times in UTC become times of the workspace', () => {
  const text = 'Date,Time (UTC),Text\n2026-07-05,22:30,Bonjour\n2026-12-05,22:30,Bonsoir\n'
  expect(importTable(text).posts.map((post) => post.at)).toEqual([
    '2026-07-06T00:30',
    '2026-12-05T23:30',
  ])
  const mixed = 'post,scheduleDate,platforms\nBonjour,2026-07-05T22:30:00-04:00,x\n'
  expect(importTable(mixed).posts[0]?.at).toBe('2026-07-06T04:30')
})

test('the whole day where the file says so', () => {
  const text =
    'Subject,Start Date,Start Time,All Day Event\nFête,10/22/2026,9:00 AM,True\nJeu,10/23/2026,9:00 AM,False\n'
  expect(importTable(text).posts.map((post) => post.at)).toEqual(['2026-10-22', '2026-10-23T09:00'])
})

test('the order of day and month that the person chose', () => {
  const text = 'Titre,Date\nA,03/04/2026\n'
  expect(importTable(text, { order: 'dmy' }).posts[0]?.at).toBe('2026-04-03')
  expect(importTable(text, { order: 'mdy' }).posts[0]?.at).toBe('2026-03-04')
})

test('every row that is not taken says why, and can be had as a file to put right', () => {
  const { table, posts, left, notes } = importTable(
    'Titre,Texte,Date,Heure\nA,a,32/10/2026,9h\n,,2026-10-22,10h\nC,c,2026-10-23,vers midi\n"D\n',
  )
  expect(posts.map((post) => [post.where, post.at])).toEqual([[4, '2026-10-23']])
  expect(notes.map(({ where, about }) => [where, about])).toEqual([
    [4, { kind: 'hour-unreadable', text: 'vers midi' }],
  ])
  expect(left).toEqual([
    { where: 2, title: 'A', reason: { kind: 'date-unreadable', text: '32/10/2026' } },
    { where: 3, title: '', reason: { kind: 'empty' } },
    { where: 5, title: 'D', reason: { kind: 'unclosed-quote' } },
  ])
  const reasons = left.map(({ where, reason }) => ({ where, why: `raison : ${reason.kind}` }))
  const file = leftRowsCsv(table, reasons, 'Pourquoi')
  expect(file.split('\r\n').slice(0, 3)).toEqual([
    '\ufeffTitre,Texte,Date,Heure,Pourquoi',
    'A,a,32/10/2026,9h,raison : date-unreadable',
    ',,2026-10-22,10h,raison : empty',
  ])
})

test('a row keeps its key from import to import; equal rows have one each; an id is one', () => {
  const keys = (text: string) => importTable(text).posts.map((post) => post.key)
  const text = 'Titre,Date\nA,2026-10-22\nA,2026-10-22\nB,2026-10-22\n'
  expect(keys(text)).toEqual(keys(text))
  expect(new Set(keys(text)).size).toBe(3)
  // Rows may move, and a program may fill them up with empty cells.
  expect(keys('Titre,Date\nB,2026-10-22,,\nA,2026-10-22\n')).toEqual([keys(text)[2], keys(text)[0]])
  expect(keys('Id,Titre\n7,A\n8,A\n')).toEqual(['csv:id:7', 'csv:id:8'])
})

test('a link that is none, or that would run, is not taken for one', () => {
  const text =
    'Titre,Lien\nA,https://example.org/\nB,javascript:alert(1)\nC,https://example.org/c\n'
  expect(importTable(text).posts.map((post) => post.link)).toEqual([
    'https://example.org/',
    null,
    'https://example.org/c',
  ])
})

test('what a post is written in is a tag or a name, and no label', () => {
  const { posts } = importTable('Titre;Date;Langue\nA;22/10/2026;Français\nB;23/10/2026;pt-br\n')
  expect(posts).toMatchObject([
    { language: 'fr', labels: [] },
    { language: 'pt-BR', labels: [] },
  ])
  const said = importTable('Titre;Date;Langue\nA;22/10/2026;Au choix\nB;23/10/2026;Plus tard\n')
  expect(said.posts.map(({ language }) => language)).toEqual([null, null])
})

test('what a post is about has a column of its own, in either language', () => {
  for (const head of ['Pilier', 'Content pillar']) {
    const { posts } = importTable(`Titre;Date;${head}\nConcours;22/10/2026;Vie des campus\n`)
    expect(posts[0]).toMatchObject({ pillar: 'Vie des campus', labels: [] })
  }
})

test('a row in the middle of which the file ends is taken with that reservation, and no other row is', () => {
  const whole = 'Titre,Date,Texte,Lien\nA,2026-10-22,Un,https://example.org/a\n'
  const kinds = (text: string) =>
    importTable(text).notes.map(({ where, about }) => [where, about.kind])
  expect(kinds(`${whole}B,2026-10-23,De`)).toEqual([[3, 'row-cut-short']])
  expect(importTable(`${whole}B,2026-10-23,De`).posts.map((post) => post.cutShort)).toEqual([
    undefined,
    true,
  ])
  expect(kinds(`${whole}B,2026-10-23,Deux\n`)).toEqual([])
  expect(kinds(`${whole}B,2026-10-23,Deux,`)).toEqual([])
  // Programs that leave out empty cells at the end do so in other rows too.
  expect(kinds(`${whole}B,2026-10-23\nC,2026-10-24`)).toEqual([])
})
