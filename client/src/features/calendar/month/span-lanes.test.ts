import { createRoot, createSignal } from 'solid-js'
import { expect, test } from 'vitest'
import type { Campaign } from '#shared/domain/campaign.ts'
import { DAY_MINUTES, type Phase } from '#shared/domain/events/phase.ts'
import { timelineOf } from '#shared/domain/events/timeline.ts'
import { type Band, campaignBands, phaseBands } from './bands.ts'
import { createSpanLanes } from './span-lanes.ts'

const band = (id: string, first: string, last: string): Band => ({
  id,
  name: id,
  tint: 'sky',
  first,
  last,
  of: { kind: 'campaign' },
})

const campaign = (id: string, first: string | null, last: string | null): Campaign => ({
  kind: 'campaign',
  id,
  name: id,
  goal: '',
  first,
  last,
  tint: 'sky',
  budget: '',
  archived: false,
  deleted: false,
  apart: [],
})

const MONDAY = 1
const SUNDAY = 7

test('a campaign begins on its first day, goes on in the week after it, and days keep room for it', () => {
  createRoot((dispose) => {
    const bands = () => [band('fair', '2026-10-08', '2026-10-13')]
    const lanes = createSpanLanes({ bands, firstWeekday: () => MONDAY })
    expect(lanes.startingOn('2026-10-08')).toMatchObject([
      { id: 'fair', columns: 4, before: false, after: true },
    ])
    expect(lanes.startingOn('2026-10-09')).toEqual([])
    expect(lanes.startingOn('2026-10-12')).toMatchObject([
      { columns: 2, before: true, after: false },
    ])
    const days = ['2026-10-07', '2026-10-08', '2026-10-13', '2026-10-14']
    expect(days.map(lanes.lanes)).toEqual([0, 1, 1, 0])
    dispose()
  })
})

test('weeks begin where the reader’s language begins them, and what is drawn follows what colleagues change', () => {
  createRoot((dispose) => {
    const [bands, setBands] = createSignal([band('fair', '2026-10-08', '2026-10-13')])
    const [firstWeekday, setFirstWeekday] = createSignal(MONDAY)
    const lanes = createSpanLanes({ bands, firstWeekday })
    setFirstWeekday(SUNDAY)
    expect(lanes.startingOn('2026-10-11')).toMatchObject([{ columns: 3, before: true }])
    setBands([{ ...band('fair', '2026-10-08', '2026-10-09') }])
    expect(lanes.startingOn('2026-10-11')).toEqual([])
    expect(lanes.lanes('2026-10-09')).toBe(1)
    dispose()
  })
})

test('without both days, or archived, a campaign takes no room', () => {
  const all = [
    campaign('open', '2026-10-08', null),
    { ...campaign('old', '2026-10-08', '2026-10-09'), archived: true },
    campaign('fair', '2026-10-08', '2026-10-09'),
  ]
  expect(campaignBands(all).map(({ id }) => id)).toEqual(['fair'])
})

test('the phases of an event wear one tint, and a milestone lies on its one day', () => {
  const phase = (id: string, length: number, more: Partial<Phase>) =>
    ({ id, name: id, length, start: null, after: null, gap: 0, deletedAt: null, ...more }) as Phase
  const { phases } = timelineOf(
    [
      phase('vote', 5 * DAY_MINUTES, { start: '2026-10-12' }),
      phase('winners', 0, { after: 'vote', gap: DAY_MINUTES }),
    ],
    '2026-01-01',
  )
  const bands = phaseBands({ id: 'abc', name: 'Contest' }, phases)
  expect(bands).toMatchObject([
    { id: 'vote', first: '2026-10-12', last: '2026-10-16' },
    { id: 'winners', first: '2026-10-18', last: '2026-10-18' },
  ])
  expect(new Set(bands.map(({ tint }) => tint)).size).toBe(1)
})

test('of five at once three are drawn, two are counted, and all of them are named', () => {
  createRoot((dispose) => {
    const all = Array.from({ length: 5 }, (_, n) => band(`c${n}`, '2026-10-08', '2026-10-09'))
    const lanes = createSpanLanes({ bands: () => all, firstWeekday: () => MONDAY })
    expect(lanes.lanes('2026-10-08')).toBe(3)
    expect(lanes.startingOn('2026-10-08')).toHaveLength(3)
    expect(lanes.on('2026-10-08')).toHaveLength(5)
    expect(lanes.restOn('2026-10-08').map(({ id }) => id)).toEqual(['c3', 'c4'])
    expect(lanes.restOn('2026-10-10')).toEqual([])
    dispose()
  })
})

test('days beside each other that are no week have their bands, too, in lanes of their own', () => {
  createRoot((dispose) => {
    const bands = () => [
      band('fair', '2026-10-08', '2026-10-13'),
      band('quiz', '2026-10-12', '2026-10-30'),
    ]
    const lanes = createSpanLanes({ bands, firstWeekday: () => MONDAY })
    const days = ['2026-10-10', '2026-10-11', '2026-10-12', '2026-10-13']
    expect(lanes.over(days)).toEqual([
      { id: 'fair', lane: 0, column: 0, columns: 4, before: true, after: false },
      { id: 'quiz', lane: 1, column: 2, columns: 2, before: false, after: true },
    ])
    expect(lanes.over(['2027-01-01'])).toEqual([])
    dispose()
  })
})
