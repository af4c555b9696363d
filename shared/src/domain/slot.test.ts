import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import * as Y from 'yjs'
import { postsIn } from '#shared/documents/calendar.ts'
import { collectionIn } from '#shared/documents/space.ts'
import { oddityOf } from '#shared/domain/clock-change.ts'
import { EMPTY_DRAFT, type Post, parsePost } from '#shared/domain/post.ts'
import { createPost } from '#shared/domain/post-actions.ts'
import { changeRecord, createRecord, type FieldValues, revertStep } from '#shared/domain/record.ts'
import { daysOf } from '#shared/domain/recurrence/walk.ts'
import { instantOf } from '#shared/domain/zone.ts'
import {
  fills,
  monthlyFields,
  parseSlot,
  ruleOf,
  type Slot,
  slotFields,
  slotKey,
  slotMember,
  timeOn,
} from './slot.ts'

const PARIS = 'Europe/Paris'
const TUESDAYS = {
  name: 'LinkedIn du mardi',
  hour: '18:00',
  weekdays: [2],
  channels: ['linkedin'],
  from: '2026-10-06',
}

const author = (person: string, now = 0) => ({
  person,
  now,
  random: (bytes: Uint8Array<ArrayBuffer>) => crypto.getRandomValues(bytes),
})

function slotFrom(fields: FieldValues): Slot {
  const records = collectionIn(new Y.Doc(), 'slots')
  const { id } = createRecord(records, fields, {}, author('camille'))
  const slot = parseSlot(id, records.get(id))
  if (slot.kind === 'damaged') throw new Error(slot.field)
  return slot
}

test('a slot that comes by months has no weekday, so that a client that knows no months shows it on no day', () => {
  const weekly = slotFrom(slotFields(TUESDAYS))
  const monthly = slotFrom({
    ...slotFields(TUESDAYS),
    ...monthlyFields(weekly, { kind: 'weekday', nth: 1, weekday: 2 }),
  })
  expect(monthly.weekdays).toEqual([])
  expect(daysIn(monthly, '2026-10-01', '2026-12-31')).toEqual([
    ...['2026-10-06', '2026-11-03', '2026-12-01'],
  ])
  // M5: nonsense is as if it were not there.
  expect(slotFrom({ ...slotFields(TUESDAYS), monthly: '7/9' })).toMatchObject({
    monthly: null,
    weekdays: [2],
  })
})

const daysIn = (slot: Slot, from: string, to: string) => {
  const rule = ruleOf(slot)
  return rule ? daysOf(rule, { from, to }) : []
}

describe('a slot that comes every week', () => {
  test('has its weekdays from its first to its last day, and every so many weeks', () => {
    const slot = slotFrom({
      ...slotFields({ ...TUESDAYS, weekdays: [4, 2] }),
      every: 2,
      until: '2026-11-05',
    })
    expect(daysIn(slot, '2026-09-01', '2026-12-31')).toEqual([
      ...['2026-10-06', '2026-10-08', '2026-10-20', '2026-10-22'],
      ...['2026-11-03', '2026-11-05'],
    ])
  })

  test('stays at its hour on the wall clock across both changes', () => {
    const slot = slotFrom(slotFields(TUESDAYS))
    const [before, after] = daysIn(slot, '2026-10-20', '2026-10-27')
    expect([timeOn(slot, before ?? ''), timeOn(slot, after ?? '')]).toEqual([
      '2026-10-20T18:00',
      '2026-10-27T18:00',
    ])
    const hours =
      (instantOf('2026-10-27T18:00', PARIS) - instantOf('2026-10-20T18:00', PARIS)) / 3_600_000
    expect(hours).toBe(7 * 24 + 1)
  })

  test('on the nights of the changes is there once, as a post at that time would be read', () => {
    const nights = slotFrom(
      slotFields({ ...TUESDAYS, hour: '02:30', weekdays: [7], from: '2026-01-04' }),
    )
    const spring = daysIn(nights, '2026-03-22', '2026-04-05').map((day) => timeOn(nights, day))
    expect(spring).toEqual(['2026-03-22T02:30', '2026-03-29T02:30', '2026-04-05T02:30'])
    expect(spring.map((at) => oddityOf(at, PARIS))).toEqual([null, 'skipped', null])
    expect(instantOf('2026-03-29T02:30', PARIS)).toBe(instantOf('2026-03-29T03:30', PARIS))
    const autumn = daysIn(nights, '2026-10-18', '2026-11-01').map((day) => timeOn(nights, day))
    expect(autumn).toEqual(['2026-10-18T02:30', '2026-10-25T02:30', '2026-11-01T02:30'])
    expect(autumn.map((at) => oddityOf(at, PARIS))).toEqual([null, 'twice', null])
  })

  test('without a weekday never takes place; without a first day it has always been there (M4)', () => {
    expect(ruleOf(slotFrom({ name: 'Rien' }))).toBeNull()
    const slot = slotFrom({ name: 'Mardi', 'weekday:2': true })
    expect(daysIn(slot, '2026-10-05', '2026-10-14')).toEqual(['2026-10-06', '2026-10-13'])
  })
})

