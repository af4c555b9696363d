import { describe, expect, test } from 'vitest'
import * as Y from 'yjs'
import type { ModerationCollection } from '#shared/documents/moderation.ts'
import { moderationIn } from '#shared/documents/moderation.ts'
import { memberKey } from '#shared/domain/fields.ts'
import { whole } from '#shared/domain/parts.ts'
import { changeRecord } from '#shared/domain/record.ts'
import { belongingsIn, belongingsNear } from './about.ts'
import { countsOf, erase, erasureOf } from './erasing.ts'
import { DEFAULT_MONTHS, keepingIn, keepKey, monthsAfter } from './keeping.ts'
import { announce, duesIn, planErasing, withdraw } from './retention.ts'
import { maskNames, namesOfErased, stillNaming } from './still-naming.ts'

const day = (text: string) => Date.parse(`${text}T12:00:00Z`)

function room() {
  const doc = new Y.Doc()
  const settings = new Y.Doc().getMap<unknown>('settings')
  const put = (
    collection: ModerationCollection,
    id: string,
    fields: Readonly<Record<string, unknown>>,
  ) => {
    moderationIn(doc, collection).set(id, new Y.Map(Object.entries(fields)))
    return id
  }
  const plan = (now: string) => {
    const belongings = whole(belongingsIn([doc]))
    return whole(
      planErasing(belongings, duesIn(belongings, keepingIn(settings), day(now)), day(now)),
    )
  }
  const due = (id: string) => {
    const belongings = whole(belongingsIn([doc]))
    const found = belongings.all.get(id)
    if (!found) throw new Error(`There is no ${id}`)
    const dues = duesIn(belongings, keepingIn(settings), day('2026-12-01'))
    return new Date(dues.of(found).at).toISOString().slice(0, 10)
  }
  return { doc, settings, put, plan, due }
}
const PERSON = { name: 'korrigan', createdAt: day('2026-01-01') }
const caseOf = (people: readonly string[], fields: Readonly<Record<string, unknown>> = {}) => ({
  title: 'Insults',
  createdAt: day('2026-01-01'),
  ...Object.fromEntries(people.map((person) => [memberKey('person', person), true])),
  ...fields,
})
const note = (fields: Readonly<Record<string, unknown>>) => ({
  text: new Y.Text('What was said'),
  createdAt: day('2026-01-10'),
  ...fields,
})

const erased = (doc: Y.Doc, ...ids: string[]) => {
  const erasure = erasureOf(ids, whole(belongingsIn([doc])))
  doc.transact(() => erase(erasure))
  return erasure
}

