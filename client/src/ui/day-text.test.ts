import { describe, expect, test } from 'vitest'
import { type DateReading, parseDay } from './day-text.ts'

const months = (tag: string) =>
  Array.from({ length: 12 }, (_, month) =>
    new Intl.DateTimeFormat(tag, { month: 'long', timeZone: 'UTC' }).format(
      Date.UTC(2026, month, 1),
    ),
  )

const weekdays = (tag: string) =>
  Array.from({ length: 7 }, (_, day) =>
    new Intl.DateTimeFormat(tag, { weekday: 'long', timeZone: 'UTC' }).format(
      Date.UTC(2024, 0, 1 + day),
    ),
  )

const fr: DateReading = {
  today: '2026-10-15',
  order: 'day-first',
  months: months('fr-FR'),
  weekdays: weekdays('fr-FR'),
  near: { 'aujourd’hui': 0, demain: 1, hier: -1 },
}
const us: DateReading = {
  today: '2026-10-15',
  order: 'month-first',
  months: months('en-US'),
  weekdays: weekdays('en-US'),
  near: { today: 0, tomorrow: 1 },
}

describe('French dates', () => {
  test.each([
    ['22/10/2026', '2026-10-22'],
    ['22/10/26', '2026-10-22'],
    ['22.10.2026', '2026-10-22'],
    ['22-10-2026', '2026-10-22'],
    ['22/10', '2026-10-22'],
    ['5/1', '2027-01-05'],
    ['12/09', '2026-09-12'],
    ['22', '2026-10-22'],
    ['3', '2026-11-03'],
    ['22 oct.', '2026-10-22'],
    ['22 octobre 2026', '2026-10-22'],
    ['jeudi 22 octobre', '2026-10-22'],
    ['dimanche 1er novembre', '2026-11-01'],
    ['1 févr.', '2027-02-01'],
    ['14 aout 2026', '2026-08-14'],
    ['2026-10-22', '2026-10-22'],
    ['demain', '2026-10-16'],
    ['Hier', '2026-10-14'],
    ["aujourd'hui", '2026-10-15'],
    ['Aujourd’hui', '2026-10-15'],
  ])('"%s" is %s', (text, day) => {
    expect(parseDay(text, fr)).toBe(day)
  })
})

describe('American dates', () => {
  test.each([
    ['10/22/2026', '2026-10-22'],
    ['10/22', '2026-10-22'],
    ['October 22', '2026-10-22'],
    ['Thursday, October 22, 2026', '2026-10-22'],
    ['Oct 1st', '2026-10-01'],
    ['tomorrow', '2026-10-16'],
  ])('"%s" is %s', (text, day) => {
    expect(parseDay(text, us)).toBe(day)
  })
})

test.each([
  '',
  '31/02/2026',
  '32',
  '22/13',
  'bientôt',
  '1/2/3/4',
  '22 foo 2026',
  '22 mois octobre',
  '99/99',
])('"%s" is no date', (text) => {
  expect(parseDay(text, fr)).toBeNull()
})

test('what the calendar writes, it reads', () => {
  for (const [tag, reading] of [
    ['fr-FR', fr],
    ['en-US', us],
  ] as const) {
    const format = new Intl.DateTimeFormat(tag, {
      weekday: 'short',
      day: 'numeric',
      month: 'short',
      year: 'numeric',
      timeZone: 'UTC',
    })
    for (let i = 0; i < 365; i++) {
      const instant = Date.UTC(2026, 0, 1 + i)
      const day = new Date(instant).toISOString().slice(0, 10)
      expect(parseDay(format.format(instant), reading), format.format(instant)).toBe(day)
    }
  }
})
