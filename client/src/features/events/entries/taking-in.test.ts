import { createRoot, createSignal } from 'solid-js'
import { expect, test } from 'vitest'
import { keepTakingIn } from './taking-in.ts'

/** A page that is open for `seconds`, at a relay that says `told`, or does not. */
async function opened(told: number | null, fails: (asked: number) => boolean = () => false) {
  const [waiting, setWaiting] = createSignal(told)
  const due: { at: number; run: () => void }[] = []
  let now = 0
  let asked = 0
  const dispose = createRoot((end) => {
    keepTakingIn({
      isPublished: () => true,
      waiting,
      async takeIn() {
        asked += 1
        if (fails(asked)) throw new Error('The disk is full')
        const entries = waiting() ?? 0
        if (waiting() !== null) setWaiting(0)
        return { entries, left: 0 }
      },
      took() {},
      environment: {
        chance: () => 0.5,
        after(ms, run) {
          const one = { at: now + ms, run }
          due.push(one)
          return () => {
            due.splice(due.indexOf(one), due.includes(one) ? 1 : 0)
          }
        },
      },
    })
    return end
  })
  return {
    setWaiting,
    dispose,
    asked: () => asked,
    async pass(seconds: number) {
      for (const end = now + seconds * 1000; now < end; now += 100) {
        for (const one of due.filter(({ at }) => at <= now)) {
          due.splice(due.indexOf(one), 1)
          one.run()
        }
        await Promise.resolve()
        await Promise.resolve()
      }
    },
  }
}

test('a relay that says what waits is asked once, and again when something does', async () => {
  const page = await opened(0)
  await page.pass(30)
  expect(page.asked()).toBe(1)
  page.setWaiting(2)
  await page.pass(1)
  expect(page.asked()).toBe(2)
  await page.pass(30)
  expect(page.asked()).toBe(2)
  page.dispose()
})

test('one that does not say is asked every few seconds, also where it stops to say', async () => {
  const page = await opened(null)
  await page.pass(9)
  expect(page.asked()).toBe(3)
  page.setWaiting(0)
  await page.pass(9)
  expect(page.asked()).toBe(3)
  page.setWaiting(null)
  await page.pass(9)
  expect(page.asked()).toBe(5)
  page.dispose()
  const asked = page.asked()
  await page.pass(9)
  expect(page.asked()).toBe(asked)
})

test('a device that could not write what waited asks again', async () => {
  const page = await opened(2, (asked) => asked < 3)
  await page.pass(9)
  expect(page.asked()).toBe(3)
  page.dispose()
})
