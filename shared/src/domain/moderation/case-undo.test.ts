import fc from 'fast-check'
import { expect, test } from 'vitest'
import * as Y from 'yjs'
import type { Records } from '#shared/domain/fields.ts'
import { type Author, historyOf } from '#shared/domain/history.ts'
import { changeRecord, createRecord, type FieldValues, revertStep } from '#shared/domain/record.ts'
import { BY_GRAVITY, type Case, closedAsField, parseCase, SEVERITIES } from './case.ts'
import { changeCase } from './case-actions.ts'
import { caseApartIn } from './case-apart.ts'

const MINUTE = 60_000
const by = (person: string, now: number): Author => ({
  person,
  now,
  random: (bytes) => crypto.getRandomValues(bytes),
})
const casesIn = (doc: Y.Doc): Records => doc.getMap('cases')

/** Théo is online, Nour without a network: neither hears of the other before they meet. Client ids decide what Yjs keeps. */
function apart(ids: readonly [number, number], fields: FieldValues = {}, noted: FieldValues = {}) {
  const [theo, nour] = ids.map((clientID) => Object.assign(new Y.Doc(), { clientID }))
  if (!theo || !nour) throw new Error('two of them')
  const { id } = createRecord(casesIn(theo), { title: 'Insultes', ...noted }, {}, by('ines', 0))
  changeRecord(casesIn(theo), id, fields, by('ines', 0))
  Y.applyUpdate(nour, Y.encodeStateAsUpdate(theo))
  const read = (doc: Y.Doc): Case => {
    const one = parseCase(id, casesIn(doc).get(id))
    if (one.kind !== 'case') throw new Error('it has a title')
    return one
  }
  const meet = () => {
    Y.applyUpdate(theo, Y.encodeStateAsUpdate(nour))
    Y.applyUpdate(nour, Y.encodeStateAsUpdate(theo))
  }
  return { theo, nour, id, read, meet }
}

const between = { min: 1, max: 2 ** 31 }
const twoIds = fc.uniqueArray(fc.integer(between), { minLength: 2, maxLength: 2 })
const idsOf = ([one = 1, other = 2]: readonly number[]): readonly [number, number] => [one, other]
const triages = fc.constantFrom('constructive', 'ignore', 'troll', 'escalate', 'danger')

test('M7: what is taken back leaves standing what a colleague decided apart, whoever Yjs would have kept', () => {
  fc.assert(
    fc.property(
      twoIds,
      fc.option(triages, { nil: undefined }),
      triages,
      triages,
      fc.constantFrom(1, 10),
      (ids, before, mine, theirs, minutes) => {
        fc.pre(mine !== before && theirs !== before)
        const { theo, nour, id, read, meet } = apart(idsOf(ids), { triage: before })
        const [step] = changeRecord(casesIn(theo), id, { triage: mine }, by('theo', MINUTE))
        changeRecord(casesIn(nour), id, { triage: theirs, severity: 'high' }, by('nour', MINUTE))
        if (step) revertStep(casesIn(theo), step, by('theo', (1 + minutes) * MINUTE))
        meet()
        for (const doc of [theo, nour])
          expect(read(doc)).toMatchObject({ triage: theirs, severity: 'high' })
      },
    ),
  )
})

test('what so stands is where the next deed begins, and can be taken back by its key', () => {
  fc.assert(
    fc.property(twoIds, (ids) => {
      const { theo, nour, id, read, meet } = apart(idsOf(ids), {})
      const [mine] = changeRecord(casesIn(theo), id, { triage: 'ignore' }, by('theo', MINUTE))
      changeRecord(casesIn(nour), id, { triage: 'danger' }, by('nour', MINUTE))
      if (mine) revertStep(casesIn(theo), mine, by('theo', 2 * MINUTE))
      meet()
      const steps = changeCase(casesIn(nour), id, { triage: undefined }, by('nour', 9 * MINUTE))
      expect(steps).toMatchObject([{ before: 'danger' }])
      meet()
      expect([read(theo).triage, read(nour).triage]).toEqual([null, null])
    }),
  )
})

test('a case that one closed and opened again apart keeps that the other has answered it', () => {
  fc.assert(
    fc.property(twoIds, (ids) => {
      const { theo, nour, id, read, meet } = apart(idsOf(ids), {})
      const closing = { status: 'closed', closedAt: 5 }
      const steps = changeRecord(casesIn(theo), id, closing, by('theo', MINUTE))
      changeRecord(casesIn(nour), id, { status: 'answered' }, by('nour', MINUTE))
      for (const step of steps) revertStep(casesIn(theo), step, by('theo', 2 * MINUTE))
      meet()
      expect(read(theo)).toMatchObject({ status: 'answered', closedAt: null })
    }),
  )
})

test('M4: of what two decided apart the graver stands on every device, and the history says both', () => {
  const severities = fc.constantFrom(...SEVERITIES)
  fc.assert(
    fc.property(
      twoIds,
      fc.option(triages, { nil: undefined }),
      fc.tuple(triages, triages),
      fc.tuple(severities, severities),
      (ids, before, [mine, theirs], [high, higher]) => {
        fc.pre(mine !== before && theirs !== before && high !== 'normal' && higher !== 'normal')
        const start: FieldValues = { triage: before, severity: 'normal' }
        const { theo, nour, id, read, meet } = apart(idsOf(ids), start)
        const ofTheo = { triage: mine, severity: high }
        changeRecord(casesIn(theo), id, ofTheo, by('theo', MINUTE))
        const ofNour = { triage: theirs, severity: higher }
        changeRecord(casesIn(nour), id, ofNour, by('nour', MINUTE))
        meet()
        const graver = (order: readonly string[], ...two: string[]) =>
          order.findLast((one) => two.includes(one))
        for (const doc of [theo, nour]) {
          expect(read(doc)).toMatchObject({
            triage: graver(BY_GRAVITY, mine, theirs),
            severity: graver(SEVERITIES, high, higher),
          })
          const map = casesIn(doc).get(id)
          if (!(map instanceof Y.Map)) throw new Error('it is a record')
          const said = historyOf(map).filter(({ field, by }) => field === 'triage' && by !== 'ines')
          expect(new Map(said.map((entry) => [entry.by, entry.after]))).toEqual(
            new Map([
              ['theo', mine],
              ['nour', theirs],
            ]),
          )
        }
      },
    ),
  )
})

