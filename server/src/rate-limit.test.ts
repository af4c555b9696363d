import { describe, expect, test } from 'vitest'
import { createRateLimit } from './rate-limit.ts'

describe('so many a minute', () => {
  test('may come at once, and then one by one', () => {
    let now = 0
    const limit = createRateLimit(60, () => now)
    for (let n = 0; n < 60; n++) expect(limit.take('a')).toBe(0)
    expect(limit.take('a')).toBe(1_000)
    now += 999
    expect(limit.take('a')).toBeGreaterThan(0)
    now += 1
    expect(limit.take('a')).toBe(0)
    expect(limit.take('b')).toBe(0)
  })

  test('asking too often does not make the wait longer', () => {
    let now = 0
    const limit = createRateLimit(1, () => now)
    limit.take('a')
    for (let n = 0; n < 100; n++) limit.take('a')
    now += 60_000
    expect(limit.take('a')).toBe(0)
  })

  test('an address may be allowed more as soon as there is a reason, and less when there is none any more', () => {
    const limit = createRateLimit(2, () => 0)
    expect([limit.take('hall'), limit.take('hall')]).toEqual([0, 0])
    expect(limit.take('hall')).toBeGreaterThan(0)
    for (let n = 2; n < 10; n++) expect(limit.take('hall', 10)).toBe(0)
    expect(limit.take('hall', 10)).toBe(6_000)
    expect(limit.take('hall')).toBeGreaterThan(6_000)
  })

  test('a flood of addresses takes bounded memory, and frees nobody who is still asking', () => {
    const limit = createRateLimit(1, () => 0)
    limit.take('still asking')
    for (let n = 0; n < 100_000; n++) {
      limit.take(`address ${n}`)
      if (n % 1_000 === 0) expect(limit.take('still asking')).toBeGreaterThan(0)
    }
  })
})
