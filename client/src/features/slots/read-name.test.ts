import { expect, test } from 'vitest'
import { readName } from './read-name.ts'

const FRENCH = ['lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi', 'dimanche']
const ENGLISH = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday']
const NTHS = ['premier', 'dernier', 'first', 'last']
const channels = [
  { id: 'li', name: 'LinkedIn' },
  { id: 'x', name: 'X' },
  { id: 'brest', name: 'Campus de Brest' },
]

test('a slot that is named as the example suggests begins with its day, its channel and its hour', () => {
  expect(readName('LinkedIn du mardi', { weekdays: FRENCH, nths: NTHS, channels })).toEqual({
    hour: null,
    weekdays: [2],
    channels: ['li'],
  })
  expect(
    readName('Mardis et jeudis, 18 h, campus de brest', { weekdays: FRENCH, nths: NTHS, channels }),
  ).toEqual({ hour: '18:00', weekdays: [2, 4], channels: ['brest'] })
  expect(readName('Tuesday LinkedIn 9:30', { weekdays: ENGLISH, nths: NTHS, channels })).toEqual({
    hour: '09:30',
    weekdays: [2],
    channels: ['li'],
  })
})

test('nothing is read into a name that says nothing of it', () => {
  const nothing = { hour: null, weekdays: [], channels: [] }
  expect(readName('Examens : les 25 conseils', { weekdays: FRENCH, nths: NTHS, channels })).toEqual(
    nothing,
  )
  expect(
    readName('', { weekdays: FRENCH, nths: NTHS, channels: [{ id: 'gone', name: '' }] }),
  ).toEqual(nothing)
})

test('the first Monday of a month is not read as every Monday, and another day beside it is', () => {
  const known = { weekdays: FRENCH, nths: NTHS, channels }
  expect(readName('LinkedIn du premier lundi, 18 h', known)).toEqual({
    hour: '18:00',
    weekdays: [],
    channels: ['li'],
  })
  expect(readName('Dernier vendredi et mardi', known).weekdays).toEqual([2])
})
