import { createMemo, createRoot, createSignal } from 'solid-js'
import { expect, test } from 'vitest'
import type { SmallStorage } from '#client/workspace/device/small-storage.ts'
import { createMinutes } from '#client/workspace/ticks.ts'
import { isFarOff } from './clock-notice.ts'
import { watchClock } from './watch-clock.ts'

const NOW = Date.UTC(2026, 10, 27, 0, 40)
const HOUR = 3_600_000
const TWO_YEARS = 2 * 365 * 24 * HOUR

function createStorage(): SmallStorage {
  const items = new Map<string, string>()
  return {
    length: 0,
    key: () => null,
    getItem: (key) => items.get(key) ?? null,
    setItem: (key, value) => items.set(key, value),
    removeItem: (key) => items.delete(key),
  }
}

/** A device whose clock is this much behind, in front of its relay. */
function sitDown(behind: number, smallStorage = createStorage(), later = 0) {
  let passed = later
  let late = behind
  let asked = 0
  let looked = (): void => {}
  const relay = () => NOW + passed
  const never = () => () => {}
  const [off, putRight] = createSignal(0)
  const environment = {
    now: () => relay() - late + off(),
    putRight,
    smallStorage,
    origin: 'http://relay.example',
    fetch: () => {
      asked += 1
      return Promise.resolve(
        new Response(null, { headers: { date: new Date(relay()).toUTCString() } }),
      )
    },
    page: {
      onHide: never,
      onLeave: never,
      onFreeze: never,
      onOnline: never,
      onOffline: never,
      onResume(run: () => void) {
        looked = run
        return () => {}
      },
    },
  }
  const [inTouch, setInTouch] = createSignal(false)
  const times = createRoot(() => watchClock(environment, inTouch))
  const settle = () => new Promise((resolve) => setImmediate(resolve))
  return {
    asked: () => asked,
    environment,
    /** Opens another workspace in the same page. */
    goesElsewhere: () => createRoot(() => watchClock(environment, () => false)),
    isFarOff() {
      const last = times()
      return last && isFarOff(last)
    },
    async connects(is: boolean) {
      setInTouch(is)
      await settle()
    },
    async looksAgain(afterMs: number) {
      passed += afterMs
      looked()
      await settle()
    },
    /** How far what is written now is from the time that it is. */
    wrongBy: () => environment.now() - relay(),
    putRight() {
      late = 0
    },
  }
}

test('a clock that was put right is right as soon as the page is looked at again', async () => {
  const device = sitDown(TWO_YEARS)
  expect(device.isFarOff()).toBeNull()
  await device.connects(true)
  expect(device.isFarOff()).toBe(true)
  await device.looksAgain(1_000)
  expect(device.isFarOff()).toBe(true)
  device.putRight()
  await device.looksAgain(1_000)
  expect(device.isFarOff()).toBe(false)
})

test('a clock that is right is asked about when the connection comes back, and once an hour', async () => {
  const device = sitDown(0)
  await device.connects(true)
  expect([device.isFarOff(), device.asked()]).toEqual([false, 1])
  await device.looksAgain(HOUR / 2)
  expect(device.asked()).toBe(1)
  await device.looksAgain(HOUR / 2)
  expect(device.asked()).toBe(2)
  await device.connects(false)
  await device.connects(true)
  expect(device.asked()).toBe(3)
})

test('what is written on a device whose clock is far off bears the time that the relay says it is', async () => {
  const device = sitDown(TWO_YEARS)
  expect(device.wrongBy()).toBe(-TWO_YEARS)
  await device.connects(true)
  expect(device.wrongBy()).toBe(0)
  // It goes on without the relay, and a clock that somebody puts right is believed again.
  await device.connects(false)
  expect(device.wrongBy()).toBe(0)
  device.putRight()
  await device.connects(true)
  expect(device.wrongBy()).toBe(0)
  const near = sitDown(60_000)
  await near.connects(true)
  expect(near.wrongBy()).toBe(-60_000)
})

test('what is read goes by the relay’s time as soon as it is known: a minute’s tick, and what is worked out from it', async () => {
  const ahead = sitDown(-TWO_YEARS)
  const { now, isPast, end } = createRoot((end) => {
    const now = createMinutes({ ...ahead.environment, after: () => () => {} })
    return { now, isPast: createMemo(() => ahead.environment.now() > NOW + HOUR), end }
  })
  expect([now() - NOW, isPast()]).toEqual([TWO_YEARS, true])
  await ahead.connects(true)
  expect([now() - NOW, isPast()]).toEqual([0, false])
  end()
})

test('a device that has been told keeps it: offline from the start, what it writes is right, and its banner stands', async () => {
  for (const behind of [-TWO_YEARS, TWO_YEARS]) {
    const storage = createStorage()
    await sitDown(behind, storage).connects(true)
    const offline = sitDown(behind, storage, HOUR)
    expect([offline.wrongBy(), offline.isFarOff(), offline.asked()]).toEqual([0, true, 0])
    offline.goesElsewhere()
    expect(offline.wrongBy()).toBe(0)
  }
})

test('a clock that was set meanwhile is believed, offline too, and what was kept of it goes when the relay agrees', async () => {
  for (const behind of [-TWO_YEARS, TWO_YEARS]) {
    const storage = createStorage()
    await sitDown(behind, storage).connects(true)
    const set = sitDown(0, storage, HOUR)
    expect([set.wrongBy(), set.isFarOff()]).toEqual([0, null])
    await set.connects(true)
    expect(sitDown(behind, storage, HOUR).wrongBy()).toBe(-behind)
  }
})