describe('until when something is kept', () => {
  test('what a clock ahead wrote into a history prolongs nothing', () => {
    const { doc, put, due } = room()
    put('cases', 'c', caseOf([]))
    const change = (at: string) =>
      changeRecord(
        moderationIn(doc, 'cases'),
        'c',
        { status: at },
        { now: day(at), person: 'carol', random: (bytes) => crypto.getRandomValues(bytes) },
      )
    change('2026-02-01')
    expect(due('c')).toBe('2027-02-01')
    change('2028-04-11')
    expect(due('c')).toBe('2027-02-01')
  })

  test('twelve months unless the workspace says otherwise, and nonsense says nothing (M5)', () => {
    const { settings } = room()
    expect(keepingIn(settings).warning).toBe(DEFAULT_MONTHS)
    for (const value of [0, -1, 1.5, 1_000, '3', null]) {
      settings.set(keepKey('warning'), value)
      expect(keepingIn(settings).warning).toBe(DEFAULT_MONTHS)
    }
    settings.set(keepKey('warning'), 3)
    expect(keepingIn(settings)).toMatchObject({ warning: 3, praise: DEFAULT_MONTHS })
  })

  test('a month after the last of January is the last of February', () => {
    expect(monthsAfter(day('2027-01-31'), 1)).toBe(day('2027-02-28'))
    expect(monthsAfter(day('2026-10-15'), 12)).toBe(day('2027-10-15'))
  })

  test('a note by its type, from when it happened', () => {
    const { settings, put, due } = room()
    settings.set(keepKey('praise'), 3)
    put('noted', 'p', PERSON)
    put('notes', 'n', note({ person: 'p', type: 'praise', at: day('2026-02-01') }))
    put('notes', 'w', note({ person: 'p', type: 'warning', at: day('2026-02-01') }))
    expect([due('n'), due('w')]).toEqual(['2026-05-01', '2027-02-01'])
  })

  test('a case and all in it as long as the last of it, and a file as long as the last about somebody', () => {
    const { put, due } = room()
    put('noted', 'p', PERSON)
    put('noted', 'other', { ...PERSON, mergedInto: 'p' })
    put('cases', 'c', caseOf(['other']))
    expect([due('c'), due('p')]).toEqual(['2027-01-01', '2027-01-01'])
    put('notes', 'n', note({ case: 'c', type: 'warning', at: day('2026-03-01') }))
    put('measures', 'm', {
      what: 'muted',
      case: 'c',
      person: 'p',
      at: day('2026-03-02'),
      until: day('2026-06-01'),
    })
    expect([due('c'), due('n'), due('p')]).toEqual(['2027-06-01', '2027-06-01', '2027-06-01'])
  })

  test('what was prolonged until then; what was deleted for thirty days; what was imported for thirty at least', () => {
    const { put, due } = room()
    put('cases', 'long', caseOf([], { keepUntil: day('2030-01-01') }))
    put('cases', 'bin', caseOf([], { deletedAt: day('2026-02-01') }))
    put('noted', 'p', PERSON)
    const old = { person: 'p', origin: 'toolbox', at: day('2019-05-01') }
    put('notes', 'old', note({ ...old, createdAt: day('2026-10-01') }))
    expect([due('long'), due('bin'), due('old')]).toEqual([
      '2030-01-01',
      '2026-03-03',
      '2026-10-31',
    ])
  })
})

describe('one case or person among thousands', () => {
  test('is kept until the same day whether all are looked through or what is near', () => {
    const { doc, settings, put, due } = room()
    put('noted', 'p', PERSON)
    put('noted', 'other', { ...PERSON, mergedInto: 'p' })
    put('noted', 'q', PERSON)
    put('cases', 'c', caseOf(['other', 'q']))
    put('notes', 'n', note({ case: 'c', type: 'warning', at: day('2026-03-01') }))
    put('notes', 'm', note({ person: 'other', at: day('2026-04-01') }))
    put('notes', 'far', note({ person: 'q', at: day('2027-04-01') }))
    for (const id of ['p', 'c', 'q']) {
      const near = whole(belongingsNear(id, [doc]))
      const found = near.all.get(id)
      const at = found && duesIn(near, keepingIn(settings), day('2026-12-01')).of(found).at
      expect([id, new Date(at ?? 0).toISOString().slice(0, 10)]).toEqual([id, due(id)])
    }
    expect(whole(belongingsNear('p', [doc])).all.has('far')).toBe(false)
  })
})

