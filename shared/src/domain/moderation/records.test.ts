import { expect, test } from 'vitest'
import * as Y from 'yjs'
import {
  CASE_STATUSES,
  caseReference,
  caseTitle,
  closedAsField,
  parseCase,
  SEVERITIES,
  TRIAGES,
} from './case.ts'
import { MEASURES, parseMeasure } from './measure.ts'
import { LONGEST_NOTE, NOTE_TYPES, parseNote } from './note.ts'
import { handleKey, notedName, parseNotedPerson } from './noted-person.ts'

type Fields = Readonly<Record<string, string | number | boolean | null | Y.Text>>

function recordOf(fields: Fields): Y.Map<unknown> {
  const map = new Y.Doc().getMap<Y.Map<unknown>>('records')
  const record = new Y.Map<unknown>()
  for (const [key, value] of Object.entries(fields)) record.set(key, value)
  map.set('a', record)
  return record
}
const readAs =
  <T>(parse: (id: string, map: unknown) => T) =>
  (fields: Fields): T =>
    parse('abcdefgh', recordOf(fields))
const caseOf = readAs(parseCase)

test('a case that says nothing but its title is open, normal and nobody’s (M4)', () => {
  expect(caseOf({ title: 'Insults', createdAt: 5 })).toMatchObject({
    kind: 'case',
    status: 'open',
    severity: 'normal',
    owner: null,
    triage: null,
    people: [],
    similar: 1,
    happenedAt: null,
    deadline: null,
    createdAt: 5,
  })
})

test('a message alone is a case, too, and is called as it begins', () => {
  const one = caseOf({ quote: new Y.Text('Money back.\nNow.') })
  if (one.kind !== 'case') throw new Error('it says something')
  expect(caseTitle(one)).toBe('Money back. Now.')
  expect(caseReference(one)).toBe('ABCDE')
})

test('a message that stands as a line is read as one that is a prose (M5)', () => {
  expect(caseOf({ quote: 'Money back.' })).toMatchObject({ kind: 'case', excerpt: 'Money back.' })
})

test('what makes no sense is read as not there, an unknown word shows as itself, and a set has a key a member (M2, M5)', () => {
  const one = caseOf({
    title: 'Insults',
    triage: 'sarcasm',
    severity: 7,
    deadline: 'soon',
    similar: -3,
    'person:x': true,
    'person:a': true,
    'person:gone': false,
    'person:__proto__': true,
  })
  expect(one).toMatchObject({ triage: 'sarcasm', severity: 'normal', deadline: null, similar: 1 })
  expect(one).toHaveProperty('people', ['a', 'x'])
  for (const triage of TRIAGES)
    expect(caseOf({ title: 'Insults', triage })).toMatchObject({ triage })
  for (const severity of SEVERITIES)
    expect(caseOf({ title: 'Insults', severity })).toMatchObject({ severity })
  for (const status of CASE_STATUSES)
    expect(caseOf({ title: 'Insults', status })).toMatchObject({ status })
})

test('a case that was closed by who did not know how grave it is, is open, until somebody who knows closes it', () => {
  const light = closedAsField({ triage: 'ignore', severity: 'normal' })
  const closed = { title: 'Insults', status: 'closed', closedAt: 9, closedAs: light }
  expect(caseOf({ ...closed, triage: 'ignore' })).toMatchObject({
    status: 'closed',
    closedAs: null,
  })
  expect(caseOf({ ...closed, triage: 'troll' })).toMatchObject({ status: 'closed' })
  for (const grave of [{ triage: 'danger' }, { triage: 'ignore', severity: 'critical' }])
    expect(caseOf({ ...closed, ...grave })).toMatchObject({
      status: 'open',
      closedAs: { triage: 'ignore', severity: 'normal' },
    })
  const known = closedAsField({ triage: 'danger', severity: 'critical' })
  expect(caseOf({ ...closed, triage: 'legal', closedAs: known })).toMatchObject({
    status: 'closed',
  })
  // An older build has closed it, or something else stands there (M5).
  for (const closedAs of [null, 'x', 7])
    expect(caseOf({ ...closed, triage: 'danger', closedAs })).toMatchObject({ status: 'closed' })
})

test('what is no record, or says nothing at all, is damaged and shown with what it holds (M5)', () => {
  expect(parseCase('a', 'no map')).toMatchObject({ kind: 'damaged', raw: '"no map"' })
  for (const parse of [parseCase, parseNote, parseMeasure, parseNotedPerson])
    expect(readAs<object>(parse)({ other: 'kept' })).toMatchObject({ kind: 'damaged' })
})

test('a note is of one of four types, dated when it was made unless it says otherwise', () => {
  const text = () => new Y.Text('Third message.')
  const noteOf = readAs(parseNote)
  for (const type of NOTE_TYPES) expect(noteOf({ text: text(), type })).toMatchObject({ type })
  expect(noteOf({ text: text(), createdAt: 7, createdBy: 'nour' })).toMatchObject({
    type: 'information',
    at: 7,
    by: 'nour',
    excerpt: 'Third message.',
    pinned: false,
  })
  expect(noteOf({ text: text(), createdAt: 7, at: 3, by: 'Old tool' })).toMatchObject({
    at: 3,
    by: 'Old tool',
  })
})

test('of a note as long as may be, a line is read with it, and no more', () => {
  const one = readAs(parseNote)({ text: new Y.Text('word '.repeat(LONGEST_NOTE / 5)) })
  expect(one.kind === 'note' && one.excerpt.length).toBeLessThanOrEqual(200)
})

test('a measure stands until it ends or is lifted', () => {
  const measureOf = readAs(parseMeasure)
  for (const what of MEASURES)
    expect(measureOf({ what })).toMatchObject({ what, until: null, liftedAt: null })
})

test('a person noted is called as the team says, or by a handle; the same account is one however it is written', () => {
  const one = readAs(parseNotedPerson)({
    'handle:discord:korrigan_35': true,
    'handle:mastodon:a@b.example:8080': true,
    'alias:Korri': true,
  })
  if (one.kind !== 'noted') throw new Error('it has a handle')
  expect(one.handles).toEqual([
    { network: 'discord', handle: 'korrigan_35' },
    { network: 'mastodon', handle: 'a@b.example:8080' },
  ])
  expect([notedName(one), one.aliases]).toEqual(['korrigan_35', ['Korri']])
  const key = (handle: string) => handleKey({ network: 'discord', handle })
  expect(key('@Korrigan_35 ')).toBe(key('korrigan_35'))
})
