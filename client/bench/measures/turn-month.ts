import type { Page } from '@playwright/test'
import { median } from '../../../server/bench/load/numbers.ts'
import type { Figures } from '../../../server/bench/measures/measure.ts'
import { NOTHING, repeat } from '../in-page.ts'
import type { Seat } from '../seat.ts'

const MONTHS = 12

/** How a calendar is turned, as the source of a function. */
export interface Turning {
  readonly back: string
  readonly on: string
  /** There, when the month is filled. */
  readonly filled: string
}

export const OURS: Turning = {
  back: `() => document.querySelectorAll('.month-turns button')[0].click()`,
  on: `() => document.querySelectorAll('.month-turns button')[1].click()`,
  filled: '[role=grid] .chip',
}

export const FULL_CALENDAR: Turning = {
  back: '() => calendar.prev()',
  on: '() => calendar.next()',
  filled: '#calendar [role=gridcell]',
}

/** A year back and forth; once before, so that nothing has to be loaded or compiled any more. */
export async function turnMonth(seat: Seat, turning: Turning): Promise<Figures> {
  const { page } = seat
  await page.locator(turning.filled).first().waitFor()
  await backAndForth(page, turning)
  await page.waitForTimeout(2_000)
  const idleBefore = await seat.worked()
  await repeat(page, NOTHING, MONTHS * 2)
  const before = await seat.worked()
  const delays = await backAndForth(page, turning)
  const after = await seat.worked()
  return {
    workMs: (after - before - (before - idleBefore)) / (MONTHS * 2),
    paintedMs: median(delays),
  }
}

async function backAndForth(page: Page, { back, on }: Turning): Promise<readonly number[]> {
  const there = await repeat(page, back, MONTHS)
  const home = await repeat(page, on, MONTHS)
  return [...there.delays, ...home.delays]
}
