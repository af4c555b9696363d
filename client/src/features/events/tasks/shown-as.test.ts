import { createRoot } from 'solid-js'
import { expect, test } from 'vitest'
import { createShownAs } from './shown-as.ts'

test('tasks are shown as they were last on this device, unless the address says otherwise', () => {
  const kept = new Map<string, string>()
  const memory = {
    get: (key: string) => kept.get(key) ?? null,
    set: (key: string, value: string | null) =>
      value === null ? kept.delete(key) : kept.set(key, value),
  }
  const open = (asked?: string) => createRoot(() => createShownAs(() => asked, memory))
  expect(open().shown()).toBe('list')
  open().choose('board')
  expect([open().shown(), open('list').shown()]).toEqual(['board', 'list'])
  const again = open()
  again.choose('list')
  expect([again.shown(), open().shown(), open('board').shown()]).toEqual(['list', 'list', 'board'])
})
