import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { intoLanes, type LaneRoom } from './lanes.ts'

const WIDE: LaneRoom = { lanes: 99, besideRest: 99 }
const USUAL: LaneRoom = { lanes: 3, besideRest: 2 }

const laid = (minutes: readonly number[], room: LaneRoom) =>
  intoLanes(
    minutes.map((minute, index) => ({ post: `p${index}`, minute })),
    45,
    room,
  )
const placed = (minutes: readonly number[], room = WIDE) =>
  laid(minutes, room).lanes.map(({ lane, lanes }) => `${lane}/${lanes}`)

test('a post alone takes the whole width', () => {
  expect(placed([9 * 60, 10 * 60])).toEqual(['0/1', '0/1'])
})

test('posts of the same hour stand side by side', () => {
  expect(placed([540, 540, 540])).toEqual(['0/3', '1/3', '2/3'])
})

test('a lane that is free again is used again, and all that touch share one width', () => {
  expect(placed([540, 560, 590])).toEqual(['0/2', '1/2', '0/2'])
})

test('one that begins where another ends does not lie over it', () => {
  expect(placed([540, 585])).toEqual(['0/1', '0/1'])
})

describe('where more overlap than there is room for', () => {
  test('eleven posts of one hour are two that can be read, and nine that are counted beside them', () => {
    const minutes = Array.from({ length: 11 }, (_, index) => 540 + index)
    expect(placed(minutes, USUAL)).toEqual(['0/2', '1/2'])
    expect(laid(minutes, USUAL).rests).toEqual([
      { hour: 9, minute: 542, posts: ['p2', 'p3', 'p4', 'p5', 'p6', 'p7', 'p8', 'p9', 'p10'] },
    ])
  })

  test('each hour counts its own, and the hours before and after are as wide as they were', () => {
    const { lanes, rests } = laid([420, 540, 540, 540, 570, 600, 600, 600, 720], USUAL)
    expect(rests.map(({ hour, posts }) => [hour, posts.length])).toEqual([
      [9, 2],
      [10, 1],
    ])
    expect(lanes.map(({ post, besideRest }) => [post, besideRest])).toEqual([
      ['p0', false],
      ['p1', true],
      ['p2', true],
      ['p5', true],
      ['p6', true],
      ['p8', false],
    ])
  })

  test('as many as there is room for lose no room to a count', () => {
    expect(placed([540, 540, 540], USUAL)).toEqual(['0/3', '1/3', '2/3'])
    expect(laid([540, 540, 540], USUAL).rests).toEqual([])
  })
})

test('whatever the hours and the room, no two posts of one lane lie over each other, and none is lost', () => {
  const room = fc
    .tuple(fc.integer({ min: 1, max: 6 }), fc.integer({ min: 1, max: 6 }))
    .map(([a, b]): LaneRoom => ({ lanes: Math.max(a, b), besideRest: Math.min(a, b) }))
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 0, max: 1439 }), { maxLength: 40 }),
      room,
      (all, room) => {
        const sorted = all.toSorted((a, b) => a - b)
        const { lanes, rests } = laid(sorted, room)
        const found = [...lanes.map(({ post }) => post), ...rests.flatMap(({ posts }) => posts)]
        expect(found.toSorted()).toEqual(sorted.map((_, index) => `p${index}`).toSorted())
        for (const [index, post] of lanes.entries()) {
          expect(post.lane).toBeLessThan(post.lanes)
          expect(post.lanes).toBeLessThanOrEqual(post.besideRest ? room.besideRest : room.lanes)
          for (const other of lanes.slice(index + 1)) {
            if (other.minute - post.minute >= 45) continue
            expect(other.lane).not.toBe(post.lane)
            expect(other.lanes).toBe(post.lanes)
            expect(other.besideRest).toBe(post.besideRest)
          }
        }
      },
    ),
  )
})