describe('what is about to be erased', () => {
  test('stands there for a week by the relay’s clock before it is erased, however long it is due', () => {
    const { put, plan } = room()
    put('cases', 'c', caseOf([], { createdAt: day('2020-01-01') }))
    const first = plan('2026-10-01')
    expect(first.toErase).toEqual([])
    expect(first.toAnnounce.map(({ id }) => id)).toEqual(['c'])
    for (const one of first.toAnnounce) announce(one, day('2026-10-01'))
    expect(plan('2026-10-07').toErase).toEqual([])
    expect(plan('2026-10-07').leaving[0]?.erasedAt).toBe(day('2026-10-08'))
    expect(plan('2026-10-08').toErase.map(({ id }) => id)).toEqual(['c'])
  })

  test('is what is due within a week, the first first, and parts of a case only with it', () => {
    const { put, plan } = room()
    put('noted', 'p', PERSON)
    put('cases', 'c', caseOf(['p']))
    put('notes', 'n', note({ case: 'c', person: 'p', at: day('2026-01-01') }))
    put('notes', 'alone', note({ person: 'p', at: day('2025-12-20') }))
    expect(plan('2026-12-01').leaving).toEqual([])
    expect(plan('2026-12-27').leaving.map(({ id }) => id)).toEqual(['alone', 'c', 'p'])
  })

  test('an announcement from a clock that is ahead counts for nothing, and one that is void is taken back', () => {
    const { put, plan } = room()
    put('cases', 'c', caseOf([], { createdAt: day('2020-01-01') }))
    const [one] = plan('2026-10-01').toAnnounce
    if (!one) throw new Error('It is due')
    announce(one, day('2027-10-01'))
    expect(plan('2026-10-20').toErase).toEqual([])
    expect(plan('2026-10-20').toAnnounce).toHaveLength(1)
    one.map.set('keepUntil', day('2028-01-01'))
    const [void_] = plan('2026-10-20').toWithdraw
    if (!void_) throw new Error('It is kept longer')
    withdraw(void_)
    expect(plan('2026-10-20')).toMatchObject({ leaving: [], toWithdraw: [] })
  })
})

describe('what was written about somebody who was erased meanwhile', () => {
  test('is about to be erased at once, and a case that is there keeps what is in it', () => {
    const { put, plan } = room()
    put('cases', 'c', caseOf([]))
    put('notes', 'left', note({ person: 'erased', at: day('2026-10-01') }))
    put('notes', 'kept', note({ person: 'erased', case: 'c', at: day('2026-10-01') }))
    expect(plan('2026-10-02').leaving.map(({ id }) => id)).toEqual(['left'])
  })
})

describe('what the team writes for itself', () => {
  const old = { createdAt: day('2026-01-01') }

  test('ends, too: an incident as long after the last line of its log, a hand-over after the last signature', () => {
    const { settings, put, due } = room()
    settings.set(keepKey('incident'), 24)
    settings.set(keepKey('handover'), 3)
    put('incidents', 'i', { ...old, title: 'A bad day' })
    put('log', 'l', { ...old, incident: 'i', what: 'fact', createdAt: day('2026-01-20') })
    put('mentions', 'm', { ...old, incident: 'i', link: 'https://a.example' })
    put('handovers', 'h', { ...old, giver: 'nour', to: day('2026-01-02') })
    put('signatures', 's', { handover: 'h', as: 'taker', createdAt: day('2026-01-03') })
    expect([due('i'), due('h')]).toEqual(['2028-01-20', '2026-04-03'])
  })

  test('goes as a whole, and what was written into it apart goes with that', () => {
    const { doc, put, plan } = room()
    put('incidents', 'i', { ...old, title: 'A bad day' })
    put('log', 'l', { ...old, incident: 'i', what: 'fact' })
    put('handovers', 'h', { ...old, giver: 'nour' })
    put('signatures', 's', { ...old, handover: 'h', as: 'giver' })
    expect(plan('2027-01-02').leaving.map(({ id }) => id)).toEqual(['h', 'i'])
    expect(countsOf(erased(doc, 'i'))).toEqual({ incidents: 1, log: 1 })
    expect(countsOf(erased(doc, 'h'))).toEqual({ handovers: 1, signatures: 1 })
    put('log', 'late', { incident: 'i', what: 'fact', createdAt: day('2027-01-01') })
    expect(plan('2027-01-02').leaving.map(({ id }) => id)).toEqual(['late'])
  })

  test('ends for requests of nobody’s; that something was erased stays for good', () => {
    const { put, plan } = room()
    put('requests', 'r', { ...old, asks: 'access' })
    put('erasures', 'e', { ...old, ground: 'retention' })
    expect(plan('2026-10-02').leaving).toEqual([])
    expect(plan('2040-01-02').leaving.map(({ id }) => id)).toEqual(['r'])
  })
})