describe('a slot as it is read', () => {
  test('M5: what makes no sense in it is not there, and without a name it is damaged', () => {
    const odd = {
      name: 'A',
      hour: '25:00',
      every: 0,
      from: 'soon',
      until: '2026-02-30',
      'weekday:9': true,
      'weekday:2': true,
      'channel:__proto__': true,
      'skip:never': true,
    }
    expect(slotFrom(odd)).toMatchObject({
      hour: null,
      every: 1,
      until: null,
      weekdays: [2],
      channels: [],
      skipped: [],
    })
    const records = collectionIn(new Y.Doc(), 'slots')
    const { id } = createRecord(records, { hour: '18:00' }, {}, author('camille'))
    expect(parseSlot(id, records.get(id))).toMatchObject({ kind: 'damaged', field: 'name' })
    expect(parseSlot('a', 7).kind).toBe('damaged')
  })
})

describe('what fills a slot', () => {
  const slot = slotFrom(slotFields(TUESDAYS))
  const day = '2026-10-20'
  const post = (fields: Partial<Post>) => ({
    slot: null,
    at: `${day}T18:00`,
    channels: ['linkedin'],
    status: 'draft',
    deletedAt: null,
    ...fields,
  })

  test('a post that was made for it, at whatever hour of its day', () => {
    const made = post({ slot: slotKey(slot.id, day), at: `${day}T09:15`, channels: ['x'] })
    expect(fills(made, slot, day)).toBe(true)
    expect(fills({ ...made, at: '2026-10-21T18:00' }, slot, day)).toBe(false)
    expect(fills({ ...made, at: null }, slot, day)).toBe(false)
    expect(fills({ ...made, status: 'cancelled' }, slot, day)).toBe(false)
    expect(fills({ ...made, deletedAt: 1 }, slot, day)).toBe(false)
  })

  test('one that goes out at its time on one of its channels, whoever planned it', () => {
    expect(fills(post({ channels: ['x', 'linkedin'] }), slot, day)).toBe(true)
    expect(fills(post({ channels: ['x'] }), slot, day)).toBe(false)
    expect(fills(post({ at: `${day}T18:05` }), slot, day)).toBe(false)
  })
})

describe('two people apart', () => {
  const pair = () => {
    const one = new Y.Doc()
    const other = new Y.Doc()
    const meet = () => {
      Y.applyUpdate(other, Y.encodeStateAsUpdate(one))
      Y.applyUpdate(one, Y.encodeStateAsUpdate(other))
    }
    return { one, other, meet }
  }

  test('who fill the same slot lose nothing: both posts stay, and both are known to fill it', () => {
    const filling = fc.record({
      title: fc.string(),
      minutes: fc.nat({ max: 59 }),
      binned: fc.boolean(),
    })
    fc.assert(
      fc.property(
        fc.array(filling, { maxLength: 4 }),
        fc.array(filling, { maxLength: 4 }),
        (mine, theirs) => {
          const { one, other, meet } = pair()
          const slot = slotFrom(slotFields(TUESDAYS))
          const key = slotKey(slot.id, '2026-10-20')
          const fill = (doc: Y.Doc, person: string, all: typeof mine) =>
            doc.transact(() => {
              for (const { title, minutes, binned } of all) {
                const at = `2026-10-20T18:${String(minutes).padStart(2, '0')}`
                const draft = { ...EMPTY_DRAFT, title, at, slot: key }
                const { id } = createPost(postsIn(doc), draft, author(person))
                if (binned) changeRecord(postsIn(doc), id, { deletedAt: 1 }, author(person))
              }
            })
          fill(one, 'camille', mine)
          fill(other, 'ines', theirs)
          meet()
          const kept = [...mine, ...theirs].filter(({ binned }) => !binned)
          for (const doc of [one, other]) {
            const posts = [...postsIn(doc)].map(([id, map]) => parsePost(id, map))
            const fillers = posts.filter(
              (post) => post.kind === 'post' && fills(post, slot, '2026-10-20'),
            )
            expect(fillers.map((post) => post.kind === 'post' && post.title).sort()).toEqual(
              kept.map(({ title }) => title).sort(),
            )
          }
        },
      ),
    )
  })

  test('who skip different days and choose different weekdays both get theirs (M2), and each takes back only their own (M7)', () => {
    const { one, other, meet } = pair()
    const records = collectionIn(one, 'slots')
    const { id } = createRecord(records, slotFields(TUESDAYS), {}, author('camille'))
    meet()
    const steps = changeRecord(
      records,
      id,
      { [slotMember('skip', '2026-12-22')]: true },
      author('camille'),
    )
    changeRecord(
      collectionIn(other, 'slots'),
      id,
      { [slotMember('skip', '2026-12-29')]: true, [slotMember('weekday', 4)]: true },
      author('ines'),
    )
    meet()
    expect(parseSlot(id, records.get(id))).toMatchObject({
      skipped: ['2026-12-22', '2026-12-29'],
      weekdays: [2, 4],
    })
    for (const step of steps) revertStep(records, step, author('camille'))
    expect(parseSlot(id, records.get(id))).toMatchObject({ skipped: ['2026-12-29'] })
  })
})
