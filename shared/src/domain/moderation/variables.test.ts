import { expect, test } from 'vitest'
import { fillIn, placeholdersIn } from './variables.ts'

test('what a canned answer says in braces is filled in, in whichever language it is named', () => {
  const values = { person: 'korrigan', article: '4. Les idées, pas les personnes' }
  expect(fillIn('Bonjour {personne}. Article {ARTICLE}.', values)).toBe(
    'Bonjour korrigan. Article 4. Les idées, pas les personnes.',
  )
  expect(fillIn('Hello {person}.', values)).toBe('Hello korrigan.')
})

test('what has no value, and what nobody knows, stays and is found', () => {
  const text = fillIn("{Personne}, {jusqu’au}, {jusqu'au}, {équipe}, {Équipe du lundi}, {\n}", {
    person: '  ',
    team: 'Les Éditions',
  })
  expect(text).toBe("{Personne}, {jusqu’au}, {jusqu'au}, Les Éditions, {Équipe du lundi}, {\n}")
  expect(placeholdersIn(text)).toEqual([
    { written: '{Personne}', variable: 'person' },
    { written: '{jusqu’au}', variable: 'until' },
    { written: "{jusqu'au}", variable: 'until' },
    { written: '{Équipe du lundi}', variable: null },
  ])
})

test('a value with braces of its own is text, and a name such as {constructor} is none', () => {
  expect(fillIn('{person}', { person: '{article}', article: '4' })).toBe('{article}')
  expect(placeholdersIn('{constructor} {__proto__}').map(({ variable }) => variable)).toEqual([
    null,
    null,
  ])
})
