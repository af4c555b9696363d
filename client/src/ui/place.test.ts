import { expect, test } from 'vitest'
import { place } from './place.ts'

const viewport = { width: 1000, height: 600 }
const layer = { width: 200, height: 300 }

test('a menu opens below its button, starting or ending where the button does', () => {
  const button = { left: 100, top: 40, width: 80, height: 28 }
  expect(place(button, layer, viewport, 'below-start')).toEqual({ left: 100, top: 74 })
  expect(place({ ...button, left: 400 }, layer, viewport, 'below-end')).toEqual({
    left: 280,
    top: 74,
  })
})

test('a menu of a button at the bottom opens above it', () => {
  const button = { left: 100, top: 560, width: 80, height: 28 }
  expect(place(button, layer, viewport, 'below-start').top).toBe(254)
})

test('a menu that fits nowhere stays on the screen', () => {
  const button = { left: 900, top: 280, width: 80, height: 28 }
  expect(place(button, { width: 200, height: 590 }, viewport, 'below-start')).toEqual({
    left: 792,
    top: 8,
  })
})

test('a panel beside the rail ends at the height of its button', () => {
  const button = { left: 8, top: 560, width: 34, height: 34 }
  expect(place(button, layer, viewport, 'right-end')).toEqual({ left: 56, top: 292 })
})
