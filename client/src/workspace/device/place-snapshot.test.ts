import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import * as Y from 'yjs'
import { anatomy } from '#client/workspace/testing/anatomy.ts'
import { whole } from '#shared/domain/parts.ts'
import { neighboursOf } from './neighbours.ts'
import { placeSnapshot } from './place-snapshot.ts'

const RUNS = Number(process.env.RUCHE_PROPERTY_RUNS ?? 100)
const CLIENTS = 4

const value = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 40 }).filter((text) => text.isWellFormed()),
  fc.constantFrom('\uFEFFmiel', 'ruche 🐝', '', 'é'.repeat(200)),
  fc.integer(),
  fc.maxSafeInteger(),
  fc.double({ noNaN: true }),
  fc.float({ noNaN: true }),
  fc.constantFrom(-0, 0, 2 ** 31, -(2 ** 31), Number.POSITIVE_INFINITY),
  fc.boolean(),
  fc.constantFrom(null, undefined),
)
const edit = fc.record({
  client: fc.nat(CLIENTS - 1),
  record: fc.nat(3),
  key: fc.constantFrom('title', 'at', 'label:ü', 'status'),
  value,
  text: fc.string({ unit: 'grapheme', minLength: 1, maxLength: 20 }),
  at: fc.nat(200),
  kind: fc.constantFrom('field', 'field', 'type', 'type', 'cut', 'unset', 'remove'),
})
type Edit = typeof edit extends fc.Arbitrary<infer T> ? T : never

function documentOf(edits: readonly Edit[]): Y.Doc {
  const doc = new Y.Doc()
  const records = doc.getMap<Y.Map<unknown>>('records')
  for (const { client, record, key, value, text, at, kind } of edits) {
    doc.clientID = [7, 300, 2 ** 31 + 1, 2 ** 32 - 1][client] ?? 1
    doc.transact(() => {
      const id = `r${record}`
      const entries = Object.entries({ text: new Y.Text('miel') })
      const map = records.get(id) ?? records.set(id, new Y.Map<unknown>(entries))
      const prose = map.get('text')
      if (kind === 'field') map.set(key, value)
      else if (kind === 'unset') map.delete(key)
      else if (kind === 'remove') records.delete(id)
      else if (prose instanceof Y.Text) {
        if (kind === 'type') prose.insert(at % (prose.length + 1), text)
        else if (prose.length > 0) prose.delete(at % prose.length, 1)
      }
    })
  }
  return doc
}

function written(doc: Y.Doc): { readonly update: Uint8Array; readonly neighbours: Uint8Array } {
  const neighbours = whole(neighboursOf(doc))
  if (!neighbours) throw new Error('nothing in it is unforeseen')
  return { update: Y.encodeStateAsUpdateV2(doc), neighbours }
}

describe('the structs of a snapshot', () => {
  it('are placed where Yjs places them, whatever they hold, and whether or not somebody had asked for the collection', () => {
    fc.assert(
      fc.property(fc.array(edit, { maxLength: 80 }), fc.boolean(), (edits, isAskedFor) => {
        const { update, neighbours } = written(documentOf(edits))
        const [ours, theirs] = [new Y.Doc(), new Y.Doc()]
        if (isAskedFor) for (const doc of [ours, theirs]) doc.getMap('records')
        expect(whole(placeSnapshot(ours, update, neighbours))).toBe(true)
        Y.applyUpdateV2(theirs, update)
        expect(anatomy(ours)).toEqual(anatomy(theirs))
        expect(ours.getMap('records').toJSON()).toEqual(theirs.getMap('records').toJSON())
        expect(anatomy(ours)).toEqual(anatomy(theirs))
      }),
      { numRuns: RUNS },
    )
  })

  it('leave no trace in the document when bytes are missing, or others than were written', () => {
    fc.assert(
      fc.property(
        fc.array(edit, { minLength: 1, maxLength: 30 }),
        fc.array(fc.record({ at: fc.nat(), to: fc.nat(255) }), { maxLength: 3 }),
        fc.nat(),
        fc.boolean(),
        (edits, changes, cut, isCut) => {
          const { update, neighbours } = written(documentOf(edits))
          const bad = isCut ? update.slice(0, cut % update.length) : update.slice()
          for (const { at, to } of changes) if (bad.length > 0) bad[at % bad.length] = to
          const doc = new Y.Doc()
          let isPlaced = false
          try {
            isPlaced = whole(placeSnapshot(doc, bad, neighbours))
          } catch {
            // As `applyUpdateV2` would: the bytes are no text.
          }
          if (isPlaced) return
          expect([doc.store.clients.size, doc.share.size]).toEqual([0, 0])
        },
      ),
      { numRuns: RUNS },
    )
  })
})
