import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import * as Y from 'yjs'
import { postsIn } from '#shared/documents/calendar.ts'
import { apartIn } from '#shared/domain/apart.ts'
import { oddityOf } from '#shared/domain/clock-change.ts'
import { addDays, daysBetween, weekdayOf } from '#shared/domain/day.ts'
import { dayOf, hourOf } from '#shared/domain/local-time.ts'
import { EMPTY_DRAFT, type Post, parsePost } from '#shared/domain/post.ts'
import { createPost } from '#shared/domain/post-actions.ts'
import { changeRecord } from '#shared/domain/record.ts'
import {
  type MonthDay,
  monthDaysOf,
  monthsWithout,
  readMonthDay,
  writeMonthDay,
} from '#shared/domain/recurrence/rule.ts'
import { daysOf } from '#shared/domain/recurrence/walk.ts'
import { copiesOf, MOST_COPIES, moveSeries, type Repetition } from './series.ts'

const PARIS = 'Europe/Paris'

const repeated = (at: string, repetition: Partial<Repetition>) =>
  copiesOf(
    at,
    {
      unit: 'week',
      every: 1,
      weekdays: [],
      on: null,
      end: { kind: 'count', copies: 3 },
      ...repetition,
    },
    daysOf,
  )

describe('a post that is repeated', () => {
  test('every so many days or weeks, on weekdays, so many times or until a day', () => {
    const tuesday = '2026-10-06T18:00'
    expect(repeated(tuesday, {})).toEqual([
      '2026-10-13T18:00',
      '2026-10-20T18:00',
      '2026-10-27T18:00',
    ])
    expect(repeated(tuesday, { unit: 'day', every: 10 })).toEqual([
      ...['2026-10-16T18:00', '2026-10-26T18:00', '2026-11-05T18:00'],
    ])
    expect(repeated(tuesday, { every: 2, weekdays: [2, 4] })).toEqual([
      ...['2026-10-08T18:00', '2026-10-20T18:00', '2026-10-22T18:00'],
    ])
    expect(repeated(tuesday, { weekdays: [1], end: { kind: 'until', day: '2026-10-19' } })).toEqual(
      [...['2026-10-12T18:00', '2026-10-19T18:00']],
    )
    expect(repeated('2026-10-06', {})).toEqual(['2026-10-13', '2026-10-20', '2026-10-27'])
  })

  test('by months: on a date, on the last day, on a first or last weekday, and not where a month has no such day', () => {
    const monthly = (at: string, on: MonthDay, every = 1) =>
      repeated(at, { unit: 'month', every, on })
    expect(monthly('2026-10-15T18:00', { kind: 'date', day: 15 })).toEqual([
      ...['2026-11-15T18:00', '2026-12-15T18:00', '2027-01-15T18:00'],
    ])
    expect(monthly('2026-10-05', { kind: 'weekday', nth: 1, weekday: 1 })).toEqual([
      ...['2026-11-02', '2026-12-07', '2027-01-04'],
    ])
    expect(monthly('2026-10-30', { kind: 'weekday', nth: 'last', weekday: 5 }, 2)).toEqual([
      ...['2026-12-25', '2027-02-26', '2027-04-30'],
    ])
    expect(monthly('2027-01-31', { kind: 'date', day: 'last' })).toEqual([
      ...['2027-02-28', '2027-03-31', '2027-04-30'],
    ])
    expect(monthly('2027-01-31', { kind: 'date', day: 31 })).toEqual([
      ...['2027-03-31', '2027-05-31', '2027-07-31'],
    ])
    const rule = {
      unit: 'month',
      every: 1,
      on: { kind: 'date', day: 31 },
      from: '2027-01-31',
    } as const
    expect(monthsWithout(rule, { from: '2027-02-01', to: '2027-07-31' })).toEqual([
      ...['2027-02', '2027-04', '2027-06'],
    ])
    expect(
      monthsWithout({ ...rule, unit: 'day' }, { from: '2027-02-01', to: '2027-07-31' }),
    ).toEqual([])
  })

  test('a day is offered by its date and by its weekday, as it is said', () => {
    expect(monthDaysOf('2026-11-30').map(writeMonthDay)).toEqual(['30', 'last', 'last/1'])
    expect(monthDaysOf('2026-11-02').map(writeMonthDay)).toEqual(['2', '1/1'])
    for (const on of ['15', 'last', '1/1', 'last/5']) {
      const read = readMonthDay(on)
      expect(read && writeMonthDay(read)).toBe(on)
    }
    for (const nonsense of ['0', '32', '5/1', '1/8', '', 15, null])
      expect(readMonthDay(nonsense)).toBeNull()
  })

  test('keeps its hour across both changes, and says which copies the clocks skip or show twice', () => {
    const spring = repeated('2026-03-22T02:30', {})
    expect(spring).toEqual(['2026-03-29T02:30', '2026-04-05T02:30', '2026-04-12T02:30'])
    expect(spring.map((at) => oddityOf(at, PARIS))).toEqual(['skipped', null, null])
    const autumn = repeated('2026-10-18T02:30', {})
    expect(autumn.map((at) => oddityOf(at, PARIS))).toEqual(['twice', null, null])
  })

  test('is never more than a hundred copies, and none before or on its own day', () => {
    const endless = repeated('2026-10-06T18:00', {
      unit: 'day',
      end: { kind: 'until', day: '2036-10-06' },
    })
    expect(endless).toHaveLength(MOST_COPIES)
    expect(repeated('2026-10-06T18:00', { end: { kind: 'until', day: '2026-10-06' } })).toEqual([])
    expect(repeated('2026-10-06T18:00', { end: { kind: 'count', copies: 0 } })).toEqual([])
  })

  test('as arithmetic on paper would have it', () => {
    const start = fc.integer({ min: 0, max: 1500 }).map((days) => addDays('2025-01-01', days))
    const repetition = fc.record({
      unit: fc.constantFrom('day' as const, 'week' as const),
      every: fc.integer({ min: 1, max: 6 }),
      weekdays: fc.subarray([1, 2, 3, 4, 5, 6, 7]),
      copies: fc.integer({ min: 1, max: 8 }),
    })
    fc.assert(
      fc.property(start, repetition, (day, { unit, every, copies, weekdays }) => {
        const chosen = unit === 'day' ? [] : weekdays
        const monday = addDays(day, 1 - weekdayOf(day))
        const wanted = chosen.length === 0 ? [weekdayOf(day)] : chosen
        const isOne = (other: string) =>
          unit === 'day'
            ? daysBetween(day, other) % every === 0
            : Math.floor(daysBetween(monday, other) / 7) % every === 0 &&
              wanted.includes(weekdayOf(other))
        const paper: string[] = []
        for (let next = addDays(day, 1); paper.length < copies; next = addDays(next, 1))
          if (isOne(next)) paper.push(next)
        const end = { kind: 'count' as const, copies }
        expect(repeated(day, { unit, every, weekdays: chosen, end })).toEqual(paper)
      }),
    )
  })
})

