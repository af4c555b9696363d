import 'fake-indexeddb/auto'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { type Desk, openDesk } from '../testing/desk.ts'
import { createWeekKeys } from './week-keys.ts'
import { createWeekPosts } from './week-posts.ts'

let desk: Desk

beforeEach(async () => {
  desk = await openDesk('week', (view, { posts }, free) =>
    createWeekKeys({
      view,
      week: createWeekPosts({
        posts,
        shown: view.shown,
        days: view.days,
        free,
        room: () => ({ lanes: 3, besideRest: 2 }),
      }),
      firstWeekday: () => 1,
    }),
  )
})

afterEach(() => desk.close())

test('T leads to the present hour; arrows go by hour and day, past the end into the next week', () => {
  const { view, press } = desk
  press('t')
  expect(view.spot()).toEqual({ on: 'hour', day: '2026-10-15', hour: 10 })
  press('ArrowDown', 'ArrowRight')
  expect(view.spot()).toEqual({ on: 'hour', day: '2026-10-16', hour: 11 })
  press('End', 'ArrowRight')
  expect(view.spot()).toEqual({ on: 'hour', day: '2026-10-19', hour: 11 })
  expect(view.days()[0]).toBe('2026-10-19')
  press('PageUp')
  expect(view.days()).toContain('2026-10-12')
})

test('above midnight lie the posts without an hour, below the last hour nothing', () => {
  const { view, press } = desk
  press('t', ...Array.from({ length: 11 }, () => 'ArrowUp'))
  expect(view.spot()).toEqual({ on: 'day', day: '2026-10-15' })
  press('ArrowDown')
  expect(view.spot()).toMatchObject({ on: 'hour', hour: 0 })
  press(...Array.from({ length: 30 }, () => 'ArrowDown'))
  expect(view.spot()).toMatchObject({ on: 'hour', hour: 23 })
})

test('Enter goes into the posts of an hour, and makes one where there is none', () => {
  const { view, press, plan, opened, atOf } = desk
  const post = plan('Open house', '2026-10-15T10:15')
  press('t', 'Enter')
  expect(view.spot()).toMatchObject({ on: 'post', post })
  press('Escape')
  expect(view.spot()).toEqual({ on: 'hour', day: '2026-10-15', hour: 10 })
  press('ArrowDown', 'Enter')
  expect(opened.map(atOf)).toEqual(['2026-10-15T11:00'])
})

test('C prepares a post at the hour where one is', () => {
  const { press, opened, atOf } = desk
  press('t', 'c')
  expect(opened.map(atOf)).toEqual(['2026-10-15T10:00'])
})

test('a post in the hand goes by days to the sides and by hours up and down, and keeps its minute', () => {
  const { view, press, plan, atOf } = desk
  const post = plan('Open house', '2026-10-15T10:20')
  view.go({ on: 'post', day: '2026-10-15', post })
  press('m', 'ArrowRight', 'ArrowDown', 'Alt+ArrowDown')
  expect(view.spot()).toEqual({ on: 'hour', day: '2026-10-16', hour: 12 })
  press('Enter')
  expect(atOf(post)).toBe('2026-10-16T12:20')
})

test('a post without an hour gets one when it is moved by hours', () => {
  const { view, press, plan, atOf } = desk
  const post = plan('Open house', '2026-10-15')
  view.go({ on: 'post', day: '2026-10-15', post })
  press('m', 'ArrowDown', 'Enter')
  expect(atOf(post)).toBe('2026-10-15T09:00')
})

test('J and K go through the posts of the week, in the order of their hours', () => {
  const { view, press, plan } = desk
  const friday = plan('Second', '2026-10-16T08:00')
  const thursday = plan('First', '2026-10-15T18:00')
  press('t', 'j')
  expect(view.spot()).toMatchObject({ post: thursday })
  press('j')
  expect(view.spot()).toMatchObject({ post: friday })
  press('k')
  expect(view.spot()).toMatchObject({ post: thursday })
})

test('what an hour has no room for is counted after its posts, and Enter lists the hour', () => {
  const { view, press, plan } = desk
  const posts = Array.from({ length: 5 }, (_, index) => plan(`Post ${index}`, '2026-10-15T10:00'))
  const later = plan('Later', '2026-10-15T12:00')
  const more = { on: 'more', day: '2026-10-15', at: '2026-10-15T10:00' } as const
  press('t', 'Enter', 'ArrowDown', 'ArrowDown')
  expect(view.spot()).toEqual(more)
  press('j')
  expect(view.spot()).toMatchObject({ post: later })
  press('k', 'Enter')
  expect(view.listed()).toBe('2026-10-15T10:00')
  press('Escape')
  expect(view.spot()).toEqual({ on: 'hour', day: '2026-10-15', hour: 10 })
  // One that is not seen is in its hour all the same.
  view.go({ on: 'post', day: '2026-10-15', post: posts.at(-1) ?? '' })
  press('Escape')
  expect(view.spot()).toEqual({ on: 'hour', day: '2026-10-15', hour: 10 })
})
