import { expect, test } from 'vitest'
import { volumesFor, volumeToWrite } from './calendar.ts'

test('a month is looked for in the volumes that are likely to hold it, and in no others', () => {
  expect(volumesFor(2026, 2026, [2026])).toEqual([2026, 2025])
  expect(volumesFor(2027, 2026, [2024, 2025, 2026])).toEqual([2026, 2025])
  expect(volumesFor(2023, 2026, [2022, 2023, 2024, 2025, 2026])).toEqual([2026, 2025, 2023, 2022])
})

test('a volume of a year to come, which a clock that ran ahead has begun, is opened for every month', () => {
  expect(volumesFor(2026, 2026, [2026, 2027, 2176])).toEqual([2026, 2025, 2027, 2176])
})

test('the newest volume is opened however old it is, as posts may still go there', () => {
  expect(volumesFor(2029, 2029, [2025, 2026])).toEqual([2029, 2028, 2026])
  expect(volumeToWrite(2029, [2025, 2026], false)).toBe(2026)
})

test('only who may note a volume begins one, unless there is none', () => {
  expect(volumeToWrite(2027, [2026], true)).toBe(2027)
  expect(volumeToWrite(2027, [2026], false)).toBe(2026)
  expect(volumeToWrite(2026, [2176], false)).toBe(2026)
  expect(volumeToWrite(2026, [], false)).toBe(2026)
})
