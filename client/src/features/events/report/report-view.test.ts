import { describe, expect, test } from 'vitest'
import type { CountedMeasure } from '#client/workspace/events/counted-measures.ts'
import { instantOf } from '#shared/domain/zone.ts'
import { budgetRatio, entriesByDay, figureSaid, measureResult, prizeRatio } from './report-view.ts'

const NOW = instantOf('2026-11-28', 'Europe/Paris')

const measure = (target: number | null, reached: number | null, waiting = 0): CountedMeasure => ({
  kind: 'measure',
  id: 'm',
  event: 'e',
  name: 'Photos',
  target,
  reached,
  counts: null,
  waiting,
  order: null,
  createdAt: 0,
  createdBy: null,
  deletedAt: null,
})

describe('what came of an event', () => {
  test('nothing looks reached that is not, and what nobody has counted is no zero', () => {
    const result = (target: number | null, reached: number | null) =>
      measureResult(measure(target, reached), true)
    expect(result(300, 299)).toMatchObject({ state: 'missed', percent: 99 })
    expect(result(300, 412)).toMatchObject({ state: 'met', percent: 137 })
    expect(result(300, null)).toMatchObject({ state: 'unknown', percent: null })
    expect(result(300, 0)).toMatchObject({ state: 'missed', percent: 0 })
    expect(result(null, 5)).toMatchObject({ state: 'noTarget', percent: null })
    const formats = { number: String }
    expect([figureSaid(null, formats), figureSaid(0, formats)]).toEqual(['–', '0'])
  })

  test('nothing is missed while it is still being counted', () => {
    expect(measureResult(measure(300, 4), false)).toMatchObject({ state: 'underway', percent: 1 })
    expect(measureResult(measure(300, 300), false)).toMatchObject({ state: 'met' })
    expect(measureResult(measure(300, 0, 2), true)).toMatchObject({ state: 'underway' })
  })

  test('each of several prizes counts; the budget is added up', () => {
    const prizes = [
      { count: 3, state: 'delivered' as const },
      { count: 1, state: 'here' as const },
    ]
    expect(prizeRatio(prizes)).toEqual({ some: 3, all: 4 })
    expect(
      budgetRatio([
        { planned: 90_000, spent: 83_500 },
        { planned: 0, spent: 500 },
      ]),
    ).toEqual({
      some: 84_000,
      all: 90_000,
    })
  })

  test('days without an entry stand between those with one, by the workspace’s midnight', () => {
    const at = (time: string) => ({ enteredAt: instantOf(time, 'Europe/Paris') })
    const entries = [at('2026-10-01T00:10'), at('2026-10-03T23:50'), at('2026-10-03T12:00')]
    expect(entriesByDay(entries, 'Europe/Paris', NOW)).toEqual([
      { day: '2026-10-01', count: 1 },
      { day: '2026-10-02', count: 0 },
      { day: '2026-10-03', count: 2 },
    ])
    expect(entriesByDay([...entries, at('2026-12-24')], 'Europe/Paris', NOW)).toHaveLength(3)
    expect(entriesByDay([], 'Europe/Paris', NOW)).toEqual([])
    expect(entriesByDay([at('2016-10-01'), at('2026-10-01')], 'Europe/Paris', NOW)).toHaveLength(
      120,
    )
  })
})
