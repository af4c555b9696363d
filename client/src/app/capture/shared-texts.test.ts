import { expect, test } from 'vitest'
import type { Memory } from '#client/workspace/device/memory.ts'
import { SHARED } from './shared-key.ts'
import { forgetShared, keepShared, keptShared } from './shared-texts.ts'

function createMemory(): Memory {
  const kept = new Map<string, string>()
  return {
    get: (key) => kept.get(key) ?? null,
    set: (key, value) => void (value === null ? kept.delete(key) : kept.set(key, value)),
  }
}

const found = (title: string) => ({ title, text: '', link: 'https://a.example/1' })

test('what is shared one after the other waits until it is forgotten, and what is shared twice waits once', () => {
  const memory = createMemory()
  for (const title of ['Une', 'Deux', 'Une']) keepShared(memory, found(title))
  expect(keptShared(memory).map(({ title }) => title)).toEqual(['Deux', 'Une'])
  forgetShared(memory)
  expect(keptShared(memory)).toEqual([])
})

test('a page that leads there a thousand times fills no device', () => {
  const memory = createMemory()
  for (let n = 0; n < 1_000; n++)
    keepShared(memory, { title: `${n}`, text: 'x'.repeat(100_000), link: null })
  expect(keptShared(memory)).toHaveLength(20)
  expect(memory.get(SHARED)?.length).toBeLessThan(500_000)
})

test('nonsense that a device kept is nothing', () => {
  const memory = createMemory()
  for (const kept of ['{', '3', '[null, {"title": 3}]', '{"title": "x"}']) {
    memory.set(SHARED, kept)
    expect(keptShared(memory)).toEqual([])
  }
})
