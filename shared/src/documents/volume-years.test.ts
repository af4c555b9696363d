import { expect, test } from 'vitest'
import { newestVolume, volumeForNew, volumesFor, volumesOfAnyMonth } from './volume-years.ts'

test('a month is looked for in the volumes that are likely to hold it, and in no others', () => {
  expect(volumesFor(2026, 2026)).toEqual([2026, 2025])
  expect(volumesFor(2027, 2026)).toEqual([2026, 2025])
  expect(volumesFor(2023, 2026)).toEqual([2026, 2025, 2023, 2022])
})

test('a volume of a year to come, which a clock that ran ahead has begun, may hold any month; an old one may not', () => {
  expect(volumesOfAnyMonth(2026, [2024, 2025, 2026])).toEqual([2025, 2026])
  expect(volumesOfAnyMonth(2026, [2025, 2176, 2026, 2027])).toEqual([2025, 2176, 2026, 2027])
})

test('the newest two volumes are opened however old they are, as posts may still go there', () => {
  expect(volumesOfAnyMonth(2029, [2023, 2025, 2026])).toEqual([2025, 2026])
  expect(newestVolume(2029, [2026, 2025])).toBe(2026)
})

test('who may not note a volume begins none where there is another', () => {
  expect(newestVolume(2027, [2026])).toBe(2026)
  expect(newestVolume(2026, [2176])).toBe(2026)
  expect(newestVolume(2026, [])).toBe(2026)
})

test('what is new goes where everybody looks, also from a clock that is behind, whoever writes first', () => {
  const right = 2026
  const histories = [[], [2026], [2025], [2025, 2026], [2022, 2023, 2024, 2025, 2026]]
  for (const history of histories) {
    for (let behind = 0; behind < 10; behind += 1) {
      for (const order of [
        [behind, 0, behind],
        [0, behind, 0],
      ]) {
        const known = [...history]
        const written = order.map((late) => {
          const volume = volumeForNew(right - late, known, true)
          if (!known.includes(volume)) known.push(volume)
          return volume
        })
        const read = [...volumesFor(right, right), ...volumesOfAnyMonth(right, known)]
        expect(read, `${history} − ${order}`).toEqual(expect.arrayContaining(written))
        const byGuest = volumeForNew(right - behind, known, false)
        expect(read, `${history} − ${behind}, not noted`).toContain(byGuest)
      }
    }
  }
})

test('a clock that is right begins its year beside a volume of a far one', () => {
  expect(volumeForNew(2026, [2176], true)).toBe(2026)
  expect(volumeForNew(2026, [2025, 2030], true)).toBe(2026)
  expect(volumeForNew(2027, [2026], true)).toBe(2027)
  expect(volumeForNew(2027, [2026], false)).toBe(2026)
})
