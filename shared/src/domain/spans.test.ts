import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays } from './day.ts'
import { lanesOf, lanesOn, type Span } from './spans.ts'

const MONDAY = '2026-10-12'
const WEEK = Array.from({ length: 7 }, (_, n) => addDays(MONDAY, n))
const span = (id: string, from: number, to: number): Span => ({
  id,
  from: addDays(MONDAY, from),
  to: addDays(MONDAY, to),
})

describe('what takes several days, in a week of the month', () => {
  test('stands in lanes, the earlier one above, and says where it goes on', () => {
    const pieces = lanesOf([span('vote', 0, 4), span('late', -4, 1), span('fair', 5, 5)], WEEK)
    expect(pieces).toEqual([
      { id: 'late', lane: 0, column: 0, columns: 2, before: true, after: false },
      { id: 'vote', lane: 1, column: 0, columns: 5, before: false, after: false },
      { id: 'fair', lane: 0, column: 5, columns: 1, before: false, after: false },
    ])
    expect(WEEK.map((_, column) => lanesOn(pieces, column))).toEqual([2, 2, 2, 2, 2, 1, 0])
  })

  test('is not there in the weeks before and after it, nor when it ends before it begins', () => {
    expect(lanesOf([span('a', -9, -1), span('b', 7, 9), span('c', 3, 2)], WEEK)).toEqual([])
    expect(lanesOf([span('a', 0, 1)], [])).toEqual([])
  })

  const spans = fc
    .array(fc.tuple(fc.integer({ min: -10, max: 10 }), fc.nat(12)), { maxLength: 12 })
    .map((all) => all.map(([from, length], n) => span(`s${n}`, from, from + length)))

  test('never overlaps another in its lane, and takes no more lanes than the fullest day', () => {
    fc.assert(
      fc.property(spans, (all) => {
        const pieces = lanesOf(all, WEEK)
        const covers = ({ from, to }: Span, day: string) => from <= day && day <= to
        for (const [column, day] of WEEK.entries()) {
          const there = all.filter((one) => covers(one, day)).map(({ id }) => id)
          const shown = pieces.filter(
            (piece) => piece.column <= column && column < piece.column + piece.columns,
          )
          expect(shown.map(({ id }) => id).sort()).toEqual(there.sort())
          expect(new Set(shown.map(({ lane }) => lane)).size).toBe(shown.length)
        }
        const fullest = Math.max(...WEEK.map((day) => all.filter((one) => covers(one, day)).length))
        const lanes = Math.max(0, ...pieces.map(({ lane }) => lane + 1))
        expect(lanes).toBe(fullest)
      }),
    )
  })
})
