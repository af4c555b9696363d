import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import * as Y from 'yjs'
import { anatomy } from '#client/workspace/testing/anatomy.ts'
import { whole } from '#shared/domain/parts.ts'
import { neighboursOf } from './neighbours.ts'
import { placeSnapshot } from './place-snapshot.ts'
import { writeSnapshot } from './write-snapshot.ts'

const RUNS = Number(process.env.RUCHE_PROPERTY_RUNS ?? 100)
const DEVICES = 3

/** What people do to posts, and in between two devices tell each other. */
type Deed =
  | { readonly kind: 'create' | 'field' | 'bin'; readonly device: number; readonly pick: number }
  | {
      readonly kind: 'type' | 'cut'
      readonly device: number
      readonly pick: number
      readonly at: number
    }
  | { readonly kind: 'tell'; readonly device: number; readonly other: number }

const device = fc.nat(DEVICES - 1)
const pick = fc.nat(6)
const deed: fc.Arbitrary<Deed> = fc.oneof(
  fc.record({ kind: fc.constantFrom('create', 'field', 'bin'), device, pick }),
  fc.record({ kind: fc.constantFrom('type', 'cut'), device, pick, at: fc.nat(30) }),
  fc.record({ kind: fc.constant('tell'), device, other: device }),
)

function act(docs: readonly Y.Doc[], deed: Deed, step: number): void {
  const doc = docs[deed.device]
  if (!doc) throw new Error('no such device')
  if (deed.kind === 'tell') {
    const other = docs[deed.other]
    if (other) Y.applyUpdate(other, Y.encodeStateAsUpdate(doc))
    return
  }
  const posts = doc.getMap<Y.Map<unknown>>('posts')
  if (deed.kind === 'create') {
    posts.set(
      `post-${deed.device}-${step}`,
      new Y.Map(Object.entries({ body: new Y.Text('miel') })),
    )
    return
  }
  const ids = [...posts.keys()].sort()
  const post = posts.get(ids[deed.pick % ids.length] ?? '')
  const body = post?.get('body')
  if (!(body instanceof Y.Text)) return
  if (deed.kind === 'field') post?.set(`field-${deed.pick % 2}`, step)
  else if (deed.kind === 'bin') post?.delete('field-0')
  else if (deed.kind === 'type') body.insert(Math.min(deed.at, body.length), `mot${step}`)
  else if (deed.kind === 'cut' && body.length > 0) body.delete(deed.at % body.length, 1)
}

function written(doc: Y.Doc): { readonly update: Uint8Array; readonly neighbours: Uint8Array } {
  const { update, neighbours } = whole(writeSnapshot(doc))
  if (!neighbours) throw new Error('nothing in it is unforeseen')
  expect(update).toEqual(Y.encodeStateAsUpdateV2(doc))
  return { update, neighbours }
}

function placed({ update, neighbours }: ReturnType<typeof written>): Y.Doc {
  const doc = new Y.Doc()
  expect(whole(placeSnapshot(doc, update, neighbours))).toBe(true)
  return doc
}

const shown = (doc: Y.Doc) => doc.getMap('posts').toJSON()

