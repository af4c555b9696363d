import { expect, test } from 'vitest'
import { hash } from './hash.ts'

test('texts that differ in one letter, or in their order, have different hashes', () => {
  const hashes = new Set<string>()
  for (let one = 0; one < 300; one++) {
    for (let other = 0; other < 300; other++) hashes.add(hash(`${one}\u001f${other}`))
  }
  expect(hashes.size).toBe(90_000)
})

test('the five letters that a mark keeps of each field are spread as well', () => {
  const ends = new Set(
    Array.from({ length: 2_000 }, (_, index) => hash(`Titre ${index}`).slice(-5)),
  )
  expect(ends.size).toBeGreaterThan(1_990)
})
