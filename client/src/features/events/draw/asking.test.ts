import { createRoot } from 'solid-js'
import { expect, test } from 'vitest'
import { createAsking } from './asking.ts'

test('a page that is left while the relay looks for the round asks no more', async () => {
  const due: (() => void)[] = []
  let answer = (_: 'early'): void => {}
  let asked = 0
  const [asking, dispose] = createRoot((end) => {
    const created = createAsking({
      turn: () => ({ kind: 'fetch', seal: null, orOpen: null }),
      fetch: () => {
        asked += 1
        return new Promise((resolve) => {
          answer = resolve
        })
      },
      after(_, run) {
        due.push(run)
        return () => {}
      },
    })
    return [created, end] as const
  })
  asking.begin()
  asking.begin()
  answer('early')
  await Promise.resolve()
  expect([asked, due.length, asking.fetched()]).toEqual([1, 1, 'early'])
  due.pop()?.()
  dispose()
  answer('early')
  await Promise.resolve()
  expect([asked, due.length]).toEqual([2, 0])
})
