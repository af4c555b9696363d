import { createRoot, createSignal } from 'solid-js'
import { expect, test } from 'vitest'
import { createFakeBrowser } from '#client/workspace/testing/fake-environment.ts'
import { createFakeRelay } from '#client/workspace/testing/fake-relay.ts'
import type { Parts } from '#shared/domain/parts.ts'
import { createFollowing, createReckoned } from './reckoned.ts'

function* counting(size: number): Parts<number> {
  for (let part = 0; part < 40; part += 1) yield
  return size
}

test('a few are reckoned with at once, fifty thousand while the page answers, and each once', async () => {
  const browser = createFakeBrowser(createFakeRelay())
  const { environment } = browser.tab()
  let begun = 0
  const { reckoned, dispose } = createRoot((dispose) => ({
    reckoned: createReckoned<number>(environment),
    dispose,
  }))
  const of = (size: number) =>
    reckoned.of(String(size), size, () => {
      begun += 1
      return counting(size)
    })
  expect([of(3), reckoned.isBusy()]).toEqual([3, false])
  expect([of(50_000), of(50_000), reckoned.isBusy()]).toEqual([null, null, true])
  await browser.pass(100)
  expect([of(50_000), reckoned.isBusy(), begun]).toEqual([50_000, false, 2])
  dispose()
})

test('what follows from a list that is another by then is reckoned anew', async () => {
  const browser = createFakeBrowser(createFakeRelay())
  const { environment } = browser.tab()
  const [entries, setEntries] = createSignal<readonly number[]>(Array(50_000).fill(0))
  const { size, dispose } = createRoot((dispose) => ({
    size: createFollowing(entries, (all) => counting(all.length), environment),
    dispose,
  }))
  expect(size()).toBeNull()
  setEntries(Array(40_000).fill(0))
  await browser.pass(100)
  expect(size()).toBe(40_000)
  setEntries([1])
  expect(size()).toBe(1)
  dispose()
})
