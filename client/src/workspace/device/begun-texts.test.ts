import { expect, test } from 'vitest'
import { createBegunTexts, removeBegunTexts } from './begun-texts.ts'

/** A browser's small storage. */
function pretendStorage() {
  const kept = new Map<string, string>()
  const storage = {
    get length() {
      return kept.size
    },
    key: (place: number) => [...kept.keys()][place] ?? null,
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
    removeItem: (key: string) => void kept.delete(key),
  }
  const memory = {
    get: storage.getItem,
    set: (key: string, value: string | null) =>
      value === null ? storage.removeItem(key) : storage.setItem(key, value),
  }
  return { kept, storage, memory }
}

test('what was begun is there for the next page, until it is sent', () => {
  const { kept, memory } = pretendStorage()
  createBegunTexts('one', memory).set('p1', 'Half a thought')
  expect(createBegunTexts('one', memory).get('p1')).toBe('Half a thought')
  createBegunTexts('one', memory).set('p1', ' ')
  expect(createBegunTexts('one', memory).get('p1')).toBe('')
  expect(kept.size).toBe(0)
})

test('a workspace that is forgotten takes along what was begun in it, and nothing else', () => {
  const { kept, storage, memory } = pretendStorage()
  const one = createBegunTexts('one', memory)
  for (const field of ['p1', 'p2', 'p3']) one.set(field, 'Half a thought')
  createBegunTexts('other', memory).set('p1', 'Another')
  memory.set('ruche.emoji', '🐝')
  removeBegunTexts('one', storage)
  expect([...kept.values()]).toEqual(['Another', '🐝'])
})
