import { describe, expect, test } from 'vitest'
import { cityOf, instantOf, isTimeZone, localTimeAt, sameClocks } from './zone.ts'

describe('a plan’s wall clock', () => {
  test('half past eleven in Paris is half past nine in UTC in summer, half past ten in winter', () => {
    expect(instantOf('2026-10-22T11:30', 'Europe/Paris')).toBe(Date.UTC(2026, 9, 22, 9, 30))
    expect(instantOf('2026-10-26T11:30', 'Europe/Paris')).toBe(Date.UTC(2026, 9, 26, 10, 30))
  })

  test('the same instant reads as another hour, and another day, elsewhere', () => {
    const instant = instantOf('2026-10-22T20:00', 'Europe/Paris')
    expect(localTimeAt(instant, 'Asia/Tokyo')).toBe('2026-10-23T03:00')
    expect(localTimeAt(instant, 'America/St_Johns')).toBe('2026-10-22T15:30')
  })

  test('a day without an hour begins at midnight there', () => {
    expect(instantOf('2026-10-22', 'Europe/Paris')).toBe(Date.UTC(2026, 9, 21, 22, 0))
  })

  test('an hour that the clocks skip is read an hour later, one that comes twice is the first', () => {
    const skipped = instantOf('2026-03-29T02:30', 'Europe/Paris')
    expect(localTimeAt(skipped, 'Europe/Paris')).toBe('2026-03-29T03:30')
    expect(instantOf('2026-10-25T02:30', 'Europe/Paris')).toBe(Date.UTC(2026, 9, 25, 0, 30))
  })

  test('agrees with Temporal at every hour of a year, also where clocks change by half an hour', () => {
    for (const zone of [
      'Europe/Paris',
      'America/New_York',
      'Australia/Lord_Howe',
      'Asia/Kolkata',
    ]) {
      for (let hour = 0; hour < 366 * 24; hour++) {
        const time = new Date(Date.UTC(2026, 0, 1, hour, 30)).toISOString().slice(0, 16)
        const expected = Temporal.PlainDateTime.from(time).toZonedDateTime(zone).epochMilliseconds
        if (instantOf(time, zone) !== expected) expect.fail(`${time} in ${zone}`)
      }
    }
  })
})

test('a name that is no time zone is known as such', () => {
  expect(isTimeZone('Europe/Paris')).toBe(true)
  expect(isTimeZone('Mars/Olympus')).toBe(false)
})

test.each([
  ['Europe/Paris', 'Europe/Berlin', true],
  ['Europe/Paris', 'Europe/London', false],
  // The same in summer.
  ['Europe/Paris', 'Africa/Johannesburg', false],
])('whether the clocks of %s and %s show the same hour all year: %s', (one, other, same) => {
  for (const month of [0, 3, 6, 9]) expect(sameClocks(one, other, Date.UTC(2026, month))).toBe(same)
})

test('a zone is called by its city', () => {
  expect(cityOf('America/Argentina/Buenos_Aires')).toBe('Buenos Aires')
  expect(cityOf('UTC')).toBe('UTC')
})
