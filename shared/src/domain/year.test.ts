import fc from 'fast-check'
import { expect, test } from 'vitest'
import { daysBetween } from './day.ts'
import { gapsIn, monthsOfYear, SHORTEST_GAP } from './year.ts'

const daysOf = (year: string) => monthsOfYear(year).flatMap(({ days }) => days)

test('a year has twelve months and its days, one more every four years', () => {
  expect(monthsOfYear('2026').map(({ days }) => days.length)).toEqual([
    31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31,
  ])
  expect(daysOf('2028')).toHaveLength(366)
  expect(daysOf('2026').at(-1)).toBe('2026-12-31')
})

test('a week without a post is a gap, six days are none, and what lies before and after everything is open', () => {
  const planned = new Set(['2026-02-01', '2026-02-08', '2026-02-16', '2026-02-17'])
  expect(gapsIn(daysOf('2026'), (day) => !planned.has(day))).toEqual([
    { from: '2026-01-01', to: '2026-01-31', days: 31, open: true },
    { from: '2026-02-09', to: '2026-02-15', days: 7, open: false },
    { from: '2026-02-18', to: '2026-12-31', days: 317, open: true },
  ])
  expect(gapsIn([], () => true)).toEqual([])
})

test('a day lies in a gap exactly when it is one of seven or more that are empty', () => {
  fc.assert(
    fc.property(fc.array(fc.boolean(), { minLength: 365, maxLength: 365 }), (empty) => {
      const days = daysOf('2026')
      const gaps = gapsIn(days, (day) => empty[days.indexOf(day)] === true)
      for (const [at, day] of days.entries()) {
        let from = at
        let to = at
        while (empty[from - 1] && empty[at]) from--
        while (empty[to + 1] && empty[at]) to++
        const wanted = empty[at] === true && to - from + 1 >= SHORTEST_GAP
        expect(gaps.some((gap) => gap.from <= day && day <= gap.to)).toBe(wanted)
      }
      for (const { from, to, days } of gaps) expect(days).toBe(daysBetween(from, to) + 1)
    }),
    { numRuns: 20 },
  )
})
