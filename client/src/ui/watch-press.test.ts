import { expect, test } from 'vitest'
import { watchPress } from './watch-press.ts'

function fieldOn() {
  const page = new EventTarget()
  const later: (() => void)[] = []
  const told: string[] = []
  const press = watchPress(page, (act) => later.push(act))
  const comes = (kind: string) => page.dispatchEvent(new Event(kind))
  press.begin()
  return {
    told,
    comes,
    leave: () => press.end(() => told.push('read')),
    breathe: () => {
      for (const act of later.splice(0)) act()
    },
  }
}

test('a field that is left by the keyboard is read at once', () => {
  const { told, leave } = fieldOn()
  leave()
  expect(told).toEqual(['read'])
})

test('one that is left by pressing a button is read when that is pressed, once, and not while the pointer is down', () => {
  const { told, comes, leave, breathe } = fieldOn()
  comes('pointerdown')
  leave()
  expect(told).toEqual([])
  comes('pointerup')
  expect(told).toEqual([])
  comes('click')
  breathe()
  expect(told).toEqual(['read'])
})

test('one whose press is let go elsewhere, or becomes a scroll, is read all the same', () => {
  for (const end of ['pointerup', 'pointercancel']) {
    const { told, comes, leave, breathe } = fieldOn()
    comes('pointerdown')
    leave()
    comes(end)
    breathe()
    expect(told).toEqual(['read'])
  }
})
