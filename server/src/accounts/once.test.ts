import { describe, expect, test } from 'vitest'
import { createOnce } from './once.ts'

describe('what somebody is in the middle of', () => {
  let now = 1_000
  const once = () => createOnce<string>({ now: () => now, keptMs: 60_000, most: 3 })

  test('is taken once', () => {
    const pending = once()
    pending.put('a', 'register')
    expect([pending.take('a'), pending.take('a'), pending.take('b')]).toEqual([
      'register',
      null,
      null,
    ])
  })

  test('is gone after its time', () => {
    const pending = once()
    pending.put('early', 'x')
    pending.put('late', 'y')
    now += 59_999
    expect(pending.take('early')).toBe('x')
    now += 1
    expect(pending.take('late')).toBeNull()
  })

  test('takes a bounded place in memory: the oldest goes', () => {
    const pending = once()
    for (const key of ['a', 'b', 'c', 'd']) pending.put(key, key)
    expect(['a', 'b', 'c', 'd'].map((key) => pending.take(key))).toEqual([null, 'b', 'c', 'd'])
  })
})
