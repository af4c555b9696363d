import { createRoot } from 'solid-js'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { footBar } from './foot-bar.ts'

const marks = new Set<string>()

beforeEach(() => {
  const classList = {
    toggle: (mark: string, on: boolean) => (on ? marks.add(mark) : marks.delete(mark)),
  }
  vi.stubGlobal('document', { documentElement: { classList } })
})

afterEach(() => {
  vi.unstubAllGlobals()
  marks.clear()
})

/** A bar that stands there until the answer is called. */
function put(mark: `with-${string}`): () => void {
  return createRoot((dispose) => {
    footBar(mark)()
    return dispose
  })
}

test('the page is marked until the last bar of a mark has gone: the next one may come before the one in whose place it stands', () => {
  const first = put('with-choice')
  const second = put('with-choice')
  const other = put('with-next')
  expect([...marks]).toEqual(['with-choice', 'with-next'])
  first()
  expect([...marks]).toEqual(['with-choice', 'with-next'])
  second()
  expect([...marks]).toEqual(['with-next'])
  other()
  expect([...marks]).toEqual([])
})
