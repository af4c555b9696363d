import fc from 'fast-check'
import { expect, test } from 'vitest'
import * as Y from 'yjs'
import { moderationIn } from '#shared/documents/moderation.ts'
import { whole } from '#shared/domain/parts.ts'
import { belongingsIn } from './about.ts'
import { erase, erasureOf } from './erasing.ts'

const REPLICAS = 3
const PEOPLE = ['ana', 'bob', 'cyd'] as const

const replica = fc.nat({ max: REPLICAS - 1 })
const person = fc.constantFrom(...PEOPLE)
const step = fc.oneof(
  fc.record({ kind: fc.constant('note' as const), at: replica, person }),
  fc.record({ kind: fc.constant('write' as const), at: replica, person, where: fc.nat() }),
  fc.record({ kind: fc.constant('rename' as const), at: replica, person }),
  fc.record({ kind: fc.constant('erase' as const), at: replica, person }),
  fc.record({ kind: fc.constant('reload' as const), at: replica }),
  fc.record({ kind: fc.constant('meet' as const), at: replica, other: replica }),
)

/** Words that are written about somebody have their name in them. */
const wordsAbout = (name: string) => `WORD-${name.toUpperCase()} `

const meet = (a: Y.Doc, b: Y.Doc) => {
  Y.applyUpdate(a, Y.encodeStateAsUpdate(b, Y.encodeStateVector(a)))
  Y.applyUpdate(b, Y.encodeStateAsUpdate(a, Y.encodeStateVector(b)))
}

test('M1: whoever was erased on one device is erased on all, whatever others wrote there apart', () => {
  fc.assert(
    fc.property(fc.array(step, { minLength: 10, maxLength: 60 }), (steps) => {
      const first = new Y.Doc()
      for (const name of PEOPLE)
        moderationIn(first, 'noted').set(name, new Y.Map([['name', wordsAbout(name)]]))
      const docs = Array.from({ length: REPLICAS }, () => new Y.Doc())
      for (const doc of docs) meet(doc, first)
      const docAt = (index: number) => docs[index] ?? first
      const erased = new Set<string>()
      let notes = 0

      for (const one of steps) {
        const doc = docAt(one.at)
        if (one.kind === 'meet') meet(doc, docAt(one.other))
        else if (one.kind === 'reload') {
          docs[one.at] = new Y.Doc()
          Y.applyUpdateV2(docAt(one.at), Y.encodeStateAsUpdateV2(doc))
        } else if (!moderationIn(doc, 'noted').has(one.person)) continue
        else if (one.kind === 'note') {
          const text = new Y.Text(wordsAbout(one.person))
          const fields = new Y.Map<unknown>([
            ['person', one.person],
            ['text', text],
          ])
          moderationIn(doc, 'notes').set(`note${notes++}`, fields)
        } else if (one.kind === 'rename')
          moderationIn(doc, 'noted')
            .get(one.person)
            ?.set(`alias:${wordsAbout(one.person)}`, true)
        else if (one.kind === 'write') {
          const own = [...moderationIn(doc, 'notes').values()].filter(
            (map) => map.get('person') === one.person,
          )
          const text = own[one.where % Math.max(1, own.length)]?.get('text')
          if (text instanceof Y.Text)
            text.insert(one.where % (text.length + 1), wordsAbout(one.person))
        } else {
          const erasure = erasureOf([one.person], whole(belongingsIn([doc])))
          doc.transact(() => erase(erasure))
          erased.add(one.person)
        }
      }

      for (const doc of [...docs, ...docs]) meet(docAt(0), doc)
      // A note that was begun apart names somebody who is there no more: who sees it next erases it.
      for (const name of erased) {
        const orphans = whole(belongingsIn([docAt(0)]))
          .of(name)
          .map(({ id }) => id)
        const erasure = erasureOf(orphans, whole(belongingsIn([docAt(0)])))
        docAt(0).transact(() => erase(erasure))
      }
      for (const doc of [...docs, ...docs]) meet(docAt(0), doc)

      for (const doc of docs) {
        for (const name of ['noted', 'notes'] as const)
          expect(moderationIn(doc, name).toJSON()).toEqual(moderationIn(docAt(0), name).toJSON())
        const kept = Buffer.from(Y.encodeStateAsUpdate(doc)).toString('latin1')
        for (const name of PEOPLE) {
          expect(moderationIn(doc, 'noted').has(name)).toBe(!erased.has(name))
          expect(kept.includes(wordsAbout(name).trim())).toBe(!erased.has(name))
        }
      }
    }),
    { numRuns: 200 },
  )
})
