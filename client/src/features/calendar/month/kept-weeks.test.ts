import { describe, expect, test } from 'vitest'
import { frameOf, prepared, turned, type WantedWeeks, weeksWanted } from './kept-weeks.ts'

const MONDAY = 1
const SUNDAY = 7
const month = (name: string) => weeksWanted(name, MONDAY)
const JULY = month('2026-07')
const SEPTEMBER = month('2026-09')
const OCTOBER = month('2026-10')
const NOVEMBER = month('2026-11')
const DECEMBER = month('2026-12')

/** Everything that can be prepared is, a week at a time; each of the lists on the way. */
function atRest(kept: readonly string[], now: WantedWeeks): (readonly string[])[] {
  const lists = [kept]
  for (;;) {
    const [last = kept] = lists.slice(-1)
    const next = prepared(last, now)
    if (next === last) return lists
    lists.push(next)
  }
}
const rested = (kept: readonly string[], now: WantedWeeks) => atRest(kept, now).at(-1) ?? kept

describe('the weeks of a month and of those beside it', () => {
  test('October 2026 begins in September and ends in November: those weeks are wanted once', () => {
    expect(OCTOBER.shown).toEqual([
      '2026-09-28',
      '2026-10-05',
      '2026-10-12',
      '2026-10-19',
      '2026-10-26',
    ])
    expect(OCTOBER.beside).toEqual([
      '2026-11-02',
      '2026-11-09',
      '2026-11-16',
      '2026-11-23',
      '2026-11-30',
      '2026-09-21',
      '2026-09-14',
      '2026-09-07',
      '2026-08-31',
    ])
  })

  test('a week is laid out for the month that is shown, or for the one beside that needs it', () => {
    const frame = (first: string) => frameOf(first, OCTOBER, undefined)
    expect(frame('2026-09-28')).toMatchObject({ month: '2026-10', week: { number: 40 } })
    expect(frame('2026-11-30')).toMatchObject({ month: '2026-11', week: { number: 49 } })
    expect(frame('2026-08-31')).toMatchObject({ month: '2026-09', week: { number: 36 } })
    expect(frame('2026-08-31').weeks).toHaveLength(5)
  })

  test('a turn to a month that is there changes the frame of the weeks that both months show, and of no other', () => {
    const changed = rested(OCTOBER.shown, OCTOBER).filter((first) => {
      const before = frameOf(first, OCTOBER, undefined)
      return frameOf(first, NOVEMBER, before) !== before
    })
    expect(changed).toEqual(['2026-10-26'])
  })
})

describe('after a rest', () => {
  test('the months beside are there, made one week at a time, and a turn to either changes nothing', () => {
    const lists = atRest(OCTOBER.shown, OCTOBER)
    expect(lists.map((list) => list.length)).toEqual([5, 6, 7, 8, 9, 10, 11, 12, 13, 14])
    const kept = lists.at(-1) ?? []
    expect(kept).toEqual([...OCTOBER.shown, ...OCTOBER.beside].sort())
    expect(turned(kept, OCTOBER, NOVEMBER)).toBe(kept)
    expect(turned(kept, OCTOBER, SEPTEMBER)).toBe(kept)
  })

  test('the next rest gives the rows of the month that is far away now to the one that came near', () => {
    const kept = rested(OCTOBER.shown, OCTOBER)
    const lists = atRest(turned(kept, OCTOBER, NOVEMBER), NOVEMBER)
    for (const list of lists) expect(list.length).toBeLessThanOrEqual(14)
    expect(lists.at(-1)).toEqual([...NOVEMBER.shown, ...NOVEMBER.beside].sort())
  })
})

describe('without a rest', () => {
  test('a month that is not there gets the rows of the one that was shown', () => {
    expect(turned(OCTOBER.shown, OCTOBER, NOVEMBER)).toEqual(
      ['2026-10-26', '2026-11-02', '2026-11-09', '2026-11-16', '2026-11-23', '2026-11-30'].slice(
        0,
        6,
      ),
    )
  })

  test('two turns onward: the second takes the rows of the first, what else is hidden stays hidden', () => {
    const kept = rested(OCTOBER.shown, OCTOBER)
    const there = turned(kept, OCTOBER, NOVEMBER)
    const beyond = turned(there, NOVEMBER, DECEMBER)
    expect(beyond).toEqual(expect.arrayContaining([...DECEMBER.shown]))
    expect(beyond).toEqual(expect.arrayContaining([...SEPTEMBER.shown.slice(0, 4)]))
    expect(beyond).not.toContain('2026-11-09')
  })

  test('a jump far away, as to today, takes the rows of what was shown', () => {
    const kept = rested(OCTOBER.shown, OCTOBER)
    const far = turned(kept, OCTOBER, JULY)
    expect(far).toHaveLength(kept.length)
    expect(far).toEqual(expect.arrayContaining([...JULY.shown]))
  })

  test('ten years back and forth, with and without rests: never more rows than three months have, no week twice', () => {
    let now = OCTOBER
    let kept = now.shown
    for (let turn = 1; turn <= 240; turn += 1) {
      const before = now
      now = weeksWanted(
        `20${turn <= 120 ? 26 + (turn % 10) : 36 - (turn % 10)}-${`${((turn * 5) % 12) + 1}`.padStart(2, '0')}`,
        MONDAY,
      )
      kept = turned(kept, before, now)
      for (let slice = 0; slice < (turn * 7) % 19; slice += 1) kept = prepared(kept, now)
      expect(new Set(kept).size).toBe(kept.length)
      expect(kept.length).toBeLessThanOrEqual(16)
      expect(kept).toEqual(expect.arrayContaining([...now.shown]))
      expect(kept.toSorted()).toEqual(kept)
    }
  })
})

test('in a language whose weeks begin on another day, nothing of what was kept is of use', () => {
  const kept = rested(OCTOBER.shown, OCTOBER)
  const fromSunday = weeksWanted('2026-10', SUNDAY)
  expect(turned(kept, OCTOBER, fromSunday)).toEqual(fromSunday.shown)
})