describe('what an erasure takes with it', () => {
  test('everything about somebody, under whichever name, and no more', () => {
    const { doc, put } = room()
    put('noted', 'p', PERSON)
    put('noted', 'alias', { ...PERSON, mergedInto: 'p' })
    put('noted', 'q', PERSON)
    put('cases', 'own', caseOf(['p', 'alias']))
    put('cases', 'shared', caseOf(['p', 'q']))
    put('notes', 'n1', note({ case: 'own' }))
    put('notes', 'n2', note({ person: 'alias' }))
    put('notes', 'n3', note({ case: 'shared', person: 'q' }))
    const erasure = erased(doc, 'p')
    expect(countsOf(erasure)).toEqual({ noted: 2, cases: 1, notes: 2 })
    expect(erasure.shared.map(({ id }) => id)).toEqual(['shared'])
    expect([...moderationIn(doc, 'noted').keys()]).toEqual(['q'])
    expect([...moderationIn(doc, 'notes').keys()]).toEqual(['n3'])
    const [shared] = moderationIn(doc, 'cases').values()
    expect([...(shared?.keys() ?? [])].filter((key) => key.startsWith('person:'))).toEqual([
      'person:q',
    ])
  })

  test('a case takes what is in it, and leaves the people', () => {
    const { doc, put } = room()
    put('noted', 'p', PERSON)
    put('cases', 'c', caseOf(['p']))
    put('notes', 'n', note({ case: 'c', person: 'p' }))
    put('measures', 'm', { what: 'warned', case: 'c', person: 'p' })
    expect(countsOf(erased(doc, 'c'))).toEqual({ cases: 1, notes: 1, measures: 1 })
    expect([...moderationIn(doc, 'noted').keys()]).toEqual(['p'])
  })

  test('says where else a name is read, and takes it out of there: of what a field said before, and of entries, too', () => {
    const { doc, put } = room()
    put('noted', 'p', { ...PERSON, 'handle:x:korri': true })
    put('noted', 'namesake', { name: 'Korrigan', createdAt: 1 })
    put('notes', 'n', note({ person: 'p', text: new Y.Text('korrigan was warned') }))
    put('log', 'l', { incident: 'i', text: '@Korri began it', createdAt: 3 })
    put('incidents', 'i', {
      title: 'Korrigane is another word',
      statement: new Y.Text('We answered KORRIGAN, and korri again.'),
      'h:0000001abc': '["camille","title","About korrigan","",null]',
      createdAt: 2,
    })
    put('replies', 'r', {
      case: 'c',
      text: new Y.Text('Hello'),
      'sent:a': '[5,"camille","Hello Korrigan","x","",null]',
      'mark:b': '5 Hello korri',
      createdAt: 1,
    })
    const belongings = whole(belongingsIn([doc]))
    const erasure = erasureOf(['p'], belongings)
    const find = namesOfErased(erasure)
    const named = whole(stillNaming(erasure, belongings, find))
    expect(named.map(({ found, count }) => [found.id, count])).toEqual([
      ['l', 1],
      ['i', 3],
      ['r', 2],
    ])
    expect(named[1]?.excerpt).toEqual(['We answered ', 'KORRIGAN', ', and korri again.'])
    doc.transact(() => {
      for (const { found } of named) maskNames(found, find, '[…]', 9)
      erase(erasure)
    })
    expect(String(moderationIn(doc, 'incidents').get('i')?.get('statement'))).toBe(
      'We answered […], and […] again.',
    )
    expect(moderationIn(doc, 'log').get('l')?.toJSON()).toMatchObject({
      text: '[…] began it',
      incident: 'i',
      maskedAt: 9,
    })
    // Nothing is left of it, in whatever state it is sent on.
    moderationIn(doc, 'noted').delete('namesake')
    const kept = new Y.Doc()
    Y.applyUpdate(kept, Y.encodeStateAsUpdate(doc))
    expect(Buffer.from(Y.encodeStateAsUpdate(kept)).toString('latin1')).not.toMatch(
      /korri(?!gane)/i,
    )
  })

  test('of nobody who is there takes nothing', () => {
    expect(erased(room().doc, 'nobody')).toEqual({ gone: [], shared: [] })
  })
})
