import { expect, test } from 'vitest'
import { clockChangeOn, createOddities, oddityOf } from './clock-change.ts'

test('in spring an hour is skipped, in autumn one is there twice', () => {
  expect(clockChangeOn('2026-03-29', 'Europe/Paris')).toEqual({
    kind: 'skipped',
    from: 120,
    to: 180,
  })
  expect(clockChangeOn('2026-10-25', 'Europe/Paris')).toEqual({ kind: 'twice', from: 120, to: 180 })
  expect(clockChangeOn('2026-03-08', 'America/New_York')).toEqual({
    kind: 'skipped',
    from: 120,
    to: 180,
  })
})

test('on every other day nothing happens', () => {
  for (const day of ['2026-03-28', '2026-03-30', '2026-07-14', '2026-10-24', '2026-10-26']) {
    expect(clockChangeOn(day, 'Europe/Paris')).toBeNull()
  }
  expect(clockChangeOn('2026-03-29', 'Asia/Tokyo')).toBeNull()
})

test('a change by half an hour, and one at midnight', () => {
  expect(clockChangeOn('2026-10-04', 'Australia/Lord_Howe')).toEqual({
    kind: 'skipped',
    from: 120,
    to: 150,
  })
  expect(clockChangeOn('2026-03-08', 'America/Havana')).toEqual({
    kind: 'skipped',
    from: 0,
    to: 60,
  })
  expect(clockChangeOn('2026-03-07', 'America/Havana')).toBeNull()
})

test('only times within the change are odd', () => {
  const zone = 'Europe/Paris'
  expect(oddityOf('2026-03-29T02:30', zone)).toBe('skipped')
  expect(oddityOf('2026-10-25T02:00', zone)).toBe('twice')
  for (const at of ['2026-03-29T01:59', '2026-03-29T03:00', '2026-03-29', '2026-10-25T03:00']) {
    expect(oddityOf(at, zone)).toBeNull()
  }
})

test('of many posts, what is odd about their hours is found, whichever zone the workspace moves to', () => {
  let zone = 'Europe/Paris'
  const oddity = createOddities(() => zone)
  const times = ['2026-03-29T01:59', '2026-03-29T02:00', '2026-03-29T02:30', '2026-03-29T03:00']
  expect(times.map(oddity)).toEqual([null, 'skipped', 'skipped', null])
  expect(['2026-03-29', '2026-10-25T02:30'].map(oddity)).toEqual([null, 'twice'])
  zone = 'Asia/Tokyo'
  expect(times.map(oddity)).toEqual([null, null, null, null])
})
