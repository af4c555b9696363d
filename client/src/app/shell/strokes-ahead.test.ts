import { beforeEach, expect, test } from 'vitest'
import { createStrokesAhead, type StrokesAhead } from './strokes-ahead.ts'

const NONE = { ctrlKey: false, metaKey: false, altKey: false, shiftKey: false }

let now: number
let pressed: string[]
let ahead: StrokesAhead
const press = (...keys: string[]) => keys.map((key) => ahead.takes({ ...NONE, key }))

beforeEach(() => {
  now = 0
  pressed = []
  ahead = createStrokesAhead(
    () => now,
    (key) => pressed.push(key),
  )
})

test('what is pressed while a page is on its way is that page’s, in its order and once', async () => {
  expect(press('c', 'H', 'i')).toEqual([true, true, true])
  expect(pressed).toEqual([])
  await ahead.give()
  await ahead.give()
  expect(pressed).toEqual(['c', 'H', 'i'])
})

test('whoever goes elsewhere before it has come, or thinks better of it, does nothing on the page that they see', async () => {
  press('c')
  ahead.forget()
  press('x', 'Escape')
  await ahead.give()
  expect(pressed).toEqual([])
})

test('what has come too late is not surprised by an old stroke', async () => {
  press('c')
  now = 6_000
  press('j')
  await ahead.give()
  expect(pressed).toEqual(['j'])
})

test('Enter, Tab, a space and whatever is held with Ctrl mean what they meant', () => {
  expect(press('Enter', 'Tab', ' ', 'ArrowDown')).toEqual([false, false, false, false])
  expect(ahead.takes({ ...NONE, key: 'k', ctrlKey: true })).toBe(false)
})

test('a key that is held while the page comes is meant once', async () => {
  press('j')
  expect(ahead.takes({ ...NONE, key: 'j', repeat: true })).toBe(true)
  await ahead.give()
  expect(pressed).toEqual(['j'])
})

test('what a stroke does to the page comes before the next one', async () => {
  const seen: string[] = []
  let opened = false
  const one = createStrokesAhead(
    () => 0,
    (key) => {
      seen.push(`${key} ${opened ? 'in the field' : 'on the page'}`)
      queueMicrotask(() => {
        opened = true
      })
    },
  )
  for (const key of ['c', 'a']) one.takes({ ...NONE, key })
  await one.give()
  expect(seen).toEqual(['c on the page', 'a in the field'])
})
