import { expect, test } from 'vitest'
import { countWords } from './count-words.ts'

test.each([
  ['', 0],
  ['🐝 … !', 0],
  ['Portes ouvertes, samedi 12 !', 4],
  ['L’après-midi, aujourd’hui', 2],
  ['Don’t miss it\n\n- tea\n- cake', 5],
  ['e\u0301te\u0301', 1],
])('%j has %i words', (text, count) => {
  expect(countWords(text)).toBe(count)
})
