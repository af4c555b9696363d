import { expect, test } from 'vitest'
import * as Y from 'yjs'
import type { Records } from '#shared/domain/fields.ts'
import type { Author } from '#shared/domain/history.ts'
import { changeRecord, createRecord, revertStep } from '#shared/domain/record.ts'
import { caseApartIn } from './case-apart.ts'

const MINUTE = 60_000
const by = (person: string, now: number): Author => ({
  person,
  now,
  random: (bytes) => crypto.getRandomValues(bytes),
})
const casesIn = (doc: Y.Doc): Records => doc.getMap('cases')

/** Théo and Nour have the same case and do not hear of each other until they meet. */
function apart() {
  const [theo, nour] = [new Y.Doc(), new Y.Doc()]
  const { id } = createRecord(casesIn(theo), { title: 'Insultes' }, {}, by('ines', 0))
  Y.applyUpdate(nour, Y.encodeStateAsUpdate(theo))
  return {
    theo: casesIn(theo),
    nour: casesIn(nour),
    id,
    meet() {
      Y.applyUpdate(theo, Y.encodeStateAsUpdate(nour))
      Y.applyUpdate(nour, Y.encodeStateAsUpdate(theo))
    },
    found: () => [theo, nour].map((doc) => caseApartIn(casesIn(doc).get(id) ?? null)),
  }
}

test('M4: whose a case is and until when is asked where two decided it apart, until somebody who knows of both chooses', () => {
  const { theo, nour, id, meet, found } = apart()
  changeRecord(theo, id, { owner: 'theo', deadline: 5 }, by('theo', MINUTE))
  changeRecord(nour, id, { owner: 'nour', deadline: 5 }, by('nour', 2 * MINUTE))
  expect(found()).toEqual([[], []])
  meet()
  const versions = [
    { at: MINUTE, by: 'theo', value: 'theo' },
    { at: 2 * MINUTE, by: 'nour', value: 'nour' },
  ]
  // Both wished for the same deadline.
  expect(found()).toEqual([[{ field: 'owner', versions }], [{ field: 'owner', versions }]])
  changeRecord(nour, id, { owner: 'ines' }, by('ines', 30 * MINUTE))
  meet()
  expect(found()).toEqual([[], []])
})

test('what one of them took back is nobody’s wish, and of triage the graver stands: there is nothing to ask', () => {
  const { theo, nour, id, meet, found } = apart()
  const [step] = changeRecord(theo, id, { owner: 'theo', triage: 'troll' }, by('theo', MINUTE))
  changeRecord(nour, id, { owner: 'nour', triage: 'danger' }, by('nour', MINUTE))
  if (step) revertStep(theo, step, by('theo', 10 * MINUTE))
  meet()
  expect(found()).toEqual([[], []])
})
