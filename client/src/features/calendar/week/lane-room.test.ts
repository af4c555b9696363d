import { expect, test } from 'vitest'
import { laneRoom, REST, REST_FOR_FINGERS } from './lane-room.ts'

test('a day of a wide window has room for three posts at once, one of a phone for two, and for one beside a count', () => {
  expect(laneRoom({ width: 153, rem: 16 }, REST)).toEqual({ lanes: 3, besideRest: 2 })
  expect(laneRoom({ width: 115, rem: 16 }, REST_FOR_FINGERS)).toEqual({ lanes: 2, besideRest: 1 })
})

test('a larger text has room for fewer, and there is always room for one', () => {
  expect(laneRoom({ width: 153, rem: 32 }, REST)).toEqual({ lanes: 1, besideRest: 1 })
  expect(laneRoom({ width: 20, rem: 16 }, REST)).toEqual({ lanes: 1, besideRest: 1 })
})
