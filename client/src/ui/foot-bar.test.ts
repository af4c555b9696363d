import { createRoot } from 'solid-js'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { createFoot, footBar } from './foot-bar.ts'

/** What the toasts are told. */
const told = new Map<string, string>()
/** Lays the page out: every bar that is watched says how large it is. */
let layOut: () => void

beforeEach(() => {
  const setProperty = (name: string, value: string) => told.set(name, value)
  vi.stubGlobal('document', { querySelector: () => ({ style: { setProperty } }) })
  vi.stubGlobal('innerWidth', 390)
  vi.stubGlobal(
    'ResizeObserver',
    class {
      readonly watched = new Set<object>()
      constructor(report: (entries: readonly { target: object }[]) => void) {
        layOut = () => report([...this.watched].map((target) => ({ target })))
      }
      observe = (bar: object) => this.watched.add(bar)
      unobserve = (bar: object) => this.watched.delete(bar)
    },
  )
})

afterEach(() => {
  vi.unstubAllGlobals()
  told.clear()
})

test('the room at a foot is that of all its bars, and is told only when it is another', () => {
  const said: number[] = []
  const foot = createFoot((px) => said.push(px))
  const [choice, notice] = [{}, {}]
  foot.measured(choice, 96.4)
  foot.measured(choice, 96.2)
  expect(said).toEqual([97])
  foot.measured(notice, 48)
  // A second line of buttons.
  foot.measured(choice, 140)
  foot.gone(notice)
  expect(said).toEqual([97, 145, 188, 140])
  foot.measured(choice, 0)
  foot.gone(choice)
  foot.gone(choice)
  expect(said).toEqual([97, 145, 188, 140, 0])
})

test('the toasts are told how high a bar is laid out, until it has gone, and nothing of one that stands aside', () => {
  const under: number[] = []
  const page = put({ left: 0, right: 390, height: 60 }, 'page', (px) => under.push(px))
  const drawer = put({ left: 0, right: 390, height: 120 }, 'drawer')
  expect([...told]).toEqual([])
  layOut()
  expect([...told]).toEqual([
    ['--page-foot', '60px'],
    ['--drawer-foot', '120px'],
  ])
  page.box.height = 104
  layOut()
  expect(told.get('--page-foot')).toBe('104px')
  drawer.goes()
  page.goes()
  put({ left: 0, right: 190, height: 60 })
  layOut()
  expect([...told.values()]).toEqual(['0px', '0px'])
  // What lies under a bar that floats is told, too.
  expect(under).toEqual([60, 104, 0])
})

interface Box {
  readonly left: number
  readonly right: number
  height: number
}

function put(box: Box, of?: 'page' | 'drawer', tell?: (px: number) => void) {
  const bar = Object.assign(Object.create(null), { getBoundingClientRect: () => box })
  const goes = createRoot((dispose) => {
    footBar(of, tell)(bar)
    return dispose
  })
  return { box, goes }
}
