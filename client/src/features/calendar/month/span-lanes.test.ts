import { createRoot, createSignal } from 'solid-js'
import { expect, test } from 'vitest'
import type { Campaign } from '#shared/domain/campaign.ts'
import { createSpanLanes } from './span-lanes.ts'

const campaign = (id: string, first: string | null, last: string | null): Campaign => ({
  ...{ kind: 'campaign', id, name: id, goal: '', first, last, tint: 'sky', budget: '' },
  ...{ archived: false, deleted: false },
})

const MONDAY = 1
const SUNDAY = 7

test('a campaign begins on its first day, goes on in the week after it, and days keep room for it', () => {
  createRoot((dispose) => {
    const campaigns = () => [campaign('fair', '2026-10-08', '2026-10-13')]
    const lanes = createSpanLanes({ campaigns, firstWeekday: () => MONDAY })
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
    const [campaigns, setCampaigns] = createSignal([campaign('fair', '2026-10-08', '2026-10-13')])
    const [firstWeekday, setFirstWeekday] = createSignal(MONDAY)
    const lanes = createSpanLanes({ campaigns, firstWeekday })
    setFirstWeekday(SUNDAY)
    expect(lanes.startingOn('2026-10-11')).toMatchObject([{ columns: 3, before: true }])
    setCampaigns([{ ...campaign('fair', '2026-10-08', '2026-10-09') }])
    expect(lanes.startingOn('2026-10-11')).toEqual([])
    expect(lanes.lanes('2026-10-09')).toBe(1)
    dispose()
  })
})

test('without both days, or archived, a campaign takes no room', () => {
  createRoot((dispose) => {
    const all = [
      campaign('open', '2026-10-08', null),
      { ...campaign('old', '2026-10-08', '2026-10-09'), archived: true },
    ]
    const lanes = createSpanLanes({ campaigns: () => all, firstWeekday: () => MONDAY })
    expect([lanes.lanes('2026-10-08'), lanes.on('2026-10-08')]).toEqual([0, []])
    dispose()
  })
})

test('of five at once three are drawn, and all of them are named', () => {
  createRoot((dispose) => {
    const all = Array.from({ length: 5 }, (_, n) => campaign(`c${n}`, '2026-10-08', '2026-10-09'))
    const lanes = createSpanLanes({ campaigns: () => all, firstWeekday: () => MONDAY })
    expect(lanes.lanes('2026-10-08')).toBe(3)
    expect(lanes.startingOn('2026-10-08')).toHaveLength(3)
    expect(lanes.on('2026-10-08')).toHaveLength(5)
    dispose()
  })
})

test('days beside each other that are no week have their bands, too, in lanes of their own', () => {
  createRoot((dispose) => {
    const campaigns = () => [
      campaign('fair', '2026-10-08', '2026-10-13'),
      campaign('quiz', '2026-10-12', '2026-10-30'),
    ]
    const lanes = createSpanLanes({ campaigns, firstWeekday: () => MONDAY })
    const days = ['2026-10-10', '2026-10-11', '2026-10-12', '2026-10-13']
    expect(lanes.over(days)).toEqual([
      { id: 'fair', lane: 0, column: 0, columns: 4, before: true, after: false },
      { id: 'quiz', lane: 1, column: 2, columns: 2, before: false, after: true },
    ])
    expect(lanes.over(['2027-01-01'])).toEqual([])
    dispose()
  })
})
