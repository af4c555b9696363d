import fc from 'fast-check'
import { expect, test } from 'vitest'
import * as Y from 'yjs'
import { collectionIn } from '#shared/documents/space.ts'
import type { Author } from '#shared/domain/history.ts'
import { changeRecord, createRecord } from '#shared/domain/record.ts'
import { parseSavedView, type SavedView } from './saved-view.ts'

const author = (person: string, minute = 0): Author => ({
  person,
  now: minute * 60_000,
  random: (bytes) => crypto.getRandomValues(bytes),
})

function read(doc: Y.Doc, id: string): SavedView {
  const view = parseSavedView(id, collectionIn(doc, 'views').get(id))
  if (view.kind !== 'view') throw new Error(`damaged: ${view.field}`)
  return view
}

/** One view on the devices of some people. */
function devices(count: number) {
  const docs = Array.from({ length: count }, () => new Y.Doc()) as [Y.Doc, ...Y.Doc[]]
  const made = { name: 'À relire', shows: 'board?status=review' }
  const { id } = createRecord(collectionIn(docs[0], 'views'), made, {}, author('camille'))
  const send = (from: Y.Doc, to: Y.Doc) => Y.applyUpdate(to, Y.encodeStateAsUpdate(from))
  const meet = () => {
    for (const from of docs) for (const to of docs) if (from !== to) send(from, to)
  }
  meet()
  return { docs, id, send, meet }
}

test('M5: a record that shows nothing is damaged, and what is not known of it is left alone', () => {
  const { docs, id } = devices(1)
  const map = collectionIn(docs[0], 'views').get(id)
  map?.set('later', true)
  expect(read(docs[0], id)).toMatchObject({ shows: 'board?status=review', apart: [] })
  map?.set('shows', 7)
  expect(parseSavedView(id, map)).toMatchObject({ kind: 'damaged', field: 'shows' })
})

test('two views that are saved apart are both there, also under one name', () => {
  const [a, b] = [new Y.Doc(), new Y.Doc()]
  for (const doc of [a, b])
    createRecord(collectionIn(doc, 'views'), { name: 'Blog', shows: 'list' }, {}, author('x'))
  Y.applyUpdate(a, Y.encodeStateAsUpdate(b))
  expect(collectionIn(a, 'views').size).toBe(2)
})

test('M4: whoever saves over a view apart from others, however it is passed on, nothing that nobody knew is lost', () => {
  const PEOPLE = ['camille', 'bilal', 'ines']
  const act = fc.oneof(
    fc.record({ kind: fc.constant('save' as const), by: fc.nat(2), shows: fc.nat(5) }),
    fc.record({ kind: fc.constant('send' as const), by: fc.nat(2), to: fc.nat(2) }),
  )
  fc.assert(
    fc.property(fc.array(act, { maxLength: 14 }), (acts) => {
      const { docs, id, send, meet } = devices(3)
      /** What each device has read, as a set of savings; and what each saving was. */
      const known = PEOPLE.map(() => new Set<number>())
      const savings: { readonly shows: string; readonly knew: ReadonlySet<number> }[] = []
      for (const [minute, one] of acts.entries()) {
        const doc = docs[one.by]
        const own = known[one.by]
        if (!doc || !own) continue
        if (one.kind === 'send') {
          const to = docs[one.to]
          if (to && to !== doc) send(doc, to)
          for (const saving of own) known[one.to]?.add(saving)
          continue
        }
        const shows = `list?q=${one.shows}`
        const by = author(PEOPLE[one.by] ?? '', (minute + 1) * 10)
        if (changeRecord(collectionIn(doc, 'views'), id, { shows }, by).length === 0) continue
        savings.push({ shows, knew: new Set(own) })
        own.add(savings.length - 1)
      }
      meet()
      const standing = docs.map((doc) => read(doc, id))
      const later = (index: number) => savings.some(({ knew }) => knew.has(index))
      for (const [index, { shows }] of savings.entries()) {
        if (later(index)) continue
        for (const view of standing) {
          const kept = view.apart.flatMap(({ versions }) => versions.map(({ value }) => value))
          expect([view.shows, ...kept]).toContain(shows)
        }
      }
    }),
  )
})
