import fc from 'fast-check'
import { expect, test } from 'vitest'
import * as Y from 'yjs'
import { moderationIn } from '#shared/documents/moderation.ts'
import { proseOf, type RecordMap } from '#shared/domain/fields.ts'
import { layInProse, saidIn } from '#shared/domain/laid-in-prose.ts'
import { parseCase } from './case.ts'

const SAID = 'money back NOW'
const STARTS = {
  'a prose': () => new Y.Text(SAID),
  'a line': () => SAID,
  nothing: () => null,
} as const

/** One that nothing else has typed. */
const letter = (typed: number) => String.fromCodePoint(0xe000 + typed)

const correction = fc.record({
  by: fc.nat(1),
  does: fc.constantFrom('type', 'strike', 'meet'),
  where: fc.nat(30),
})

test.each(['a prose', 'a line', 'nothing'] as const)(
  'M1: two moderators who correct at once what was kept as %s keep each other’s words',
  (start) => {
    fc.assert(
      fc.property(fc.array(correction, { minLength: 4, maxLength: 40 }), (corrections) => {
        const docs: readonly [Y.Doc, Y.Doc] = [new Y.Doc(), new Y.Doc()]
        const quoteOf = (doc: Y.Doc): RecordMap => {
          const map = moderationIn(doc, 'cases').get('one')
          if (!map) throw new Error('the case is there from the start')
          return map
        }
        const meet = () => {
          for (const [from, to] of [docs, docs.toReversed()] as const)
            if (from && to) Y.applyUpdate(to, Y.encodeStateAsUpdate(from, Y.encodeStateVector(to)))
        }
        const quote = STARTS[start]()
        moderationIn(docs[0], 'cases').set(
          'one',
          new Y.Map<unknown>([
            ['title', 'Refund'],
            ...(quote === null ? [] : [['quote', quote] as const]),
          ]),
        )
        meet()
        let typed = 0
        const struck = new Set<string>()
        for (const { by, does, where } of corrections) {
          if (does === 'meet') {
            meet()
            continue
          }
          const doc = docs[by === 0 ? 0 : 1]
          doc.transact(() => {
            // As the editor does when somebody goes into it.
            layInProse(quoteOf(doc), 'quote')
            const prose = proseOf(quoteOf(doc), 'quote')
            const text = String(prose)
            const at = Math.min(where, text.length)
            if (does === 'type') prose?.insert(at, letter(typed++))
            else if (at < text.length) {
              struck.add(text.charAt(at))
              prose?.delete(at, 1)
            }
          })
        }
        meet()
        const [one, other] = docs.map((doc) => saidIn(quoteOf(doc), 'quote'))
        expect(one).toBe(other)
        for (let by = 0; by < typed; by++)
          if (!struck.has(letter(by))) expect(one).toContain(letter(by))
        for (const character of new Set(start === 'nothing' ? '' : SAID))
          if (!struck.has(character)) expect(one).toContain(character)
        expect(docs.map((doc) => parseCase('one', quoteOf(doc)))).toEqual([
          expect.objectContaining({ kind: 'case' }),
          parseCase('one', quoteOf(docs[0])),
        ])
      }),
    )
  },
)
