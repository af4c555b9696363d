import 'fake-indexeddb/auto'
import { createMemo } from 'solid-js'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { type Desk, openDesk } from '../testing/desk.ts'
import { createListDays } from './list-days.ts'
import { createListKeys } from './list-keys.ts'
import { type ListLayout, layOut } from './list-layout.ts'

let desk: Desk
let layout: () => ListLayout

beforeEach(async () => {
  desk = await openDesk('list', (view, { posts }, free) => {
    const { shown, carry, today } = view
    const days = createListDays({ posts, shown, carry, today, free })
    layout = createMemo(() => layOut(days(), { head: 36, row: 36 }))
    return createListKeys({ view, layout, firstWeekday: () => 1, page: () => 3 })
  })
})

afterEach(() => desk.close())

test('keys go from post to post through all days, to either end, and by pages', () => {
  const { view, press, plan } = desk
  const early = plan('Early', '2026-01-02T09:00')
  const first = plan('First', '2026-10-15T09:00')
  const second = plan('Second', '2026-10-15T10:00')
  const late = plan('Late', '2027-03-01')
  press('t', 'ArrowDown')
  expect(view.spot()).toMatchObject({ post: first })
  press('j')
  expect(view.spot()).toMatchObject({ post: second })
  press('ArrowDown')
  expect(view.spot()).toMatchObject({ post: late, day: '2027-03-01' })
  press('ArrowDown')
  expect(view.spot()).toMatchObject({ post: late })
  press('PageUp')
  expect(view.spot()).toMatchObject({ post: early })
  press('End')
  expect(view.spot()).toMatchObject({ post: late })
  press('Home')
  expect(view.spot()).toMatchObject({ post: early })
})

test('a day over which a post is carried is there, also one without posts, and makes room at its hour', () => {
  const { view, press, plan, atOf } = desk
  const post = plan('Open house', '2026-10-15T12:00')
  plan('Morning', '2026-10-17T09:00')
  plan('Evening', '2026-10-17T18:00')
  view.go({ on: 'post', day: '2026-10-15', post })
  press('m', 'ArrowDown')
  expect(layout().dayOf('2026-10-16')).toMatchObject({ posts: [], slot: 0 })
  press('ArrowDown')
  expect(layout().dayOf('2026-10-16')).toBeUndefined()
  expect(layout().dayOf('2026-10-17')?.slot).toBe(1)
  press('Enter')
  expect(atOf(post)).toBe('2026-10-17T12:00')
  expect(layout().dayOf('2026-10-17')).toMatchObject({ slot: null })
  expect(layout().rows).toBe(4)
})

test('a filter leaves only what matches, and no day without posts', () => {
  const { choose, plan } = desk
  plan('Open house', '2026-10-15T12:00')
  plan('Quiz night', '2026-10-16T12:00')
  choose({ text: 'quiz' })
  expect(layout().posts).toBe(1)
  expect(layout().dayOf('2026-10-15')).toBeUndefined()
})

test('who comes by a link to a day is on that day, on a phone too', async () => {
  const link = await openDesk('list/2027-03-01')
  expect(link.view.tabDay()).toBe('2027-03-01')
  await link.close()
})

test('the day that one has scrolled to is the one that another view shows', () => {
  const { view } = desk
  view.show('2027-03-01')
  expect(view.sceneOf('week')).toEqual({ view: 'week', date: '2027-03-01' })
  view.jump('2026-10-15')
  expect(view.sceneOf('month')).toEqual({ view: 'month', date: null })
})
