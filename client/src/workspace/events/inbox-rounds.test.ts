import { createRoot, createSignal } from 'solid-js'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { createFakeBrowser, type FakeBrowser } from '#client/workspace/testing/fake-environment.ts'
import { createFakeRelay } from '#client/workspace/testing/fake-relay.ts'
import { createInboxRounds } from './inbox-rounds.ts'

const MINUTE_MS = 60_000
const HOUR_MS = 60 * MINUTE_MS

let browser: FakeBrowser
let taken: number
let isDiskFull: boolean
let dispose: () => void
const [published, setPublished] = createSignal(['contest'])
const [waiting, setWaiting] = createSignal<number | null>(null)

beforeEach(() => {
  browser = createFakeBrowser(createFakeRelay())
  const { environment } = browser.tab()
  taken = 0
  isDiskFull = false
  setPublished(['contest'])
  setWaiting(null)
  dispose = createRoot((end) => {
    createInboxRounds({
      published,
      waiting: (event) => (event === 'contest' ? waiting : () => 0),
      isOnline: () => true,
      async take() {
        taken += 1
        if (isDiskFull) throw new Error('The disk is full')
      },
      environment,
    })
    return end
  })
})
afterEach(() => dispose())

const takenIn = async (ms: number): Promise<number> => {
  const before = taken
  await browser.pass(ms)
  return taken - before
}

test('a relay that says what waits is asked when something does, and else hardly ever', async () => {
  setWaiting(0)
  expect(await takenIn(MINUTE_MS)).toBe(1)
  expect(await takenIn(HOUR_MS)).toBeLessThanOrEqual(6)
  setWaiting(2)
  expect(await takenIn(4_000)).toBe(1)
  // Somebody else has taken it in meanwhile.
  setWaiting(0)
  setWaiting(1)
  setWaiting(0)
  expect(await takenIn(4_000)).toBe(0)
})

test('what could not be taken in is tried again, and a relay that says nothing is asked each minute', async () => {
  setWaiting(3)
  await takenIn(MINUTE_MS)
  expect(await takenIn(10 * MINUTE_MS)).toBeGreaterThanOrEqual(8)
  setWaiting(null)
  await takenIn(HOUR_MS)
  expect(await takenIn(10 * MINUTE_MS)).toBeGreaterThanOrEqual(6)
  dispose()
  expect(await takenIn(HOUR_MS)).toBe(0)
})

test('a disk that fails once stops nothing', async () => {
  isDiskFull = true
  await takenIn(HOUR_MS)
  expect(await takenIn(10 * MINUTE_MS)).toBeGreaterThanOrEqual(6)
  setWaiting(3)
  expect(await takenIn(10 * MINUTE_MS)).toBeGreaterThanOrEqual(8)
})

test.each([[[]], [['quiz']]])(
  'a form that is published after a start beside %j is heard at once',
  async (before) => {
    setPublished(before)
    setWaiting(0)
    await takenIn(MINUTE_MS)
    setPublished([...before, 'contest'])
    setWaiting(2)
    expect(await takenIn(4_000)).toBeGreaterThanOrEqual(1)
  },
)

test('a relay that says nothing is asked soon for what comes by a first form, too', async () => {
  setPublished([])
  await takenIn(MINUTE_MS)
  setPublished(['contest'])
  expect(await takenIn(10 * MINUTE_MS)).toBeGreaterThanOrEqual(6)
})
