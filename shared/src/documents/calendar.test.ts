import { expect, test } from 'vitest'
import { newestVolume, volumesFor, volumesOfAnyMonth } from './calendar.ts'

test('a month is looked for in the volumes that are likely to hold it, and in no others', () => {
  expect(volumesFor(2026, 2026)).toEqual([2026, 2025])
  expect(volumesFor(2027, 2026)).toEqual([2026, 2025])
  expect(volumesFor(2023, 2026)).toEqual([2026, 2025, 2023, 2022])
})

test('a volume of a year to come, which a clock that ran ahead has begun, may hold any month; an old one may not', () => {
  expect(volumesOfAnyMonth(2026, [2024, 2025, 2026])).toEqual([2026])
  expect(volumesOfAnyMonth(2026, [2025, 2176, 2026, 2027])).toEqual([2176, 2026, 2027])
})

test('the newest volume is opened however old it is, as posts may still go there', () => {
  expect(volumesOfAnyMonth(2029, [2025, 2026])).toEqual([2026])
  expect(newestVolume(2029, [2026, 2025])).toBe(2026)
})

test('who may not note a volume begins none where there is another', () => {
  expect(newestVolume(2027, [2026])).toBe(2026)
  expect(newestVolume(2026, [2176])).toBe(2026)
  expect(newestVolume(2026, [])).toBe(2026)
})
