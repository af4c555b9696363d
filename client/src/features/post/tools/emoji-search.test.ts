import { describe, expect, it } from 'vitest'
import { emojiFrom, searchEmoji } from './emoji-search.ts'
import { noteEmoji, recentEmoji } from './recent-emoji.ts'

const KNOWN = emojiFrom([
  ['🐝', 3, 'abeille|butiner|insecte|miel', 'honeybee|bee|insect'],
  ['🍯', 4, 'pot de miel|abeille', 'honey pot|sweet'],
  ['❤️', 0, 'cœur rouge|amour', 'red heart|love'],
  ['🫀', 1, 'cœur|organe', 'anatomical heart|organ'],
])
const found = (typed: string) => searchEmoji(KNOWN, typed).map(({ emoji }) => emoji)

describe('an emoji', () => {
  it('is found by its words in French and in English, from their first letters on', () => {
    expect(found('abei')).toEqual(['🐝', '🍯'])
    expect(found('honey')).toEqual(['🐝', '🍯'])
    expect(found('pot miel')).toEqual(['🍯'])
    expect(found('iel')).toEqual([])
  })

  it('is found without accents and ligatures, and first where it is called so', () => {
    expect(found('coeur')).toEqual(['🫀', '❤️'])
    expect(found('')).toEqual([])
  })

  it('that was put in is among the recent ones, once, the newest first', () => {
    const kept = new Map<string, string>()
    const memory = {
      get: (key: string) => kept.get(key) ?? null,
      set: (key: string, value: string | null) => void kept.set(key, value ?? ''),
    }
    for (const emoji of ['🐝', '🍯', '🐝']) noteEmoji(memory, emoji)
    expect(recentEmoji(memory)).toEqual(['🐝', '🍯'])
    for (let code = 0; code < 40; code++) noteEmoji(memory, String.fromCodePoint(0x1f400 + code))
    expect(recentEmoji(memory)).toHaveLength(16)
  })
})
