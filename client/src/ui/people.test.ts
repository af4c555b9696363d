import { expect, test } from 'vitest'
import { assignHues, initialsOf } from './people.ts'

const room = ['camille', 'ines', 'theo', 'sofia', 'yann', 'mathilde', 'amadou', 'hugo', 'nour']

test('the first eight people of a room have eight different hues', () => {
  const hues = assignHues(room.slice(0, 8))
  expect(new Set(hues.values()).size).toBe(8)
})

test('a ninth person shares a hue instead of having none', () => {
  expect(assignHues(room).get('nour')).toBeDefined()
})

test('every device gives the same hues, in whatever order it learnt of the people', () => {
  expect(assignHues(room.toReversed())).toEqual(assignHues(room))
})

test('whoever has a hue keeps it, whoever comes, and a newcomer gets one that fewest have', () => {
  for (const newcomer of room) {
    const before = assignHues(room.filter((id) => id !== newcomer).slice(0, 7))
    const after = assignHues([newcomer], before)
    for (const [id, hue] of before) expect(after.get(id)).toBe(hue)
    expect([...before.values()]).not.toContain(after.get(newcomer))
  }
})

test('the same id twice is one person', () => {
  expect(assignHues(['ines', 'ines', 'theo']).size).toBe(2)
})

test.each([
  ['Camille Marchand', 'CM'],
  ['Yann Le Goff', 'YL'],
  ['Éditions du Hérisson', 'ÉH'],
  ['Réseau Tremplin', 'RT'],
  ['Inès', 'I'],
  ['jean-pierre', 'JP'],
  ['  ', '?'],
  ['🐝', '🐝'],
])('the initials of "%s" are %s', (name, initials) => {
  expect(initialsOf(name)).toBe(initials)
})
