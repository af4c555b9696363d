import fc from 'fast-check'
import { expect, test } from 'vitest'
import * as Y from 'yjs'
import { proseOf, type RecordMap } from './fields.ts'
import { layInProse, saidIn } from './laid-in-prose.ts'

const DEVICES = 3

const mapIn = (doc: Y.Doc): RecordMap => {
  const map = doc.getMap<RecordMap>('cases').get('one')
  if (!map) throw new Error('the record is there from the start')
  return map
}

/** As the settings are: a map that no record holds. */
const settingsIn = (doc: Y.Doc): RecordMap => doc.getMap('settings')

const meet = (a: Y.Doc, b: Y.Doc) => {
  Y.applyUpdate(a, Y.encodeStateAsUpdate(b, Y.encodeStateVector(a)))
  Y.applyUpdate(b, Y.encodeStateAsUpdate(a, Y.encodeStateVector(b)))
}

/** An older build has written a line, and over it again; with `null` nobody has written anything. */
function devicesAfter(lines: readonly string[]): Y.Doc[] {
  const first = new Y.Doc()
  first.getMap<RecordMap>('cases').set('one', new Y.Map<unknown>([['title', 'Spam']]))
  for (const line of lines) {
    mapIn(first).set('outcome', line)
    settingsIn(first).set('outcome', line)
  }
  return Array.from({ length: DEVICES }, () => {
    const doc = new Y.Doc()
    meet(doc, first)
    return doc
  })
}

test('M5: a line of an older build reads as it did, and stays word for word when it is written on', () => {
  const [doc = new Y.Doc()] = devicesAfter(['Warned'])
  expect(saidIn(mapIn(doc), 'outcome')).toBe('Warned')
  const client = doc.clientID
  doc.transact(() => layInProse(mapIn(doc), 'outcome'))
  expect(doc.clientID).toBe(client)
  expect(saidIn(mapIn(doc), 'outcome')).toBe('Warned')
  const prose = proseOf(mapIn(doc), 'outcome')
  doc.transact(() => layInProse(mapIn(doc), 'outcome'))
  expect(proseOf(mapIn(doc), 'outcome')).toBe(prose)
})

/** One that nothing else has typed. */
const letter = (typed: number) => String.fromCodePoint(0xe000 + typed)

const step = fc.oneof(
  fc.record({ kind: fc.constant('type' as const), at: fc.nat(DEVICES - 1), where: fc.nat(20) }),
  fc.record({ kind: fc.constant('reload' as const), at: fc.nat(DEVICES - 1) }),
  fc.record({
    kind: fc.constant('meet' as const),
    at: fc.nat(DEVICES - 1),
    other: fc.nat(DEVICES - 1),
  }),
)

test.each([
  ['a record', mapIn],
  ['the settings', settingsIn],
])('M1: in %s, whatever three devices type into it apart, in any order, is there', (_, mapOf) => {
  fc.assert(
    fc.property(
      fc.array(fc.string({ minLength: 1, maxLength: 8 }), { maxLength: 3 }),
      fc.array(step, { minLength: 4, maxLength: 30 }),
      (lines, steps) => {
        const docs = devicesAfter(lines)
        const docAt = (index: number) => docs[index] ?? new Y.Doc()
        let typed = 0
        for (const one of steps) {
          const doc = docAt(one.at)
          if (one.kind === 'meet') meet(doc, docAt(one.other))
          else if (one.kind === 'reload') {
            docs[one.at] = new Y.Doc()
            Y.applyUpdateV2(docAt(one.at), Y.encodeStateAsUpdateV2(doc))
          } else
            doc.transact(() => {
              layInProse(mapOf(doc), 'outcome')
              const prose = proseOf(mapOf(doc), 'outcome')
              prose?.insert(Math.min(one.where, prose.length), letter(typed))
              typed += 1
            })
        }
        for (const doc of docs) for (const other of docs) if (doc !== other) meet(doc, other)
        const [said = '', ...others] = docs.map((doc) => saidIn(mapOf(doc), 'outcome'))
        for (const other of others) expect(other).toBe(said)
        for (let one = 0; one < typed; one++) expect(said).toContain(letter(one))
        // And what stood there stands there once.
        expect(said.length).toBe((lines.at(-1) ?? '').length + typed)
      },
    ),
  )
})

test('M9: two who had read different lines have one text in the end, the same for both', () => {
  const [alice = new Y.Doc(), bob = new Y.Doc()] = devicesAfter(['Warned'])
  mapIn(bob).set('outcome', 'Warned twice')
  for (const doc of [alice, bob]) doc.transact(() => layInProse(mapIn(doc), 'outcome'))
  meet(alice, bob)
  expect(saidIn(mapIn(alice), 'outcome')).toBe(saidIn(mapIn(bob), 'outcome'))
})
