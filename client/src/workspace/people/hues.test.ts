import fc from 'fast-check'
import { createRoot } from 'solid-js'
import { describe, expect, test } from 'vitest'
import * as Y from 'yjs'
import { assignHues, HUES, type Hue } from '#client/ui/people.ts'
import { createHues, giveHues } from '#client/workspace/people/hues.ts'
import { huesIn, peopleIn } from '#shared/documents/space.ts'

const RUNS = Number(process.env.RUCHE_PROPERTY_RUNS ?? 100)
const TEAM = ['camille', 'ines', 'theo', 'sofia', 'yann', 'mathilde', 'amadou', 'hugo', 'nour']

/** As a device does that may write names: the hue comes with the name. */
function comes(doc: Y.Doc, ...ids: string[]): void {
  const newcomers = ids.filter((id) => !peopleIn(doc).has(id))
  doc.transact(() => {
    giveHues(doc, newcomers)
    for (const id of newcomers) peopleIn(doc).set(id, id)
  })
}

function drawn(doc: Y.Doc): Record<string, Hue> {
  const people = [...peopleIn(doc).keys()].map((id) => ({ id, name: id }))
  return createRoot((dispose) => {
    const hueOf = createHues(doc, () => people)
    const seen = Object.fromEntries(people.map(({ id }) => [id, hueOf(id)]))
    dispose()
    return seen
  })
}

function meet(...docs: readonly Y.Doc[]): void {
  const all = Y.mergeUpdates(docs.map((doc) => Y.encodeStateAsUpdate(doc)))
  for (const doc of docs) Y.applyUpdate(doc, all)
}

describe('a person’s hue', () => {
  test('stays theirs, whoever comes after them', () => {
    const doc = new Y.Doc()
    const before: Record<string, Hue> = {}
    for (const person of TEAM) {
      comes(doc, person)
      expect(drawn(doc)).toMatchObject(before)
      Object.assign(before, drawn(doc))
    }
    expect(new Set(TEAM.slice(0, 8).map((person) => before[person])).size).toBe(8)
  })

  test('M4: is worked out and not written where none was given, and kept as it was drawn once somebody comes', () => {
    const doc = new Y.Doc()
    const team = TEAM.slice(1, 6)
    for (const person of team) peopleIn(doc).set(person, person)
    const before = drawn(doc)
    expect(before).toEqual(Object.fromEntries(assignHues(team)))
    expect(huesIn(doc).size).toBe(0)
    // Its id sorts before all of theirs.
    comes(doc, 'amadou-before-all')
    expect(drawn(doc)).toMatchObject(before)
  })

  test('M5: what is no hue reads as none given', () => {
    const doc = new Y.Doc()
    peopleIn(doc).set('camille', 'Camille')
    for (const nonsense of [0, 9, 1.5, '3', null, new Y.Map()]) {
      huesIn(doc).set('camille', nonsense)
      expect(HUES).toContain(drawn(doc).camille)
    }
  })

  test('M2: ends the same on devices that gave hues apart, and what they agreed on before stays', () => {
    const step = fc.oneof(
      fc.record({ device: fc.nat(1), person: fc.constantFrom(...TEAM) }),
      fc.constant('meet' as const),
    )
    fc.assert(
      fc.property(fc.array(step, { maxLength: 30 }), (steps) => {
        const docs = [new Y.Doc(), new Y.Doc()] as const
        let agreed: Record<string, Hue> = {}
        for (const one of steps) {
          if (one === 'meet') {
            meet(...docs)
            expect(drawn(docs[0])).toEqual(drawn(docs[1]))
            expect(drawn(docs[0])).toMatchObject(agreed)
            agreed = drawn(docs[0])
          } else comes(docs[one.device as 0 | 1], one.person)
        }
        meet(...docs)
        expect(drawn(docs[0])).toEqual(drawn(docs[1]))
        expect(drawn(docs[0])).toMatchObject(agreed)
      }),
      { numRuns: RUNS },
    )
  })
})
