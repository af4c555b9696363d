import { expect, test } from 'vitest'
import { isTimeZone } from '#shared/domain/zone.ts'
import { timeZones } from './time-zones.ts'

test('places are offered by the name that they have today, with UTC and the name that this device has for its own', () => {
  const values = timeZones('Europe/Kiev').map(({ value }) => value)
  expect(values).toEqual(expect.arrayContaining(['Asia/Kolkata', 'UTC', 'Europe/Kiev']))
  expect(values).not.toContain('Asia/Calcutta')
  expect(new Set(values).size).toBe(values.length)
  expect(values.filter((value) => !isTimeZone(value))).toEqual([])
})
