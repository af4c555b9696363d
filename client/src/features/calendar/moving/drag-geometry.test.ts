import { expect, test } from 'vitest'
import { dropTarget, holdOf, isBeyondSlack, liftedAt, scrollStep } from './drag-geometry.ts'

const CHIP = { left: 100, top: 200, width: 160 }

test('a mouse holds a chip where it took it', () => {
  const hold = holdOf(CHIP, { x: 140, y: 210 }, false)
  expect(liftedAt(hold, { x: 140, y: 210 })).toEqual({ left: 100, top: 200, width: 160 })
  expect(liftedAt(hold, { x: 340, y: 110 })).toEqual({ left: 300, top: 100, width: 160 })
})

test('a finger carries the chip above itself, where it is seen', () => {
  const hold = holdOf(CHIP, { x: 140, y: 210 }, true)
  expect(liftedAt(hold, { x: 140, y: 210 }).top).toBeLessThan(210 - 48)
})

test('what is wide is carried smaller, by the same part of it', () => {
  const hold = holdOf({ left: 0, top: 0, width: 480 }, { x: 360, y: 0 }, false)
  expect(liftedAt(hold, { x: 360, y: 0 })).toEqual({ left: 180, top: 0, width: 240 })
})

test('a hand that trembles does not lift; a finger may tremble more than a mouse', () => {
  const at = { x: 140, y: 210 }
  const [mouse, finger] = [holdOf(CHIP, at, false), holdOf(CHIP, at, true)]
  expect(isBeyondSlack(mouse, { x: 143, y: 212 })).toBe(false)
  expect(isBeyondSlack(mouse, { x: 146, y: 210 })).toBe(true)
  expect(isBeyondSlack(finger, { x: 146, y: 210 })).toBe(false)
  expect(isBeyondSlack(finger, { x: 150, y: 210 })).toBe(true)
})

test('near an edge the list scrolls, in its middle it stays', () => {
  const box = { top: 100, bottom: 500 }
  expect(scrollStep(box, 120)).toBeLessThan(0)
  expect(scrollStep(box, 300)).toBe(0)
  expect(scrollStep(box, 490)).toBeGreaterThan(0)
})

test('over the arrows the month turns; over a day, the tray or nothing it does not', () => {
  expect(dropTarget('earlier')).toEqual({ kind: 'turn', towards: -1 })
  expect(dropTarget('later')).toEqual({ kind: 'turn', towards: 1 })
  expect(dropTarget('2026-10-22')).toEqual({ kind: 'day', day: '2026-10-22' })
  expect(dropTarget('ab12cd/2026-10-22')).toEqual({ kind: 'slot', key: 'ab12cd/2026-10-22' })
  expect(dropTarget('tray')).toEqual({ kind: 'tray' })
  expect(dropTarget(undefined)).toEqual({ kind: 'nowhere' })
})
