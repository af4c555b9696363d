import { expect, test } from 'vitest'
import * as Y from 'yjs'
import { type ModerationCollection, moderationIn } from '#shared/documents/moderation.ts'
import { whole } from '#shared/domain/parts.ts'
import { changeRecord } from '#shared/domain/record.ts'
import { belongingsIn } from './about.ts'
import { parseReply, saidSince } from './reply.ts'
import { dateBack, waitFromNow, waitingAhead, writtenAhead } from './written-ahead.ts'

const NOW = Date.UTC(2026, 10, 28, 9)
const MINUTE = 60_000
const DAY = 86_400_000
const AHEAD = 500 * DAY

function docOf() {
  const doc = new Y.Doc()
  const put = (collection: ModerationCollection, id: string, fields: Record<string, unknown>) => {
    const map = new Y.Map(Object.entries({ createdBy: 'carol', ...fields }))
    moderationIn(doc, collection).set(id, map)
    return map
  }
  const belongings = () => whole(belongingsIn([doc]))
  const found = () => whole(writtenAhead(belongings(), 'carol', NOW))
  return { doc, put, belongings, found }
}

test('what a clock ahead wrote is dated back by what it was ahead, each as long after the other as it was', () => {
  const { put, found } = docOf()
  const then = NOW + AHEAD
  const note = put('notes', 'a', { text: 'x', createdAt: then - 40 * MINUTE })
  const mute = put('measures', 'b', { what: 'muted', createdAt: then, until: then + 7 * DAY })
  const all = found()
  expect(all.map(({ by }) => by)).toEqual([AHEAD, AHEAD])
  for (const one of all) dateBack(one)
  expect(note.get('createdAt')).toBe(NOW - 40 * MINUTE)
  expect([mute.get('createdAt'), mute.get('until')]).toEqual([NOW, NOW + 7 * DAY])
  // Once it is, there is nothing left to do.
  expect(found()).toEqual([])
})

test('what others wrote, what came from a file and what is only minutes ahead stays, and so does what was set since', () => {
  const { put, found } = docOf()
  const then = NOW + AHEAD
  put('notes', 'of-another', { createdBy: 'dave', createdAt: then })
  put('notes', 'of-a-file', { createdAt: then, import: 'one' })
  put('notes', 'near', { createdAt: NOW + 10 * MINUTE })
  put('replies', 'agreed', { createdAt: then })
  const one = put('cases', 'own', { title: 'x', createdAt: then, deadline: NOW + DAY })
  const all = found()
  expect(all.map(({ id }) => id)).toEqual(['own'])
  for (const one of all) dateBack(one)
  expect([one.get('createdAt'), one.get('deadline')]).toEqual([NOW, NOW + DAY])
})

test('of two devices that are ahead each is dated back by its own clock: nothing becomes older than it is', () => {
  const { put, found } = docOf()
  const phone = put('cases', 'phone', { title: 'x', createdAt: NOW + 60 * MINUTE })
  const laptop = put('cases', 'laptop', { title: 'y', createdAt: NOW + AHEAD })
  for (const one of found()) dateBack(one)
  expect([phone.get('createdAt'), laptop.get('createdAt')]).toEqual([NOW, NOW])
  expect(found()).toEqual([])
})

test('when a case of another was closed by a clock ahead is dated back on a device of who closed it, and on no other', () => {
  const { doc, put, found } = docOf()
  const done = put('cases', 'of-another', { title: 'x', createdBy: 'dave', createdAt: NOW - DAY })
  const author = (person: string) => ({
    person,
    now: NOW + AHEAD,
    random: (bytes: Uint8Array<ArrayBuffer>) => crypto.getRandomValues(bytes),
  })
  const close = (person: string) =>
    changeRecord(
      moderationIn(doc, 'cases'),
      'of-another',
      { closedAt: NOW + AHEAD },
      author(person),
    )
  close('carol')
  const all = found()
  expect(all.map(({ fields }) => fields)).toEqual([['closedAt']])
  for (const one of all) dateBack(one)
  expect([done.get('createdAt'), done.get('closedAt')]).toEqual([NOW - DAY, NOW])
  close('dave')
  expect(found()).toEqual([])
})

test('a reply that a clock ahead began to wait with waits from when the relay is heard, and not for a year', () => {
  const { put, belongings } = docOf()
  const text = new Y.Text('Bonjour, nous avons bien lu.')
  const draft = put('replies', 'draft', { case: 'x', createdAt: NOW + AHEAD, text })
  const since = () => {
    const reply = parseReply('draft', draft)
    return reply.kind === 'reply' ? saidSince(reply, String(draft.get('text'))) : null
  }
  expect(since()).toBe(NOW + AHEAD)
  const random = (bytes: Uint8Array<ArrayBuffer>) => crypto.getRandomValues(bytes)
  for (const one of whole(waitingAhead(belongings(), NOW)))
    waitFromNow(one, { now: NOW, person: 'carol', random })
  expect(since()).toBe(NOW)
  expect(whole(waitingAhead(belongings(), NOW))).toEqual([])
})
