import { describe, expect, test } from 'vitest'
import { dateOrderOf } from './date-order.ts'
import { readHour, readMoment, toLocalTime } from './moment.ts'

const DMY = { order: 'dmy', today: '2026-10-01' } as const
const MDY = { order: 'mdy', today: '2026-10-01' } as const

function at(cell: string, context: typeof DMY | typeof MDY = DMY, zone = 'Europe/Paris') {
  const moment = readMoment(cell, context)
  return moment && toLocalTime(moment, zone, zone)
}

describe('dates as people and programs write them', () => {
  test.each([
    ['2026-01-27', '2026-01-27'],
    ['2026/1/7', '2026-01-07'],
    ['20260127', '2026-01-27'],
    ['2026-01-27 09:40', '2026-01-27T09:40'],
    ['2026-01-27T09:40:15', '2026-01-27T09:40'],
    ['2026-01-27T09:40:15.123Z', '2026-01-27T10:40'],
    ['2026-01-27T09:40:15+05:30', '2026-01-27T05:10'],
    ['2026-07-27 09:40:15 UTC', '2026-07-27T11:40'],
    ['27/01/2026', '2026-01-27'],
    ['03/04/26', '2026-04-03'],
    ['3.4.2026 14:05', '2026-04-03T14:05'],
    ['1/27/2026 17:30', '2026-01-27T17:30'],
    ['13/10/2025 2:03pm', '2025-10-13T14:03'],
    ['20/10/2025 12:09pm', '2025-10-20T12:09'],
    ['22/10/2025 12:34am', '2025-10-22T00:34'],
    ['January 5, 2024', '2024-01-05'],
    ['January 5, 2024 3:00 PM', '2024-01-05T15:00'],
    ['Jan 5 2024', '2024-01-05'],
    ['5 janv. 2024', '2024-01-05'],
    ['1er août 2026', '2026-08-01'],
    ['lundi 5 janvier 2026 à 10h30', '2026-01-05T10:30'],
    ['25 janv. 2025 à 07:05', '2025-01-25T07:05'],
    ['Rédigé le 6 décembre 2024', '2024-12-06'],
    ['Tue, Aug 26, 2025', '2025-08-26'],
    ['12 de marzo de 2026', '2026-03-12'],
    ['3. März 2026', '2026-03-03'],
    ['2024-01-05 → 2024-01-12', '2024-01-05'],
    ['January 5, 2024 → January 12, 2024 3:00 PM', '2024-01-05'],
    ['Wed, 26 Apr 2023 08:30 - Thu, 27 Apr 2023 13:30 EDT', '2023-04-26T14:30'],
    ['Wednesday, April 5, 2023 · 7 - 10pm EDT', '2023-04-06T01:00'],
    ['46113', '2026-04-01'],
    ['46113.5', '2026-04-01T12:00'],
  ])('%s', (cell, expected) => {
    expect(at(cell)).toBe(expected)
  })

  test.each([
    '',
    'null',
    'bientôt',
    '31/02/2026',
    '2026-13-01',
    '12',
    '1.50',
    '06 12 34 56 78',
    'Headquartered in New York City since March 3, 2015, this fund helps 12 companies',
    '1050405278569680896',
  ])('%s is no date', (cell) => {
    expect(at(cell)).toBeNull()
  })

  test('which of day and month comes first is the person’s choice, where the date itself does not say', () => {
    expect(at('03/04/2026', DMY)).toBe('2026-04-03')
    expect(at('03/04/2026', MDY)).toBe('2026-03-04')
    expect(at('25/04/2026', MDY)).toBe('2026-04-25')
  })

  test('a date without a year is the nearest one, on the day of the week that it names', () => {
    expect(at('3 octobre')).toBe('2026-10-03')
    expect(at('June 15')).toBe('2026-06-15')
    expect(at('March 10')).toBe('2027-03-10')
    expect(at('Wednesday, April 5')).toBe('2028-04-05')
  })
})

test.each([
  ['09:30', '09:30'],
  ['9h', '09:00'],
  ['9h30', '09:30'],
  ['21:00:00', '21:00'],
  ['9 AM', '09:00'],
  ['12:15 p.m.', '12:15'],
  ['12 am', '00:00'],
  ['5:45 - 7pm', '17:45'],
  ['11 - 2pm', '11:00'],
  ['9am - 12pm', '09:00'],
  ['0.375', '09:00'],
])('hours: %s', (cell, hour) => {
  expect(readHour(cell)?.hour).toBe(hour)
})

test.each(['', '25:00', '9:75', 'soir', '12'])('"%s" is no hour', (cell) => {
  expect(readHour(cell)).toBeNull()
})

test('the order of day and month is read from the data, or asked for', () => {
  expect(dateOrderOf(['03/04/2026', '25/04/2026'])).toBe('dmy')
  expect(dateOrderOf(['03/04/2026', '04/25/2026'])).toBe('mdy')
  expect(dateOrderOf(['03/04/2026', '05/06/2026'])).toBe('ask')
  expect(dateOrderOf(['25/04/2026', '04/25/2026'])).toBe('ask')
  expect(dateOrderOf(['03.04.2026'])).toBe('dmy')
  expect(dateOrderOf(['2026-03-04', 'March 4, 2026', '05/05/2026', ''])).toBe('none')
})
