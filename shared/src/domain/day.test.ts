import { describe, expect, test } from 'vitest'
import {
  addDays,
  addMonths,
  daysBetween,
  inMonth,
  isoWeekOf,
  monthOf,
  startOfWeek,
  weekdayOf,
} from './day.ts'

describe('days', () => {
  test('pass from one month and year to the next, and back, also over a leap day', () => {
    expect(addDays('2026-12-31', 1)).toBe('2027-01-01')
    expect(addDays('2028-03-01', -1)).toBe('2028-02-29')
    expect(daysBetween('2026-10-22', '2026-11-01')).toBe(10)
    expect(daysBetween('2026-10-22', '2026-10-20')).toBe(-2)
  })

  test('are counted on paper: the days on which clocks change are days like others', () => {
    expect(addDays('2026-10-24', 2)).toBe('2026-10-26')
    expect(daysBetween('2026-03-28', '2026-03-30')).toBe(2)
  })

  test('know their weekday', () => {
    expect(weekdayOf('2026-10-22')).toBe(4)
    expect(weekdayOf('2026-10-25')).toBe(7)
  })
})

describe('months', () => {
  test('pass from one year to the next', () => {
    expect(addMonths('2026-12', 1)).toBe('2027-01')
    expect(addMonths('2026-01-31', -1)).toBe('2025-12')
    expect(monthOf('2026-10-22')).toBe('2026-10')
  })

  test('a shorter one has its last day instead of the 31st', () => {
    expect(inMonth('2026-10-31', '2026-02')).toBe('2026-02-28')
    expect(inMonth('2026-10-15', '2026-02')).toBe('2026-02-15')
  })
})

describe('weeks', () => {
  test('begin on the day that the locale says', () => {
    expect(startOfWeek('2026-10-22', 1)).toBe('2026-10-19')
    expect(startOfWeek('2026-10-22', 7)).toBe('2026-10-18')
    expect(startOfWeek('2026-10-25', 1)).toBe('2026-10-19')
    expect(startOfWeek('2026-10-25', 7)).toBe('2026-10-25')
  })

  test('are numbered as ISO 8601 does, at both ends of a year', () => {
    expect(isoWeekOf('2026-10-22')).toBe(43)
    expect(isoWeekOf('2026-12-31')).toBe(53)
    expect(isoWeekOf('2027-01-01')).toBe(53)
    expect(isoWeekOf('2024-12-30')).toBe(1)
  })
})
