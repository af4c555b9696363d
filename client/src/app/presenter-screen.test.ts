import { expect, test } from 'vitest'
import { keepAwake } from './presenter-screen.ts'

test('the screen stays awake while somebody presents, also after they have looked elsewhere, and no longer', async () => {
  const document = Object.assign(new EventTarget(), { visibilityState: 'visible' })
  const released: number[] = []
  let asked = 0
  const stop = keepAwake({
    document,
    wakeLock: {
      async request() {
        asked += 1
        const lock = asked
        return { release: async () => void released.push(lock) }
      },
    },
  })
  const looks = (visibilityState: string): void => {
    document.visibilityState = visibilityState
    document.dispatchEvent(new Event('visibilitychange'))
  }
  await expect.poll(() => asked).toBe(1)
  looks('hidden')
  looks('visible')
  await expect.poll(() => asked).toBe(2)
  stop()
  looks('visible')
  expect([asked, released]).toEqual([2, [2]])
})

test('a device that cannot stay awake is left as it is', () => {
  const document = Object.assign(new EventTarget(), { visibilityState: 'visible' })
  keepAwake({ document, wakeLock: undefined })()
})
