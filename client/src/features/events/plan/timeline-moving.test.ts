import { createRoot, createSignal } from 'solid-js'
import { expect, test } from 'vitest'
import { DAY_MINUTES, type Phase } from '#shared/domain/events/phase.ts'
import { placedIn, type Timeline, timelineOf } from '#shared/domain/events/timeline.ts'
import { minutesOf } from '#shared/domain/events/wall-minutes.ts'
import { createTimelineMoving } from './timeline-moving.ts'

const phase = (id: string, days: number, more: Partial<Phase>): Phase => ({
  kind: 'phase',
  id,
  event: 'e',
  name: id,
  role: 'event',
  start: null,
  length: days * DAY_MINUTES,
  backwards: false,
  after: null,
  gap: 0,
  order: null,
  createdAt: 0,
  createdBy: null,
  deletedAt: null,
  ...more,
})

const VOTE = timelineOf(
  [
    phase('vote', 5, { start: '2026-10-12' }),
    phase('jury', 7, { after: 'vote' }),
    phase('results', 0, { after: 'jury', gap: 2 * DAY_MINUTES }),
  ],
  '2026-01-01',
)

function hold(timeline: Timeline) {
  const placed: { id: string; begin: number; end: number }[] = []
  return createRoot((dispose) => {
    const [shown] = createSignal(timeline)
    const moving = createTimelineMoving({
      timeline: shown,
      mayChange: () => true,
      place: (id, to) => placed.push({ id, ...to }),
    })
    return { moving, placed, dispose }
  })
}

test('what is carried shows where it would be, and what follows it too; it is written once, when it is let go', () => {
  const { moving, placed, dispose } = hold(VOTE)
  moving.grab('vote')
  for (let day = 1; day <= 3; day++) moving.carry('whole', day)
  expect(placedIn(moving.shown(), 'vote')?.from).toBe('2026-10-15')
  expect(placedIn(moving.shown(), 'results')?.from).toBe('2026-10-29')
  expect(moving.where()?.along).toEqual(['jury', 'results'])
  expect(placed).toEqual([])
  moving.drop()
  expect(placed).toEqual([
    { id: 'vote', begin: minutesOf('2026-10-15'), end: minutesOf('2026-10-20') },
  ])
  dispose()
})

test('an end that is drawn past the beginning stops a day behind it, from either side', () => {
  const { moving, placed, dispose } = hold(VOTE)
  moving.grab('vote')
  moving.carry('end', -30)
  expect(placedIn(moving.shown(), 'vote')).toMatchObject({
    from: '2026-10-12',
    until: '2026-10-12',
  })
  moving.carry('begin', 30)
  expect(placedIn(moving.shown(), 'vote')).toMatchObject({
    from: '2026-10-16',
    until: '2026-10-16',
  })
  moving.cancel()
  expect(moving.shown()).toBe(VOTE)
  expect(placed).toEqual([])
  dispose()
})

test('a milestone has no ends to be drawn: it is carried as a whole', () => {
  const { moving, placed, dispose } = hold(VOTE)
  moving.grab('results')
  moving.step('end', 1)
  moving.step('begin', 1)
  moving.drop()
  expect(placed).toEqual([
    { id: 'results', begin: minutesOf('2026-10-28'), end: minutesOf('2026-10-28') },
  ])
  dispose()
})

test('what is let go where it was taken up is no change', () => {
  const { moving, placed, dispose } = hold(VOTE)
  moving.grab('jury')
  moving.step('whole', 2)
  moving.step('whole', -2)
  moving.drop()
  expect(placed).toEqual([])
  dispose()
})
