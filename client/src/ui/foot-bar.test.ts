import { createRoot } from 'solid-js'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { footBar } from './foot-bar.ts'

const marks = new Set<string>()
const heights = new Map<string, string>()
/** What the browser calls when one of them has another size. */
const resized = new Map<Element, () => void>()

beforeEach(() => {
  const classList = {
    add: (mark: string) => marks.add(mark),
    remove: (mark: string) => marks.delete(mark),
  }
  const style = {
    setProperty: (name: string, value: string) => heights.set(name, value),
    removeProperty: (name: string) => heights.delete(name),
  }
  vi.stubGlobal('document', { documentElement: { classList, style } })
  vi.stubGlobal(
    'ResizeObserver',
    class {
      private readonly changed: () => void
      constructor(changed: () => void) {
        this.changed = changed
      }
      observe(bar: Element) {
        resized.set(bar, this.changed)
      }
      disconnect() {}
    },
  )
})

afterEach(() => {
  vi.unstubAllGlobals()
  marks.clear()
  heights.clear()
  resized.clear()
})

/** A bar that stands there until it is taken away. */
function put(mark: `with-${string}`, height = 48) {
  return createRoot((takeAway) => {
    const bar = { offsetHeight: height } as HTMLElement
    const grows = (to: number): void => {
      Object.assign(bar, { offsetHeight: to })
      resized.get(bar)?.()
    }
    footBar(mark)(bar)
    grows(height)
    return { takeAway, grows }
  })
}

test('the page is marked until the last bar of a mark has gone: the next one may come before the one in whose place it stands', () => {
  const first = put('with-choice')
  const second = put('with-choice')
  const other = put('with-next')
  expect([...marks]).toEqual(['with-choice', 'with-next'])
  first.takeAway()
  expect([...marks]).toEqual(['with-choice', 'with-next'])
  second.takeAway()
  expect([...marks]).toEqual(['with-next'])
  other.takeAway()
  expect([...marks]).toEqual([])
})

test('what stays above a bar follows it: with a second line of buttons, larger letters, or until it has gone', () => {
  const bar = put('with-choice')
  expect(heights.get('--with-choice')).toBe('48px')
  bar.grows(168)
  expect(heights.get('--with-choice')).toBe('168px')
  const next = put('with-choice', 60)
  expect(heights.get('--with-choice')).toBe('168px')
  bar.takeAway()
  expect(heights.get('--with-choice')).toBe('60px')
  next.takeAway()
  expect(heights.has('--with-choice')).toBe(false)
})
