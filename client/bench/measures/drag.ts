import type { Page } from '@playwright/test'
import { median, percentile } from '../../../server/bench/load/numbers.ts'
import type { Figures } from '../../../server/bench/measures/measure.ts'
import { LONE } from '../house/house.ts'

interface Timed {
  /** On the clock that both browsers share. */
  droppedAt: number
  seenAt: number
}

/** One moves a post to another day, with the mouse; the other one looks at the same month. */
export async function drag(one: Page, other: Page, times: number): Promise<Figures> {
  for (const page of [one, other]) {
    await page.goto(`${workspaceOf(page)}/calendar/${LONE.month}`)
    await page.locator(`[data-day="${LONE.day}"] .chip`).waitFor()
  }
  const post = await one.locator(`[data-day="${LONE.day}"] .chip`).getAttribute('data-post')
  await one.evaluate(() => {
    addEventListener(
      'pointerup',
      () => Object.assign(window, { droppedAt: performance.timeOrigin + performance.now() }),
      { capture: true },
    )
  })
  const delays: number[] = []
  let from = LONE.day
  for (let time = 0; time < times; time += 1) {
    const to = `${LONE.month}-${String(9 + (time % 2) * 8).padStart(2, '0')}`
    await expectAt(other, post ?? '', to)
    await dragTo(one, from, to)
    await other.locator(`[data-day="${to}"] [data-post="${post}"]`).waitFor()
    const droppedAt = await one.evaluate(() => (window as Window & Partial<Timed>).droppedAt ?? 0)
    const seenAt = await other.evaluate(() => (window as Window & Partial<Timed>).seenAt ?? 0)
    delays.push(seenAt - droppedAt)
    from = to
  }
  return { p50Ms: median(delays), p95Ms: percentile(delays, 0.95) }
}

/** Takes the time when the post has been painted on that day. */
function expectAt(page: Page, post: string, day: string): Promise<void> {
  return page.evaluate(
    ({ post, day }) => {
      const observer = new MutationObserver(() => {
        if (!document.querySelector(`[data-day="${day}"] [data-post="${post}"]`)) return
        observer.disconnect()
        requestAnimationFrame(() =>
          setTimeout(() =>
            Object.assign(window, { seenAt: performance.timeOrigin + performance.now() }),
          ),
        )
      })
      observer.observe(document.body, { childList: true, subtree: true })
    },
    { post, day },
  )
}

async function dragTo(page: Page, from: string, to: string): Promise<void> {
  const start = await page.locator(`[data-day="${from}"] .chip`).boundingBox()
  const end = await page.locator(`[data-day="${to}"]`).boundingBox()
  if (!start || !end) throw new Error('the days are not shown')
  await page.mouse.move(start.x + start.width / 2, start.y + start.height / 2)
  await page.mouse.down()
  await page.mouse.move(start.x + start.width / 2 + 8, start.y + start.height / 2 + 8, { steps: 2 })
  await page.mouse.move(end.x + end.width / 2, end.y + end.height / 2, { steps: 4 })
  await page.mouse.up()
}

function workspaceOf(page: Page): string {
  const { origin, pathname } = new URL(page.url())
  return `${origin}${/^\/w\/[a-z2-7]+/.exec(pathname)?.[0] ?? ''}`
}
