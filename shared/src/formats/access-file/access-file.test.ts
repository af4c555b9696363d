import { describe, expect, test } from 'vitest'
import * as Y from 'yjs'
import { moderationIn } from '#shared/documents/moderation.ts'
import { belongingsIn } from '#shared/domain/moderation/about.ts'
import { accessFileOf } from '#shared/domain/moderation/access-file.ts'
import type { Masking } from '#shared/domain/moderation/masking.ts'
import { foundFor } from '#shared/domain/moderation/still-naming.ts'
import { whole } from '#shared/domain/parts.ts'
import { type AccessFileWords, accessFileHtml } from './html.ts'
import { accessFileJson } from './json.ts'

const day = (text: string) => Date.parse(`${text}T12:00:00Z`)

function team() {
  const doc = new Y.Doc()
  const put = (
    collection: Parameters<typeof moderationIn>[1],
    id: string,
    fields: Readonly<Record<string, unknown>>,
  ) => moderationIn(doc, collection).set(id, new Y.Map(Object.entries(fields)))
  put('noted', 'p', {
    name: 'korrigan_35',
    'handle:discord:korrigan_35': true,
    'alias:Koko': true,
    createdAt: 1,
  })
  put('noted', 'p2', { 'handle:x:korri': true, mergedInto: 'p', createdAt: 1 })
  put('noted', 'q', { name: 'Louise Martin', 'handle:x:loulou': true, createdAt: 1 })
  put('cases', 'c', {
    title: 'Insults against Louise Martin',
    quote: new Y.Text('You, @LouLou, are <script>alert(1)</script> bad'),
    'person:p': true,
    'person:q': true,
    createdAt: day('2026-10-14'),
  })
  put('notes', 'n1', {
    person: 'p2',
    type: 'warning',
    text: new Y.Text('Koko was told by Nour that korrigan_35 goes too far'),
    at: day('2026-10-15'),
    createdBy: 'PERSON-ID-OF-NOUR',
    'h:abc': 'HISTORY',
  })
  put('notes', 'n2', { person: 'q', case: 'c', type: 'information', text: new Y.Text('HERS') })
  put('notes', 'n3', { person: 'p', text: new Y.Text('GONE'), deletedAt: 5 })
  put('measures', 'm', {
    what: 'muted',
    article: 'rule',
    case: 'c',
    person: 'p',
    automated: true,
    at: day('2026-10-16'),
    until: day('2026-10-17'),
    note: 'He had been warned by Nour before',
  })
  put('replies', 'r', {
    case: 'c',
    text: new Y.Text('We ask you to stop.'),
    'sent:x': JSON.stringify([
      day('2026-10-16'),
      'ID',
      'Louise Martin asks you to stop.',
      null,
      '',
      null,
    ]),
    createdAt: day('2026-10-16'),
  })
  put('appeals', 'a', {
    case: 'c',
    measure: 'm',
    text: new Y.Text('It was a joke'),
    'verdict:y': JSON.stringify([day('2026-10-18'), 'ID', 'upheld', 'No joke to Nour', []]),
    createdAt: day('2026-10-17'),
  })
  const screenshot = { case: 'c', type: 'image/png', size: 3 }
  put('media', 'e1', {
    ...screenshot,
    hash: SHOWN,
    name: 'Louise Martin.png',
    createdAt: day('2026-10-19'),
  })
  put('incidents', 'i', {
    title: 'Korrigan_35 accuses Louise Martin',
    statement: new Y.Text(`We look into it.\nNour answers korrigan_35.\nABOUT OTHERS`),
    createdAt: day('2026-10-21'),
    'h:abd': 'korrigan_35 HISTORY',
  })
  put('notes', 'n4', { person: 'q', text: new Y.Text('Louise Martin asks about Koko'), at: 7 })
  put('notes', 'n5', { person: 'q', text: new Y.Text('GONE Koko'), deletedAt: 5 })
  put('media', 'e2', { ...screenshot, hash: LEFT, name: 'two.png', createdAt: day('2026-10-20') })
  return doc
}
const MASKING: Masking = {
  other: '[somebody else]',
  colleague: '[a moderator]',
  mail: '[an address]',
  phone: '[a number]',
  colleagues: ['Nour', 'Al'],
  added: [],
  kept: new Set(),
}
const file = () => {
  const alerts = new Y.Doc().getMap<Y.Map<unknown>>('alerts')
  alerts.set(
    'l',
    new Y.Map(Object.entries({ title: 'korrigan_35 attacks our stand', createdAt: LATE })),
  )
  const cited = (article: string) => (article === 'rule' ? '3. No insults' : null)
  const beside = foundFor('alerts', alerts)
  const found = whole(accessFileOf('p', whole(belongingsIn([team()])), MASKING, { beside, cited }))
  if (!found) throw new Error('They are noted')
  return found
}
const WORDS: AccessFileWords = {
  language: 'en',
  title: 'What is noted about you',
  intro: ['Handed out by the team.'],
  processing: [{ field: 'purposes', heading: 'Purposes', said: 'A calm <community>' }],
  processingTitle: 'About this processing',
  day: (day) => day,
  person: 'Name',
  handles: 'Accounts',
  aliases: 'Other names',
  since: 'Since',
  nothing: 'Nothing is noted.',
  automated: 'By a machine.',
  withheld: 'Not handed out.',
  kind: ({ collection, type }) => `${collection} ${type}`,
  field: (name) => name,
  value: (text) => text,
  network: (id) => id.toUpperCase(),
  when: (at) => new Date(at).toISOString(),
}