describe('a document that is placed by its neighbours', () => {
  it('M9: is the one that Yjs would have made of the snapshot, and stays so whatever is done to both', () => {
    fc.assert(
      fc.property(
        fc.array(deed, { maxLength: 60 }),
        fc.array(deed, { maxLength: 20 }),
        (before, after) => {
          const docs = Array.from({ length: DEVICES }, () => new Y.Doc())
          for (const [step, one] of before.entries()) act(docs, one, step)
          const [first] = docs
          if (!first) throw new Error('there is no device')
          const kept = written(first)
          const ours = placed(kept)
          const theirs = new Y.Doc()
          Y.applyUpdateV2(theirs, kept.update)
          expect(shown(ours)).toEqual(shown(theirs))
          expect(anatomy(ours)).toEqual(anatomy(theirs))

          // From here on, ours is the first device, which the others know; theirs hears of everything.
          ours.clientID = first.clientID
          const others = docs.slice(1)
          for (const [step, one] of after.entries()) {
            act([ours, ...others], one, 100 + step)
            Y.applyUpdate(theirs, Y.encodeStateAsUpdate(ours, Y.encodeStateVector(theirs)))
          }
          expect(shown(ours)).toEqual(shown(theirs))
          expect(Y.encodeStateAsUpdateV2(ours)).toEqual(Y.encodeStateAsUpdateV2(theirs))
          expect(written(placed(written(ours)))).toEqual(written(ours))
        },
      ),
      { numRuns: RUNS },
    )
  })

  it('M11: holds nothing that was deleted, though somebody could still undo it, and goes on as one with the others', () => {
    fc.assert(
      fc.property(
        fc.array(deed, { maxLength: 60 }),
        fc.array(deed, { maxLength: 20 }),
        (before, after) => {
          const docs = Array.from({ length: DEVICES }, () => new Y.Doc())
          const [first] = docs
          if (!first) throw new Error('there is no device')
          const undo = new Y.UndoManager(first.getMap('posts'), { captureTimeout: 0 })
          for (const [step, one] of before.entries()) {
            act(docs, one, step)
            if (step % 7 === 6) undo.undo()
          }
          const { update, neighbours } = whole(writeSnapshot(first))
          if (!neighbours) throw new Error('nothing in it is unforeseen')
          const ours = placed({ update, neighbours })
          expect(shown(ours)).toEqual(shown(first))
          for (const structs of ours.store.clients.values())
            for (const struct of structs)
              if (struct.deleted && struct instanceof Y.Item)
                expect(struct.content).toBeInstanceOf(Y.ContentDeleted)

          ours.clientID = first.clientID
          const together = [ours, ...docs.slice(1)]
          for (const [step, one] of after.entries()) act(together, one, 100 + step)
          for (const from of together)
            for (const to of together) Y.applyUpdate(to, Y.encodeStateAsUpdate(from))
          for (const other of together) expect(shown(other)).toEqual(shown(ours))
        },
      ),
      { numRuns: RUNS },
    )
  })

  test('is not placed where something is already, or where somebody would have to be told', () => {
    const doc = new Y.Doc()
    doc.getMap('posts').set('a', 1)
    const { update, neighbours } = written(doc)

    const begun = new Y.Doc()
    begun.getMap('posts').set('b', 2)
    expect(whole(placeSnapshot(begun, update, neighbours))).toBe(false)
    expect(shown(begun)).toEqual({ b: 2 })

    const watched = new Y.Doc()
    watched.getMap('posts').observe(() => {})
    expect(whole(placeSnapshot(watched, update, neighbours))).toBe(false)
    expect(shown(watched)).toEqual({})
  })

  test('is left to Yjs when somebody writes there in a pause, and what they wrote stays', () => {
    const doc = new Y.Doc()
    for (let post = 0; post < 5_000; post += 1) doc.getMap('posts').set(`post-${post}`, post)
    const { update, neighbours } = written(doc)
    const other = new Y.Doc()
    const placing = placeSnapshot(other, update, neighbours)
    expect(placing.next().done).toBe(false)
    other.getMap('posts').set('b', 2)
    expect(whole(placing)).toBe(false)
    expect(shown(other)).toEqual({ b: 2 })
  })

  test('is left to Yjs when the neighbours are those of another snapshot', () => {
    const doc = new Y.Doc()
    doc.getText('text').insert(0, 'une ruche')
    const early = written(doc)
    doc.getText('text').insert(3, ' grande')
    const late = written(doc)
    for (const neighbours of [early.neighbours, new Uint8Array(), new Uint8Array([9, 9, 9, 9])]) {
      const other = new Y.Doc()
      expect(whole(placeSnapshot(other, late.update, neighbours))).toBe(false)
      expect(other.store.clients.size).toBe(0)
    }
  })

  test('M10: has no neighbours while something is missing in between, nor with content that is not ours', () => {
    const doc = new Y.Doc()
    doc.getText('text').insert(0, 'a')
    const known = Y.encodeStateVector(doc)
    doc.getText('text').insert(1, 'b')
    const gap = new Y.Doc()
    Y.applyUpdate(gap, Y.encodeStateAsUpdate(doc, known))
    expect(whole(neighboursOf(gap))).toBeNull()

    const bold = new Y.Doc()
    bold.getText('text').insert(0, 'a', { bold: true })
    expect(whole(neighboursOf(bold))).toBeNull()
  })
})
