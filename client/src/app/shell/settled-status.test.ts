import { createRoot, createSignal } from 'solid-js'
import { expect, test } from 'vitest'
import type { SyncStatus } from '#client/workspace/status/sync-status.ts'
import { createSettledStatus } from './settled-status.ts'

const SAVED: SyncStatus = {
  state: 'saved',
  waiting: 0,
  refused: 0,
  device: { kind: 'kept' },
  waitingSince: null,
  files: null,
  relayAt: null,
}
const SAVING: SyncStatus = { ...SAVED, state: 'saving', waiting: 1 }

function watch() {
  const later = new Set<() => void>()
  const [status, setStatus] = createSignal(SAVED)
  const shown = createRoot(() =>
    createSettledStatus(status, (_, run) => {
      later.add(run)
      return () => later.delete(run)
    }),
  )
  return {
    shown,
    becomes: setStatus,
    passes() {
      for (const run of [...later]) {
        later.delete(run)
        run()
      }
    },
  }
}

test('while somebody types, the line says that it is saving, and does not blink with every key', () => {
  const line = watch()
  const seen = [SAVING, SAVED, SAVING, SAVED].map((status) => {
    line.becomes(status)
    return line.shown().state
  })
  expect(seen).toEqual(['saving', 'saving', 'saving', 'saving'])
  line.passes()
  expect(line.shown()).toBe(SAVED)
})

test('what comes while the line settles is told at once, and what is not saved is never called so', () => {
  const line = watch()
  line.becomes(SAVING)
  line.becomes(SAVED)
  const offline: SyncStatus = { ...SAVED, state: 'offline', waiting: 2 }
  line.becomes(offline)
  expect(line.shown()).toBe(offline)
  line.passes()
  expect(line.shown()).toBe(offline)

  line.becomes(SAVING)
  line.becomes(SAVED)
  line.becomes(SAVING)
  line.passes()
  expect(line.shown().state).toBe('saving')

  const full: SyncStatus = { ...SAVED, device: { kind: 'failing', problem: 'full' } }
  line.becomes(full)
  expect(line.shown()).toBe(full)
})