describe('a series that is moved', () => {
  const post = (id: string, at: string | null, status = 'draft') => ({ id, at, status }) as Post
  const weekly = [
    post('a', '2026-10-13T02:30'),
    post('b', '2026-10-20T02:30'),
    post('c', '2026-10-27T02:30'),
    post('d', '2026-11-03T09:00'),
    post('e', null),
  ]
  const isFixed = ({ status }: Post) => status === 'published'
  const target = weekly[1] ?? post('', null)

  test('this one, this and the following, or all go as many days on, and each keeps its hour across the change', () => {
    const moved = (scope: 'one' | 'following' | 'all') =>
      moveSeries(weekly, target, '2026-10-18T02:30', scope, isFixed).moves.map(({ to }) => to)
    expect(moved('one')).toEqual(['2026-10-18T02:30'])
    expect(moved('following')).toEqual(['2026-10-18T02:30', '2026-10-25T02:30', '2026-11-01T09:00'])
    expect(moved('all')).toEqual([
      ...['2026-10-11T02:30', '2026-10-18T02:30', '2026-10-25T02:30', '2026-11-01T09:00'],
    ])
    expect(moved('following').map((at) => oddityOf(at, PARIS))).toEqual([null, 'twice', null])
  })

  test('another hour is that of all of them; the same time moves nothing', () => {
    const hours = moveSeries(weekly, target, '2026-10-20T14:00', 'all', isFixed).moves
    expect(hours.map(({ to }) => hourOf(to))).toEqual(['14:00', '14:00', '14:00', '14:00'])
    expect(moveSeries(weekly, target, '2026-10-20T02:30', 'all', isFixed).moves).toEqual([])
  })

  test('what is published stays, and is said to', () => {
    const [first, ...others] = weekly
    const series = [{ ...(first ?? target), status: 'published' }, ...others]
    const { moves, staying } = moveSeries(series, target, '2026-10-21T02:30', 'all', isFixed)
    expect([moves.map((move) => move.post), staying]).toEqual([['b', 'c', 'd'], ['a']])
  })

  test('across both changes of the clocks, whatever the days: no hour changes, and no distance between two of them', () => {
    const day = fc.integer({ min: 0, max: 400 }).map((days) => addDays('2026-01-01', days))
    const hour = fc.constantFrom('00:30', '02:00', '02:30', '02:59', '03:00', '18:00')
    const all = fc.array(fc.record({ day, hour }), { minLength: 1, maxLength: 8 })
    fc.assert(
      fc.property(all, fc.integer({ min: -200, max: 200 }), (times, days) => {
        fc.pre(days !== 0)
        const series = times.map((time, index) => post(`${index}`, `${time.day}T${time.hour}`))
        const [one] = series
        if (!one?.at) return
        const to = `${addDays(dayOf(one.at), days)}T${hourOf(one.at)}`
        const { moves } = moveSeries(series, one, to, 'all', isFixed)
        expect(moves).toHaveLength(series.length)
        for (const move of moves) {
          expect(hourOf(move.to)).toBe(hourOf(move.from))
          expect(daysBetween(dayOf(move.from), dayOf(move.to))).toBe(days)
        }
      }),
    )
  })
})

