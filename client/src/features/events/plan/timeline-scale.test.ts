import { expect, test } from 'vitest'
import { DAY_MINUTES } from '#shared/domain/events/phase.ts'
import { minutesOf } from '#shared/domain/events/wall-minutes.ts'
import { lanesFor } from './timeline-lanes.ts'
import { scaleOf, ticksOf } from './timeline-scale.ts'

const from = (day: string, days: number) => ({
  begin: minutesOf(day),
  end: minutesOf(day) + days * DAY_MINUTES,
})

test('the line begins with a week and is at least one long, a milestone as wide as a day', () => {
  const scale = scaleOf([from('2026-10-14', 0)], 1)
  expect(scale.at(minutesOf('2026-10-12'))).toBe(0)
  expect(scale.share(from('2026-10-14', 0))).toBeCloseTo(1 / 7)
  expect(scale.holds(minutesOf('2026-10-19'))).toBe(true)
  expect(scale.holds(minutesOf('2026-10-20'))).toBe(false)
  // Where it is last, there is room for its name behind it.
  expect(scaleOf([from('2026-10-18', 1)], 1).holds(minutesOf('2026-10-24'))).toBe(true)
})

test('each week has its day, the first of a month its name; a year has no more of them than there is room for', () => {
  const ticks = ticksOf(scaleOf([from('2026-09-21', 36)], 1))
  expect(ticks.map(({ day, isNamed }) => `${day}${isNamed ? '*' : ''}`)).toEqual([
    '2026-09-21*',
    '2026-09-28',
    '2026-10-05*',
    '2026-10-12',
    '2026-10-19',
    '2026-10-26',
  ])
  expect(ticksOf(scaleOf([from('2026-01-05', 364)], 1)).length).toBeLessThanOrEqual(14)
})

test('what overlaps lies in lanes of its own, and a lane is used again once it is free', () => {
  const lanes = lanesFor([
    { id: 'a', from: 0, to: 50 },
    { id: 'b', from: 40, to: 60 },
    { id: 'c', from: 50, to: 80 },
  ])
  expect([...lanes]).toEqual([
    ['a', 0],
    ['b', 1],
    ['c', 0],
  ])
})

test('a plan whose last phase was deleted has a line, too: its page opens', () => {
  expect(ticksOf(scaleOf([], 1)).length).toBeGreaterThan(0)
})
