import { expect, test } from 'vitest'
import * as Y from 'yjs'
import { type ModerationCollection, moderationIn } from '#shared/documents/moderation.ts'
import { whole } from '#shared/domain/parts.ts'
import { changeRecord } from '#shared/domain/record.ts'
import { belongingsIn } from './about.ts'
import { erasedSince, type ImportRecord, importedIn, UNLISTED } from './import-record.ts'
import { planTakingBack } from './taking-back.ts'

const author = {
  now: 1_000,
  person: 'nour',
  random: (bytes: Uint8Array<ArrayBuffer>) => crypto.getRandomValues(bytes),
}

function importOf() {
  const doc = new Y.Doc()
  const put = (collection: ModerationCollection, id: string, fields: Record<string, unknown>) =>
    moderationIn(doc, collection).set(id, new Y.Map(Object.entries(fields)))
  for (const name of ['anna', 'boris', 'carla'])
    put('noted', `person-${name}`, { name, import: 'one' })
  for (const name of ['anna', 'boris', 'carla'])
    put('notes', `note-${name}`, { person: `person-${name}`, text: 'x', import: 'one' })
  put('cases', 'case', { 'person:person-boris': true, title: 'x', import: 'one' })
  put('notes', 'in-case', { case: 'case', text: 'x', import: 'one' })
  put('notes', 'another', { person: 'person-elsewhere', text: 'x', import: 'two' })
  const plan = () => {
    const { taken, kept } = whole(planTakingBack('one', whole(belongingsIn([doc]))))
    const ids = (found: typeof taken) => found.map(({ id }) => id).sort()
    return { taken: ids(taken), kept: ids(kept) }
  }
  return { doc, put, plan }
}

test('an import of which nobody has touched anything goes as a whole, and nothing else', () => {
  const { plan, doc } = importOf()
  expect(plan().kept).toEqual([])
  expect(plan().taken.length).toBe(8)
  expect(whole(importedIn([doc]))).toEqual(
    new Map([
      ['one', 8],
      ['two', 1],
    ]),
  )
})

test('what came from a file before imports were listed is counted apart, and what the team noted itself is not', () => {
  const { doc, put } = importOf()
  put('notes', 'old', { person: 'person-elsewhere', text: 'x', origin: 'usernotes:1' })
  put('cases', 'old-case', { title: 'x', origin: 'table:2' })
  put('notes', 'own', { person: 'person-elsewhere', text: 'x' })
  expect(whole(importedIn([doc])).get(UNLISTED)).toBe(2)
  expect(whole(importedIn([doc])).get('one')).toBe(8)
})

test('M7: what somebody changed since stays, with whom it names and what is in it', () => {
  const { doc, plan } = importOf()
  changeRecord(moderationIn(doc, 'cases'), 'case', { triage: 'troll' }, author)
  expect(plan().kept).toEqual(['case', 'in-case', 'person-boris'])
})

test('who has been written about since stays, and so does a case that an incident has', () => {
  const { doc, put, plan } = importOf()
  put('measures', 'ban', { person: 'person-anna', what: 'banned' })
  put('incidents', 'incident', { title: 'x', 'case:case': true })
  expect(plan().kept).toEqual(['case', 'in-case', 'person-anna', 'person-boris'])
  moderationIn(doc, 'measures').get('ban')?.set('deletedAt', 5)
  moderationIn(doc, 'incidents').get('incident')?.set('deletedAt', 5)
  expect(plan().kept).toEqual([])
})

test('what went into the bin and came back is nothing that somebody made of it', () => {
  const { doc, plan } = importOf()
  const notes = moderationIn(doc, 'notes')
  changeRecord(notes, 'note-anna', { deletedAt: 2_000 }, author)
  expect(plan().taken.length).toBe(7)
  changeRecord(notes, 'note-anna', { deletedAt: undefined }, author)
  expect(plan().taken.length).toBe(8)
})

function importAt(at: number, latest: number | null): ImportRecord {
  const nobody = { by: null, takenBackAt: null, takenBackBy: null, deletedAt: null }
  const file = { file: 'usernotes', shape: 'usernotes', count: 1, latest }
  return { kind: 'import', id: String(at), at, createdAt: at, ...nobody, ...file }
}

test('a file is held against what was erased since one of its kind came, and against nothing else', () => {
  const [one, other] = [importAt(100, 90), importAt(300, null)]
  // Of the other nothing is left here.
  const since = (shapes: string[], imports: ImportRecord[], erasedAt: number[]) =>
    erasedSince(shapes, imports, erasedAt, new Map([['100', 1]]))
  expect(since(['usernotes'], [one], [])).toBeNull()
  expect(since(['usernotes'], [one], [50])).toBeNull()
  expect(since(['moderation.x'], [one], [200])).toBeNull()
  expect(since(['usernotes'], [one], [50, 200])).toEqual({ at: 100, latest: 90, isAnyGone: false })
  expect(since(['usernotes'], [one, other], [200])).toEqual({
    at: 100,
    latest: 90,
    isAnyGone: false,
  })
  expect(since(['usernotes'], [one, other], [400])).toEqual({
    at: 300,
    latest: 90,
    isAnyGone: true,
  })
  expect(since(['usernotes'], [other], [400])).toEqual({ at: 300, latest: null, isAnyGone: true })
})