describe('two people apart', () => {
  const author = (person: string, now: number) => ({
    person,
    now,
    random: (bytes: Uint8Array<ArrayBuffer>) => crypto.getRandomValues(bytes),
  })

  test('who repeat the same post make one series of it, with every copy, and nothing to choose between', () => {
    const [one, other] = [new Y.Doc(), new Y.Doc()]
    const { id } = createPost(
      postsIn(one),
      { ...EMPTY_DRAFT, at: '2026-10-06' },
      author('camille', 0),
    )
    Y.applyUpdate(other, Y.encodeStateAsUpdate(one))
    const repeat = (doc: Y.Doc, person: string, days: readonly string[]) =>
      doc.transact(() => {
        changeRecord(postsIn(doc), id, { series: id }, author(person, 600_000))
        for (const at of days)
          createPost(postsIn(doc), { ...EMPTY_DRAFT, at, series: id }, author(person, 600_000))
      })
    repeat(one, 'camille', ['2026-10-13', '2026-10-20'])
    repeat(other, 'ines', ['2026-10-14'])
    Y.applyUpdate(other, Y.encodeStateAsUpdate(one))
    Y.applyUpdate(one, Y.encodeStateAsUpdate(other))
    for (const doc of [one, other]) {
      const posts = [...postsIn(doc)].map(([key, map]) => parsePost(key, map))
      expect(posts.map((found) => found.kind === 'post' && found.series)).toEqual([id, id, id, id])
      const map = postsIn(doc).get(id)
      expect(map && apartIn(map)).toEqual([])
    }
  })
})
