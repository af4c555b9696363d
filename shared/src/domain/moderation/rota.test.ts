import { describe, expect, test } from 'vitest'
import * as Y from 'yjs'
import { instantOf } from '#shared/domain/zone.ts'
import {
  copyWeek,
  doubled,
  gapsOn,
  hoursOf,
  lastBefore,
  nextAfter,
  onCallAt,
  onDay,
} from './rota.ts'
import { parseShift, type Shift } from './shift.ts'

const PARIS = 'Europe/Paris'
let made = 0

function shiftOf(person: string, from: string, to: string): Shift {
  made += 1
  return {
    kind: 'shift',
    id: `shift${String(made).padStart(3, '0')}`,
    person,
    from,
    to,
    createdAt: 0,
    createdBy: null,
    deletedAt: null,
  }
}
const people = (shifts: readonly Shift[]) => shifts.map(({ person }) => person)

test('M5: a shift without its person, or without hours, is damaged', () => {
  const parse = (fields: Record<string, unknown>) => {
    const map = new Y.Doc().getMap<unknown>('one')
    for (const [key, value] of Object.entries(fields)) map.set(key, value)
    return parseShift('s', map)
  }
  const whole = { person: 'nour', from: '2026-10-15T08:00', to: '2026-10-15T14:00' }
  expect(parse(whole)).toMatchObject({ kind: 'shift', deletedAt: null, ...whole })
  expect(parse({ ...whole, from: '2026-10-15' })).toMatchObject({ kind: 'damaged', field: 'from' })
  expect(parse({ ...whole, to: 'late' })).toMatchObject({ kind: 'damaged', field: 'to' })
  expect(parse({ ...whole, person: 3 })).toMatchObject({ kind: 'damaged', field: 'person' })
})

describe('who is on call', () => {
  const day = shiftOf('nour', '2026-10-15T08:00', '2026-10-15T14:00')
  const late = shiftOf('camille', '2026-10-15T14:00', '2026-10-15T22:00')
  const night = shiftOf('bastien', '2026-10-15T22:00', '2026-10-16T08:00')
  const all = [night, late, day]
  const at = (time: string) => instantOf(time, PARIS)

  test('until the minute at which the next one comes', () => {
    expect(people(onCallAt(all, at('2026-10-15T13:59'), PARIS))).toEqual(['nour'])
    expect(people(onCallAt(all, at('2026-10-15T14:00'), PARIS))).toEqual(['camille'])
    expect(people(onCallAt(all, at('2026-10-16T03:00'), PARIS))).toEqual(['bastien'])
    expect(onCallAt(all, at('2026-10-16T08:00'), PARIS)).toEqual([])
  })

  test('who comes next, and who was on call last', () => {
    expect(nextAfter(all, at('2026-10-15T13:00'), PARIS)?.person).toBe('camille')
    expect(nextAfter(all, at('2026-10-16T09:00'), PARIS)).toBeNull()
    expect(lastBefore(all, at('2026-10-15T23:00'), PARIS, null)?.person).toBe('camille')
    expect(lastBefore(all, at('2026-10-15T23:00'), PARIS, 'nour')).toBe(day)
    expect(lastBefore(all, at('2026-10-15T13:00'), PARIS, 'nour')).toBeNull()
  })

  test('a shift of the night stands in both days', () => {
    expect(people(onDay(all, '2026-10-15'))).toEqual(['nour', 'camille', 'bastien'])
    expect(people(onDay(all, '2026-10-16'))).toEqual(['bastien'])
  })

  test('the night on which clocks are put back lasts an hour longer', () => {
    const long = shiftOf('bastien', '2026-10-24T22:00', '2026-10-25T08:00')
    expect(hoursOf(long, PARIS)).toBe(11)
    expect(hoursOf(night, PARIS)).toBe(10)
  })
})

describe('where nobody is', () => {
  const day = '2026-10-15'
  const morning = shiftOf('nour', `${day}T08:00`, `${day}T12:00`)
  const evening = shiftOf('camille', `${day}T14:00`, `${day}T20:00`)

  test('between two shifts of a day; a day without any is one gap', () => {
    expect(gapsOn([evening, morning], day, null)).toEqual([
      { from: `${day}T12:00`, to: `${day}T14:00` },
    ])
    expect(gapsOn([morning], day, null)).toEqual([])
    expect(gapsOn([], day, null)).toEqual([{ from: `${day}T00:00`, to: '2026-10-16T00:00' }])
  })

  test('before and after them too, where the team says which hours it wants covered', () => {
    expect(gapsOn([morning, evening], day, { from: '07:00', to: '24:00' })).toEqual([
      { from: `${day}T07:00`, to: `${day}T08:00` },
      { from: `${day}T12:00`, to: `${day}T14:00` },
      { from: `${day}T20:00`, to: '2026-10-16T00:00' },
    ])
    expect(gapsOn([morning, evening], day, { from: '09:00', to: '11:00' })).toEqual([])
    expect(gapsOn([], day, { from: '09:00', to: '18:00' })).toEqual([
      { from: `${day}T09:00`, to: `${day}T18:00` },
    ])
  })

  test('a night that reaches into the day covers its beginning', () => {
    const night = shiftOf('bastien', '2026-10-14T22:00', `${day}T08:00`)
    expect(gapsOn([night, morning], day, { from: '00:00', to: '12:00' })).toEqual([])
  })
})

test('the same person twice at once is pointed out, two people together are not', () => {
  const one = shiftOf('nour', '2026-10-15T08:00', '2026-10-15T14:00')
  const other = shiftOf('nour', '2026-10-15T13:00', '2026-10-15T18:00')
  const after = shiftOf('nour', '2026-10-15T18:00', '2026-10-15T20:00')
  const beside = shiftOf('camille', '2026-10-15T08:00', '2026-10-15T14:00')
  expect(doubled([after, other, beside, one])).toEqual([[one.id, other.id]])
})

test('a week is copied by its clocks, over a change of them too, and copying again adds nothing', () => {
  const late = shiftOf('camille', '2026-10-23T22:00', '2026-10-24T06:00')
  const before = shiftOf('nour', '2026-10-18T08:00', '2026-10-18T12:00')
  const plans = copyWeek([late, before], '2026-10-19', '2026-10-26')
  expect(plans).toEqual([{ person: 'camille', from: '2026-10-30T22:00', to: '2026-10-31T06:00' }])
  const copies = plans.map(({ person, from, to }) => shiftOf(person, from, to))
  expect(copyWeek([late, ...copies], '2026-10-19', '2026-10-26')).toEqual([])
})
