import { expect, test } from 'vitest'
import { EMPTY_STAGE } from '#shared/documents/stage.ts'
import { OVERVIEW } from '#shared/domain/events/stage-slide.ts'
import { deckOf, placeIn, stepFrom } from './deck.ts'

const welcome = {
  kind: 'slide' as const,
  id: 'welcome',
  event: 'festival',
  title: 'Welcome',
  text: '',
  order: null,
  createdAt: 0,
  createdBy: null,
  deletedAt: null,
}
const announced = { ...EMPTY_STAGE, announcements: [{ id: 'a', text: 'Doors open', at: 1 }] }

test('the remote goes through what there is to show, from end to end, and past neither', () => {
  const deck = deckOf(announced, [welcome])
  expect(deck.map(({ kind }) => kind)).toEqual(['overview', 'text', 'announcement'])
  const second = stepFrom(deck, OVERVIEW, 1) ?? OVERVIEW
  expect(second).toMatchObject({ kind: 'text', title: 'Welcome' })
  const third = stepFrom(deck, second, 1) ?? OVERVIEW
  expect(stepFrom(deck, third, 1)).toBeNull()
  expect(stepFrom(deck, third, -1)).toEqual(second)
  expect(stepFrom(deck, OVERVIEW, -1)).toBeNull()
})

test('words that are on show and were taken out of the deck are left by the first step', () => {
  const deck = deckOf(announced, [])
  const gone = { kind: 'text' as const, id: 'welcome', title: 'Welcome', text: '' }
  expect(placeIn(deck, gone)).toBe(-1)
  expect(stepFrom(deck, gone, 1)).toEqual({ kind: 'announcement' })
})
