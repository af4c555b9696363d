import { expect, test } from 'vitest'
import { readName } from './read-name.ts'

const FRENCH = ['lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi', 'dimanche']
const ENGLISH = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday']
const NTHS = {
  1: 'premier',
  2: 'deuxième',
  3: 'troisième',
  4: 'quatrième',
  last: 'dernier',
}
const channels = [
  { id: 'li', name: 'LinkedIn' },
  { id: 'x', name: 'X' },
  { id: 'brest', name: 'Campus de Brest' },
]

test('a slot that is named as the example suggests begins with its day, its channel and its hour', () => {
  expect(readName('LinkedIn du mardi', { weekdays: FRENCH, nths: NTHS, channels })).toEqual({
    hour: null,
    weekdays: [2],
    monthly: null,
    channels: ['li'],
  })
  expect(
    readName('Mardis et jeudis, 18 h, campus de brest', { weekdays: FRENCH, nths: NTHS, channels }),
  ).toEqual({ hour: '18:00', weekdays: [2, 4], monthly: null, channels: ['brest'] })
  expect(readName('Tuesday LinkedIn 9:30', { weekdays: ENGLISH, nths: NTHS, channels })).toEqual({
    hour: '09:30',
    weekdays: [2],
    monthly: null,
    channels: ['li'],
  })
})

test('nothing is read into a name that says nothing of it', () => {
  const nothing = { hour: null, weekdays: [], monthly: null, channels: [] }
  expect(readName('Examens : les 25 conseils', { weekdays: FRENCH, nths: NTHS, channels })).toEqual(
    nothing,
  )
  expect(
    readName('', { weekdays: FRENCH, nths: NTHS, channels: [{ id: 'gone', name: '' }] }),
  ).toEqual(nothing)
})

test('the first Monday of a month is read as that of each month, and beside another day only that one is read', () => {
  const known = { weekdays: FRENCH, nths: NTHS, channels }
  expect(readName('LinkedIn du premier lundi, 18 h', known)).toEqual({
    hour: '18:00',
    weekdays: [],
    monthly: { kind: 'weekday', nth: 1, weekday: 1 },
    channels: ['li'],
  })
  expect(readName('Dernier vendredi et mardi', known)).toMatchObject({
    weekdays: [2],
    monthly: null,
  })
  const two = readName('Premier lundi et dernier vendredi', known)
  expect(two).toMatchObject({ weekdays: [], monthly: null })
})
