import { expect, test } from 'vitest'
import * as Y from 'yjs'
import { type ModerationCollection, moderationIn } from '#shared/documents/moderation.ts'
import { whole } from '#shared/domain/parts.ts'
import { belongingsIn } from './about.ts'
import { dateBack, writtenAhead } from './written-ahead.ts'

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
  const found = () => whole(writtenAhead(whole(belongingsIn([doc])), 'carol', NOW))
  return { put, found }
}

test('what a clock ahead wrote is dated back by what it was ahead, each as long after the other as it was', () => {
  const { put, found } = docOf()
  const then = NOW + AHEAD
  const note = put('notes', 'a', { text: 'x', createdAt: then - 40 * MINUTE })
  const mute = put('measures', 'b', { what: 'muted', createdAt: then, until: then + 7 * DAY })
  const { all, by } = found()
  expect([all.length, by]).toEqual([2, AHEAD])
  for (const one of all) dateBack(one, by)
  expect(note.get('createdAt')).toBe(NOW - 40 * MINUTE)
  expect([mute.get('createdAt'), mute.get('until')]).toEqual([NOW, NOW + 7 * DAY])
  // Once it is, there is nothing left to do.
  expect(found()).toEqual({ all: [], by: 0 })
})

test('what others wrote, what came from a file and what is only minutes ahead stays, and so does what was set since', () => {
  const { put, found } = docOf()
  const then = NOW + AHEAD
  put('notes', 'of-another', { createdBy: 'dave', createdAt: then })
  put('notes', 'of-a-file', { createdAt: then, import: 'one' })
  put('notes', 'near', { createdAt: NOW + 10 * MINUTE })
  put('replies', 'agreed', { createdAt: then })
  const one = put('cases', 'own', { title: 'x', createdAt: then, deadline: NOW + DAY })
  const { all, by } = found()
  expect(all.map(({ id }) => id)).toEqual(['own'])
  for (const found of all) dateBack(found, by)
  expect([one.get('createdAt'), one.get('deadline')]).toEqual([NOW, NOW + DAY])
})