const LATE = day('2026-10-22')
const [SHOWN, LEFT] = ['1'.repeat(64), '2'.repeat(64)]
const CONTENTS = new Map([[SHOWN, 'data:image/png;base64,AAAA']])

describe('the file of somebody who asks for it', () => {
  test('holds all that is noted about them under each of their names, the oldest first', () => {
    const { person, entries } = file()
    expect(person).toMatchObject({
      name: 'korrigan_35',
      handles: [
        { network: 'discord', handle: 'korrigan_35' },
        { network: 'x', handle: 'korri' },
      ],
      aliases: ['Koko'],
    })
    expect(entries.map(({ collection, type }) => [collection, type])).toEqual(
      [
        ['cases', null],
        ['notes', 'warning'],
        ['measures', 'muted'],
        ['replies', null],
        ['appeals', null],
        ['media', 'image/png'],
        ['media', 'image/png'],
        ['incidents', null],
        ['alerts', null],
      ].toSpliced(0, 0, ['notes', null]),
    )
    // Of what is about others, the passages that name them, and no more.
    expect(entries.filter(({ isPassage }) => isPassage).map(({ texts }) => texts)).toEqual([
      [['passage', '[somebody else] asks about Koko']],
      [
        ['passage', 'Korrigan_35 accuses [somebody else]'],
        ['passage', '… [a moderator] answers korrigan_35. …'],
      ],
      [['passage', 'korrigan_35 attacks our stand']],
    ])
    expect(entries[2]?.texts).toEqual([
      ['text', 'Koko was told by [a moderator] that korrigan_35 goes too far'],
    ])
    expect(entries[3]).toMatchObject({
      automated: true,
      texts: [
        ['cited', '3. No insults'],
        ['note', 'He had been warned by [a moderator] before'],
      ],
      times: [['until', day('2026-10-17')]],
    })
    expect(entries[4]).toMatchObject({
      texts: [
        ['sentText', '[somebody else] asks you to stop.'],
        ['text', 'We ask you to stop.'],
      ],
      times: [['sentAt', day('2026-10-16')]],
    })
    expect(entries[5]?.texts).toEqual([
      ['note', 'No joke to [a moderator]'],
      ['verdict', 'upheld'],
      ['text', 'It was a joke'],
    ])
  })

  test('names nobody else, and nothing that is only ours', () => {
    const written = [
      accessFileHtml(file(), WORDS, CONTENTS),
      accessFileJson(file(), day('2026-11-01'), CONTENTS, WORDS.processing),
    ]
    for (const text of written) {
      for (const other of [
        'Louise',
        'LouLou',
        'loulou',
        'Nour',
        'HERS',
        'GONE',
        'HISTORY',
        'ABOUT OTHERS',
        'PERSON-ID',
      ])
        expect(text).not.toContain(other)
      expect(text).toContain('[somebody else]')
    }
    expect(file().masked.map(({ word, count }) => [word, count])).toEqual([
      ['Louise Martin', 5],
      ['Nour', 4],
      ['@LouLou', 1],
    ])
  })

  test('runs nothing that somebody wrote', () => {
    const html = accessFileHtml(file(), WORDS, CONTENTS)
    expect(html).toContain('<dt>Purposes</dt><dd>A calm &lt;community&gt;</dd>')
    expect(html).toContain('korrigan_35 (DISCORD), korri (X)')
    expect(html).not.toContain('<script')
    expect(html).toContain('&lt;script&gt;')
    expect(html).toContain("default-src 'none'")
  })

  test('is read by a program as it is kept', () => {
    const json: unknown = JSON.parse(
      accessFileJson(file(), day('2026-11-01'), CONTENTS, WORDS.processing),
    )
    expect(json).toMatchObject({
      format: 'ruche-access-file-1',
      madeAt: '2026-11-01T12:00:00.000Z',
      processing: { purposes: 'A calm <community>' },
      entries: [
        { kind: 'notes', passages: ['[somebody else] asks about Koko'] },
        { kind: 'cases' },
        { kind: 'notes', type: 'warning' },
        { automated: true },
        { kind: 'replies', sentAt: '2026-10-16T12:00:00.000Z' },
        { kind: 'appeals' },
        {
          name: '[somebody else].png',
          file: { type: 'image/png', content: 'data:image/png;base64,AAAA' },
        },
        { name: 'two.png', file: { content: null } },
        { kind: 'incidents' },
        { kind: 'alerts', passages: ['korrigan_35 attacks our stand'] },
      ],
    })
  })

  test('has the screenshots that are handed out in it, and says of the others that they are not', () => {
    const html = accessFileHtml(file(), WORDS, CONTENTS)
    expect(html).toContain('<img src="data:image/png;base64,AAAA" alt="[somebody else].png">')
    expect(html.match(/Not handed out\./g)).toHaveLength(1)
    expect(html).toContain('img-src data:')
  })

  test('a name that somebody else bears, too, is looked for nowhere else: it may be theirs', () => {
    const doc = team()
    moderationIn(doc, 'noted').set('z', new Y.Map(Object.entries({ name: 'Koko', createdAt: 1 })))
    const found = whole(accessFileOf('p', whole(belongingsIn([doc])), MASKING))
    const passages = found?.entries.filter(({ isPassage }) => isPassage)
    expect(passages?.map(({ collection }) => collection)).toEqual(['incidents'])
  })

  test('under what a file of another program knew a note about somebody else is no passage about them', () => {
    const doc = team()
    const note = { person: 'other', text: 'Merci', origin: 'usernotes/korrigan_35/12' }
    moderationIn(doc, 'notes').set('kept', new Y.Map(Object.entries({ ...note, createdAt: LATE })))
    const found = whole(accessFileOf('p', whole(belongingsIn([doc])), MASKING))
    expect(JSON.stringify(found)).not.toContain('usernotes')
  })

  test('an article of the charter that names them is in it, whichever language it is written in', () => {
    const articles = new Y.Doc().getMap<Y.Map<unknown>>('articles')
    const written = { 'examples:fr': new Y.Text('Koko, un soir de match'), 'h:abe': 'Koko HISTORY' }
    articles.set('k', new Y.Map(Object.entries({ ...written, createdAt: LATE })))
    const beside = foundFor('articles', articles)
    const found = whole(accessFileOf('p', whole(belongingsIn([team()])), MASKING, { beside }))
    const said = found?.entries.find(({ collection }) => collection === 'articles')
    expect(said && JSON.stringify(said)).toContain('Koko, un soir de match')
    expect(JSON.stringify(said)).not.toContain('HISTORY')
  })

  test('of nobody who is there is none', () => {
    expect(whole(accessFileOf('nobody', whole(belongingsIn([team()])), MASKING))).toBeNull()
    expect(whole(accessFileOf('c', whole(belongingsIn([team()])), MASKING))).toBeNull()
  })
})
