import { expect, test } from 'vitest'
import { stage as english } from './en/stage.ts'
import { stage as french } from './fr/stage.ts'

test('an audience reads below a name what its points are made of', () => {
  expect(french.made(12, 5, 'day', 0)).toBe('12 jours tenus · 5 d’affilée · premier tiers')
  expect(english.made(12, 5, 'week', 2)).toBe('12 weeks kept · 5 in a row · last third')
  expect(french.made(1, 1, 'day', null)).toBe('1 jour tenu')
})
