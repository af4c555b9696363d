import { type CDPSession, expect, type Locator } from '@playwright/test'
import { centreOf } from './calendar.ts'

/**
 * Presses long on `from` until `lifted` shows, then moves the finger to `to` and lets go. Playwright has no moving
 * finger: the browser's own protocol has.
 */
export async function dragsByFinger(
  browser: CDPSession,
  { from, lifted, to }: { readonly from: Locator; readonly lifted: Locator; readonly to: Locator },
): Promise<void> {
  const start = await centreOf(from)
  const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', at?: typeof start) =>
    browser.send('Input.dispatchTouchEvent', { type, touchPoints: at ? [at] : [] })
  await touch('touchStart', start)
  await expect(lifted).toBeVisible()
  const end = await centreOf(to)
  await touch('touchMove', { x: (start.x + end.x) / 2, y: (start.y + end.y) / 2 })
  await touch('touchMove', end)
  await touch('touchEnd')
}

/** As fast as a thumb: slower, the browser does not take it for a fling. */
export async function swipesByFinger(
  browser: CDPSession,
  { from, to }: { readonly from: Locator; readonly to: Locator },
): Promise<void> {
  const start = await centreOf(from)
  const end = await centreOf(to)
  const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', at?: typeof start) =>
    browser.send('Input.dispatchTouchEvent', { type, touchPoints: at ? [at] : [] })
  await touch('touchStart', start)
  const STEPS = 8
  for (let step = 1; step <= STEPS; step++) {
    const share = step / STEPS
    await touch('touchMove', {
      x: start.x + (end.x - start.x) * share,
      y: start.y + (end.y - start.y) * share,
    })
  }
  await touch('touchEnd')
}
