import { expect, test } from 'vitest'
import { coverBetween, isLargeEnough } from './covered-picture.ts'

test('a part is covered from whichever corner somebody begins with, and never beyond the picture', () => {
  const whole = { x: 0.25, y: 0.5, width: 0.5, height: 0.25 }
  expect(coverBetween({ x: 0.25, y: 0.5 }, { x: 0.75, y: 0.75 })).toEqual(whole)
  expect(coverBetween({ x: 0.75, y: 0.75 }, { x: 0.25, y: 0.5 })).toEqual(whole)
  expect(coverBetween({ x: -3, y: 0.5 }, { x: 0.5, y: 9 })).toEqual({
    ...{ x: 0, y: 0.5, width: 0.5, height: 0.5 },
  })
})

test('a touch covers nothing', () => {
  expect(isLargeEnough(coverBetween({ x: 0.5, y: 0.5 }, { x: 0.5, y: 0.5 }))).toBe(false)
  expect(isLargeEnough(coverBetween({ x: 0.5, y: 0.5 }, { x: 0.52, y: 0.53 }))).toBe(true)
})
