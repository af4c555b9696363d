import { describe, expect, test } from 'vitest'
import type { Result } from '#shared/domain/events/jury/results.ts'
import { draftProblem, placesOf, proposedSlots } from './decision-draft.ts'

function result(
  entry: string,
  place: number | null,
  mean: number | null,
  tiedWith: string[] = [],
): Result {
  const nobody = { spread: null, marks: new Map<string, number>(), missing: [], conflicts: [] }
  return { entry, place, mean, tiedWith, ...nobody }
}

const RESULTS = [
  result('e1', 1, 9),
  result('e2', 2, 8, ['e3']),
  result('e3', 2, 8, ['e2']),
  result('e4', null, null),
]
const prize = (name: string, count: number, way: 'jury' | 'draw') => ({ name, count, way })

describe('what a jury is proposed to decide', () => {
  test('a place for each prize that it awards; of a tie nobody is proposed, and who is in it is said', () => {
    const prizes = [prize('Camera', 1, 'jury'), prize('Lens', 1, 'jury'), prize('Book', 3, 'draw')]
    expect(proposedSlots(RESULTS, prizes)).toEqual([
      { place: 1, prize: 'Camera', entry: 'e1', tie: [] },
      { place: 2, prize: 'Lens', entry: null, tie: ['e2', 'e3'] },
    ])
  })

  test('without such a prize it is three places; whom nobody has judged is never proposed', () => {
    const slots = proposedSlots(RESULTS, [])
    expect(slots.map(({ entry }) => entry)).toEqual(['e1', null, null])
    expect(proposedSlots([result('e4', null, null)], []).every(({ entry }) => entry === null)).toBe(
      true,
    )
  })

  test('one of whom there are two, no place at all or no reasons is no decision', () => {
    const slots = proposedSlots(RESULTS, [])
    expect(draftProblem(placesOf(slots, RESULTS), 'The light.')).toBeNull()
    expect(draftProblem(placesOf(slots, RESULTS), ' ')).toBe('no-reasons')
    expect(draftProblem([], 'The light.')).toBe('nobody')
    const twice = slots.map((slot) => ({ ...slot, entry: 'e1' }))
    expect(draftProblem(placesOf(twice, RESULTS), 'The light.')).toBe('twice')
  })

  test('what it was decided by is kept with it', () => {
    expect(placesOf(proposedSlots(RESULTS, []), RESULTS)).toEqual([
      { entry: 'e1', place: 1, prize: '', mean: 9 },
    ])
  })
})
