import { expect, test } from 'vitest'
import { parseHour } from './time-input.ts'

test.each([
  ['11:30', '11:30'],
  ['11h30', '11:30'],
  ['11 h 30', '11:30'],
  ['11\u00a0h\u00a030', '11:30'],
  ['11.30', '11:30'],
  ['11,30', '11:30'],
  ['1130', '11:30'],
  ['930', '09:30'],
  ['9', '09:00'],
  ['9h', '09:00'],
  ['9 heures', '09:00'],
  ['18 H 05', '18:05'],
  [' 00:00 ', '00:00'],
  ['2:30 pm', '14:30'],
  ['2.30 p.m.', '14:30'],
  ['12 am', '00:00'],
  ['12pm', '12:00'],
  ['midi', '12:00'],
  ['Midnight', '00:00'],
])('"%s" is %s', (text, hour) => {
  expect(parseHour(text)).toBe(hour)
})

test.each(['', '24:00', '25', '11:60', '11:3', 'bientôt', '13 pm', '-1', '11:30:15', '12345'])(
  '"%s" is no hour',
  (text) => {
    expect(parseHour(text)).toBeNull()
  },
)
