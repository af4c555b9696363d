import { describe, expect, test } from 'vitest'
import type { Judgement, Judgements } from './judgement.ts'
import { formerJudges, progressOf, type ResultsMeans, resultsOf } from './results.ts'

const criteria = [
  { id: 'idea', weight: 2 },
  { id: 'light', weight: 1 },
]

function judgement(idea: number | null, light: number | null, conflict = false): Judgement {
  const scores = new Map<string, { points: number; outOf: number }>()
  if (idea !== null) scores.set('idea', { points: idea, outOf: 10 })
  if (light !== null) scores.set('light', { points: light, outOf: 10 })
  return { scores, comment: '', conflict }
}

function means(judgements: Judgements, more: Partial<ResultsMeans> = {}): ResultsMeans {
  const entries = ['e1', 'e2', 'e3']
  return { entries, criteria, judges: ['awa', 'boris'], scale: 10, judgements, ...more }
}

describe('what a jury’s scores come to', () => {
  test('a criterion that weighs twice counts twice, and the spread says how far the judges are apart', () => {
    const given = new Map([
      ['awa', new Map([['e1', judgement(9, 6)]])],
      ['boris', new Map([['e1', judgement(6, 6)]])],
    ])
    const [first] = resultsOf(means(given))
    expect(first).toMatchObject({
      entry: 'e1',
      place: 1,
      mean: 7,
      spread: { lowest: 6, highest: 8, apart: 2 },
    })
  })

  test('equal means share a place, and the next one is left out: nobody is put before another by chance', () => {
    const given = new Map([
      [
        'awa',
        new Map([
          ['e1', judgement(5, 5)],
          ['e2', judgement(8, 8)],
          ['e3', judgement(8, 8)],
        ]),
      ],
    ])
    const results = resultsOf(means(given))
    expect(results.map(({ entry, place, tiedWith }) => [entry, place, tiedWith])).toEqual([
      ['e2', 1, ['e3']],
      ['e3', 1, ['e2']],
      ['e1', 3, []],
    ])
  })

  test('means that would be shown alike are alike, whichever judge is counted first', () => {
    const third = (entry: string, order: readonly number[]) =>
      new Map(['awa', 'boris', 'chloe'].map((judge, at) => [judge, [entry, order[at]] as const]))
    const [one, other] = [third('e1', [7, 7, 8]), third('e2', [8, 7, 7])]
    const given = new Map(
      ['awa', 'boris', 'chloe'].map((judge) => [
        judge,
        new Map(
          [one.get(judge), other.get(judge)].flatMap((said) =>
            said?.[1] === undefined ? [] : [[said[0], judgement(said[1], said[1])] as const],
          ),
        ),
      ]),
    )
    const results = resultsOf(means(given, { judges: ['awa', 'boris', 'chloe'] }))
    expect(results.slice(0, 2).map(({ mean, place }) => [mean, place])).toEqual([
      [7.33, 1],
      [7.33, 1],
    ])
  })

  test('a judge who is too close is not counted for that entry, whatever they scored, and not waited for', () => {
    const given = new Map([
      ['awa', new Map([['e1', judgement(10, 10, true)]])],
      ['boris', new Map([['e1', judgement(4, 4)]])],
    ])
    const results = resultsOf(means(given))
    expect(results[0]).toMatchObject({ mean: 4, conflicts: ['awa'], missing: [] })
    expect(progressOf(means(given), results)).toEqual([
      { judge: 'awa', done: 0, conflicts: 1, all: 2 },
      { judge: 'boris', done: 1, conflicts: 0, all: 3 },
    ])
  })

  test('half a judgement counts for nothing yet; nobody judged is no place', () => {
    const given = new Map([['awa', new Map([['e1', judgement(9, null)]])]])
    const [first] = resultsOf(means(given))
    expect(first).toMatchObject({ place: null, mean: null, missing: ['awa', 'boris'] })
  })

  test('a scale that is changed after the first scores moves nobody', () => {
    const given = new Map([['awa', new Map([['e1', judgement(8, 8)]])]])
    expect(resultsOf(means(given, { scale: 20 }))[0]?.mean).toBe(16)
  })

  test('somebody who is no judge any more has scored, which is kept, said and not counted', () => {
    const given = new Map([['dan', new Map([['e1', judgement(10, 10)]])]])
    expect(resultsOf(means(given))[0]?.mean).toBeNull()
    expect(formerJudges(given, ['awa', 'boris'])).toEqual(['dan'])
  })

  test('without a criterion there is nothing to score by', () => {
    const given = new Map([['awa', new Map([['e1', judgement(8, 8)]])]])
    expect(resultsOf(means(given, { criteria: [] }))[0]?.mean).toBeNull()
  })
})
