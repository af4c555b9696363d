import { createRoot, createSignal } from 'solid-js'
import { expect, test } from 'vitest'
import { inSlices } from './in-slices.ts'

test('five hundred files are shown a slice at a time, all of them in the end, and those that come later too', () => {
  const waiting: (() => void)[] = []
  const files = (count: number) => Array.from({ length: count }, (_, index) => `file ${index}`)
  const [all, setAll] = createSignal<readonly string[]>(files(500))
  const { shown, end } = createRoot((end) => {
    const shown = inSlices(all, (_ms, run) => {
      waiting.push(run)
      return () => {
        const at = waiting.indexOf(run)
        if (at >= 0) waiting.splice(at, 1)
      }
    })
    return { shown, end }
  })
  const passAll = () => {
    while (waiting.length > 0) waiting.shift()?.()
  }
  expect(shown()).toEqual(files(24))
  waiting.shift()?.()
  expect(shown()).toEqual(files(48))
  passAll()
  expect(shown()).toEqual(files(500))
  setAll(files(510))
  passAll()
  expect(shown()).toEqual(files(510))
  end()
})