test('whoever knows of both decides anew, and a lighter word of theirs stands', () => {
  fc.assert(
    fc.property(twoIds, (ids) => {
      const { theo, nour, id, read, meet } = apart(idsOf(ids), {})
      changeRecord(casesIn(theo), id, { triage: 'ignore' }, by('theo', MINUTE))
      changeRecord(casesIn(nour), id, { triage: 'danger' }, by('nour', MINUTE))
      meet()
      changeCase(casesIn(theo), id, { triage: 'ignore' }, by('theo', 2 * MINUTE))
      meet()
      expect([read(theo).triage, read(nour).triage]).toEqual(['ignore', 'ignore'])
    }),
  )
})

test('M4: from high, of normal and low decided apart, normal stands on both devices: it is kept as nothing, and is graver', () => {
  fc.assert(
    fc.property(twoIds, fc.boolean(), (ids, isTheoLow) => {
      const { theo, nour, id, read, meet } = apart(idsOf(ids), { severity: 'high' })
      const [low, normal] = isTheoLow ? [theo, nour] : [nour, theo]
      changeRecord(casesIn(low), id, { severity: 'low' }, by('one', MINUTE))
      changeRecord(casesIn(normal), id, { severity: undefined }, by('other', MINUTE))
      meet()
      expect([read(theo).severity, read(nour).severity]).toEqual(['normal', 'normal'])
    }),
  )
})

test('M7: of a case noted as high and somebody’s, what one took back gives way to what the other decided, and nothing is asked', () => {
  const graded = fc.constantFrom<(typeof SEVERITIES)[number]>('critical', 'low')
  fc.assert(
    fc.property(twoIds, graded, fc.constantFrom(1, 10), (ids, severity, minutes) => {
      const noted = { severity: 'high', owner: 'ines', deadline: 7 }
      const { theo, nour, id, read, meet } = apart(idsOf(ids), {}, noted)
      const mine = { severity: 'critical', owner: 'theo', deadline: 8 }
      const steps = changeCase(casesIn(theo), id, mine, by('theo', MINUTE))
      const theirs = { severity, owner: 'nour', deadline: 9 }
      changeCase(casesIn(nour), id, theirs, by('nour', MINUTE))
      for (const step of steps) revertStep(casesIn(theo), step, by('theo', (1 + minutes) * MINUTE))
      meet()
      for (const doc of [theo, nour]) {
        expect(read(doc)).toMatchObject(theirs)
        expect(caseApartIn(casesIn(doc).get(id) ?? null)).toEqual([])
      }
    }),
  )
})

test('M7: who assigns a case, or says again what stands, overrules nothing that a colleague decides of it apart, knowing both', () => {
  const deeds = fc.constantFrom<FieldValues>({ owner: 'carol' }, { triage: 'danger' })
  const four = fc.uniqueArray(fc.integer(between), { minLength: 4, maxLength: 4 })
  fc.assert(
    fc.property(four, deeds, ([first = 1, second = 2, third = 3, fourth = 4], deed) => {
      const { theo, nour, id, read, meet } = apart([first, second])
      changeRecord(casesIn(theo), id, { triage: 'ignore' }, by('theo', MINUTE))
      changeRecord(casesIn(nour), id, { triage: 'danger' }, by('nour', MINUTE))
      meet()
      const [carol, dan] = [third, fourth].map((clientID) => {
        const doc = Object.assign(new Y.Doc(), { clientID })
        Y.applyUpdate(doc, Y.encodeStateAsUpdate(theo))
        return doc
      })
      if (!carol || !dan) throw new Error('two more')
      changeCase(casesIn(carol), id, deed, by('carol', 20 * MINUTE))
      changeCase(casesIn(dan), id, { triage: 'troll' }, by('dan', 21 * MINUTE))
      for (const doc of [carol, dan]) Y.applyUpdate(theo, Y.encodeStateAsUpdate(doc))
      expect(read(theo).triage).toBe('troll')
    }),
  )
})

test('a case that two closed apart stays closed where one of them knew how grave it is', () => {
  fc.assert(
    fc.property(twoIds, fc.boolean(), (ids, knewTheo) => {
      const { theo, nour, id, read, meet } = apart(idsOf(ids))
      const [knew, other] = knewTheo ? [theo, nour] : [nour, theo]
      const closed = (triage: string | null, closedAt: number) => ({
        status: 'closed',
        closedAt,
        closedAs: closedAsField({ triage, severity: 'normal' }),
      })
      changeCase(casesIn(knew), id, { triage: 'danger' }, by('knew', MINUTE))
      changeCase(casesIn(knew), id, closed('danger', 8), by('knew', 2 * MINUTE))
      changeCase(casesIn(other), id, closed(null, 9), by('other', 3 * MINUTE))
      meet()
      for (const doc of [theo, nour])
        expect(read(doc)).toMatchObject({ status: 'closed', triage: 'danger', closedAs: null })
    }),
  )
})
