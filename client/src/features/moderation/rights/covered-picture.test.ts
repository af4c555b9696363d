import { expect, test } from 'vitest'
import { coverBetween, isLargeEnough, LAID, nudgedBy } from './covered-picture.ts'

test('a part is covered from whichever corner somebody begins with, and never beyond the picture', () => {
  const whole = { x: 0.25, y: 0.5, width: 0.5, height: 0.25 }
  expect(coverBetween({ x: 0.25, y: 0.5 }, { x: 0.75, y: 0.75 })).toEqual(whole)
  expect(coverBetween({ x: 0.75, y: 0.75 }, { x: 0.25, y: 0.5 })).toEqual(whole)
  expect(coverBetween({ x: -3, y: 0.5 }, { x: 0.5, y: 9 })).toEqual({
    x: 0,
    y: 0.5,
    width: 0.5,
    height: 0.5,
  })
})

test('a touch covers nothing', () => {
  expect(isLargeEnough(coverBetween({ x: 0.5, y: 0.5 }, { x: 0.5, y: 0.5 }))).toBe(false)
  expect(isLargeEnough(coverBetween({ x: 0.5, y: 0.5 }, { x: 0.52, y: 0.53 }))).toBe(true)
})

test('an arrow moves a part and, with Shift, sizes it: never out of the picture, never to nothing', () => {
  const press = (key: string, times: number, sizes = false) =>
    Array.from({ length: times }).reduce<typeof LAID>(
      (cover) => nudgedBy(key, sizes, cover) ?? cover,
      LAID,
    )
  expect(press('ArrowRight', 2).x).toBeCloseTo(0.37)
  expect(press('ArrowUp', 2).y).toBeCloseTo(0.43)
  expect(press('ArrowLeft', 500)).toEqual({ ...LAID, x: 0 })
  expect(press('ArrowDown', 500)).toMatchObject({ y: 0.9, height: 0.1 })
  expect(press('ArrowRight', 3, true).width).toBeCloseTo(0.33)
  const widest = press('ArrowRight', 500, true)
  expect(widest.x + widest.width).toBe(1)
  expect(isLargeEnough(press('ArrowUp', 500, true))).toBe(true)
  expect(nudgedBy('a', false, LAID)).toBeNull()
})
