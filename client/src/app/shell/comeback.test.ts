import { expect, test } from 'vitest'
import type { SyncState, SyncStatus } from '#client/workspace/status/sync-status.ts'
import { createComeback } from './comeback.ts'

const status = (state: SyncState, waiting = 0): SyncStatus => ({
  state,
  waiting,
  refused: 0,
  device: { kind: 'kept' },
  files: null,
  waitingSince: null,
  relayAt: null,
})

test('seven changes made offline are said to have been sent, once', () => {
  const told = createComeback()
  const course = [
    status('saved'),
    status('offline', 3),
    status('offline', 7),
    status('connecting', 7),
    status('saving', 2),
    status('saved'),
    status('saved'),
  ]
  expect(course.map(told)).toEqual([null, null, null, null, null, 7, null])
})

test('a cut in which nothing was written is not worth a word', () => {
  const told = createComeback()
  expect([status('offline'), status('saved')].map(told)).toEqual([null, null])
})
