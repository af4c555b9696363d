import { describe, expect, test } from 'vitest'
import { weeksOf } from '#shared/domain/weeks.ts'
import { momentOf } from './month.ts'

describe('the rows of a month', () => {
  test('October 2026 from Monday: five weeks, 28 September to 1 November', () => {
    const weeks = weeksOf('2026-10', 1)
    expect(weeks.map((week) => week.number)).toEqual([40, 41, 42, 43, 44])
    expect(weeks[0]?.days[0]).toBe('2026-09-28')
    expect(weeks[4]?.days[6]).toBe('2026-11-01')
  })

  test('the same month from Sunday keeps the numbers of its weeks', () => {
    const weeks = weeksOf('2026-10', 7)
    expect(weeks[0]?.days[0]).toBe('2026-09-27')
    expect(weeks.map((week) => week.number)).toEqual([40, 41, 42, 43, 44])
  })

  test('and from Saturday, as in Algeria', () => {
    const weeks = weeksOf('2026-10', 6)
    expect(weeks[0]?.days[0]).toBe('2026-09-26')
    expect(weeks.map((week) => week.number)).toEqual([40, 41, 42, 43, 44, 45])
  })

  test('a month may need four rows or six', () => {
    expect(weeksOf('2027-02', 1)).toHaveLength(4)
    expect(weeksOf('2026-08', 1)).toHaveLength(6)
  })
})

test('a week is past, current or future from its first to its last day', () => {
  const [week] = weeksOf('2026-06', 1)
  if (!week) throw new Error('June has weeks')
  expect(week.days[0]).toBe('2026-06-01')
  expect(momentOf(week, '2026-05-31')).toBe('future')
  expect(momentOf(week, '2026-06-01')).toBe('current')
  expect(momentOf(week, '2026-06-07')).toBe('current')
  expect(momentOf(week, '2026-06-08')).toBe('past')
})
