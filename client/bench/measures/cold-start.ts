import type { Page } from '@playwright/test'
import type { Figures } from '../../../server/bench/measures/measure.ts'
import { type SeatOptions, takeSeat } from '../seat.ts'

interface Watched {
  coldStart: { paintedMs: number | null; writableMs: number | null }
}

const LIMIT_MS = 30_000

/**
 * A browser that was closed opens Ruche while its relay is not there. Counted from the beginning of the navigation: until a
 * month with a post in it has been painted, and until something could be written.
 */
export async function coldStart(options: SeatOptions, address: string): Promise<Figures> {
  const seat = await takeSeat(options)
  const { page } = seat
  try {
    await page.addInitScript(watchTheMonth)
    await page.goto(address, { waitUntil: 'commit' })
    let seen = await found(page)
    const giveUpAt = performance.now() + LIMIT_MS
    while (seen.paintedMs === null || seen.writableMs === null) {
      if (performance.now() > giveUpAt) throw new Error(`the month was not painted at ${address}`)
      await page.waitForTimeout(50)
      seen = await found(page)
    }
    return { paintedMs: seen.paintedMs, writableMs: seen.writableMs, workedMs: await seat.worked() }
  } finally {
    await seat.close()
  }
}

const found = (page: Page): Promise<Watched['coldStart']> =>
  page.evaluate(
    () => (window as Window & Partial<Watched>).coldStart ?? { paintedMs: null, writableMs: null },
  )

/** Runs in the page before anything else. */
function watchTheMonth(): void {
  const seen: Watched['coldStart'] = { paintedMs: null, writableMs: null }
  Object.assign(window, { coldStart: seen })
  const afterPaint = (run: () => void): void => {
    requestAnimationFrame(() => setTimeout(run))
  }
  let isPainting = false
  let isWriting = false
  new MutationObserver(() => {
    if (!isPainting && document.querySelector('[role=grid] [data-day] .chip')) {
      isPainting = true
      afterPaint(() => {
        seen.paintedMs = performance.now()
      })
    }
    if (!isWriting && document.querySelector('.page-bar-end .button-primary')) {
      isWriting = true
      afterPaint(() => {
        seen.writableMs = performance.now()
      })
    }
  }).observe(document, { childList: true, subtree: true, attributes: true })
}
