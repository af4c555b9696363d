import { median, percentile } from '../../../server/bench/load/numbers.ts'
import type { Figures } from '../../../server/bench/measures/measure.ts'
import { NOTHING, repeat } from '../in-page.ts'
import type { Seat } from '../seat.ts'

const WARM_UP = 30

/** Typing into the text of an open post. */
export async function keystroke(seat: Seat, title: string, keys: number): Promise<Figures> {
  const { page } = seat
  await page.locator('[role=grid] .chip', { hasText: title }).first().click()
  const text = page.locator('.cm-content')
  await text.waitFor()
  await text.focus()
  await page.keyboard.press('Control+End')
  await page.keyboard.type('a'.repeat(WARM_UP), { delay: 30 })
  const typeOne = `() => document.execCommand('insertText', false, 'a')`
  const idleBefore = await seat.worked()
  await repeat(page, NOTHING, keys)
  const before = await seat.worked()
  const { delays } = await repeat(page, typeOne, keys)
  const after = await seat.worked()
  await page.keyboard.press('Escape')
  return {
    workMs: (after - before - (before - idleBefore)) / keys,
    paintedMs: median(delays),
    paintedP95Ms: percentile(delays, 0.95),
  }
}
