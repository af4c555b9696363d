import { expect, test } from 'vitest'
import { foldText } from '#shared/domain/post-filter.ts'
import { marked } from './marked.ts'

/** `[por]tes ouvertes` */
const shown = (text: string, typed: string) =>
  marked(text, typed, foldText)
    .map(({ text, hit }) => (hit ? `[${text}]` : text))
    .join('')

test.each([
  ['Portes ouvertes de Rennes', 'port', '[Port]es ouvertes de Rennes'],
  ['En direct des portes ouvertes', 'PORTES ouv', 'En direct des [portes] [ouv]ertes'],
  ['L’été à la cœur', 'ete coe', 'L’[été] à la [cœ]ur'],
  ['Support', 'port', 'Support'],
  ['Étude : 8 diplômés', '8 dipl', 'Étude : [8] [dipl]ômés'],
  ['Rien', '', 'Rien'],
  ['cœur', 'co', '[cœ]ur'],
])('%j, looked through for %j', (text, typed, expected) => {
  expect(shown(text, typed)).toBe(expected)
})
