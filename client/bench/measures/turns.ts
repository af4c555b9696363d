import type { Page } from '@playwright/test'
import { median } from '../../../server/bench/load/numbers.ts'
import type { Figures } from '../../../server/bench/measures/measure.ts'
import { NOTHING, repeat } from '../in-page.ts'
import type { Seat } from '../seat.ts'

/** Leafed through without a rest, and looked at one after the other. */
const MONTHS = 12
const MONTHS_LOOKED_AT = 6
/** Less than anybody looks at a month. */
const REST_MS = 2_000

/** How a calendar is turned, as the source of a function. */
export interface Turning {
  readonly back: string
  readonly on: string
  /** There, when the month is filled. */
  readonly filled: string
}

const OUR_ARROWS = {
  back: `() => document.querySelectorAll('.month-turns button')[0].click()`,
  on: `() => document.querySelectorAll('.month-turns button')[1].click()`,
}

export const OURS: Readonly<Record<'month' | 'week', Turning>> = {
  month: { ...OUR_ARROWS, filled: '.week:not(.week-hidden) .chip' },
  week: { ...OUR_ARROWS, filled: '.hours .chip' },
}

export const FULL_CALENDAR: Turning = {
  back: '() => calendar.prev()',
  on: '() => calendar.next()',
  filled: '#calendar [role=gridcell]',
}

/** Back and forth; once before, so that nothing has to be loaded or compiled any more. */
export async function turnMonth(seat: Seat, turning: Turning): Promise<Figures> {
  const { page } = seat
  await page.locator(turning.filled).first().waitFor()
  await leaf(page, turning)
  await page.waitForTimeout(REST_MS)
  return { ...(await lookedAt(seat, turning)), ...(await leafedThrough(seat, turning)) }
}

/** Back and forth, each week left as soon as it is there; once before. */
export async function turnWeek(seat: Seat, turning: Turning): Promise<Figures> {
  await seat.page.locator(turning.filled).first().waitFor()
  await leaf(seat.page, turning)
  await seat.page.waitForTimeout(REST_MS)
  const { leafingMs, leafingPaintedMs } = await leafedThrough(seat, turning)
  return { workMs: leafingMs, paintedMs: leafingPaintedMs }
}

/** As people do: a month is looked at before the next turn. What is done in the rest is counted apart. */
async function lookedAt(seat: Seat, { back, on }: Turning): Promise<Figures> {
  const acts = [back, on].flatMap((act) => Array.from({ length: MONTHS_LOOKED_AT }, () => act))
  const idle: Turn[] = []
  for (const _ of acts) idle.push(await turnAndRest(seat, NOTHING))
  const turns: Turn[] = []
  for (const act of acts) turns.push(await turnAndRest(seat, act))
  const more = (part: (turn: Turn) => number): number => mean(turns, part) - mean(idle, part)
  return {
    workMs: more(({ workMs }) => workMs),
    paintedMs: median(turns.map(({ paintedMs }) => paintedMs)),
    afterwardsMs: more(({ afterwardsMs }) => afterwardsMs),
  }
}

interface Turn {
  readonly workMs: number
  readonly paintedMs: number
  readonly afterwardsMs: number
}

async function turnAndRest(seat: Seat, act: string): Promise<Turn> {
  const before = await seat.worked()
  const { delays } = await repeat(seat.page, act, 1)
  const after = await seat.worked()
  await seat.page.waitForTimeout(REST_MS)
  const rested = await seat.worked()
  return { workMs: after - before, paintedMs: median(delays), afterwardsMs: rested - after }
}

/** A year of months back and forth, or a dozen weeks, each left as soon as it is there. */
async function leafedThrough(seat: Seat, turning: Turning) {
  const idleBefore = await seat.worked()
  await repeat(seat.page, NOTHING, MONTHS * 2)
  const before = await seat.worked()
  const delays = await leaf(seat.page, turning)
  const after = await seat.worked()
  return {
    leafingMs: (after - before - (before - idleBefore)) / (MONTHS * 2),
    leafingPaintedMs: median(delays),
  }
}

async function leaf(page: Page, { back, on }: Turning): Promise<readonly number[]> {
  const there = await repeat(page, back, MONTHS)
  const home = await repeat(page, on, MONTHS)
  return [...there.delays, ...home.delays]
}

function mean(turns: readonly Turn[], part: (turn: Turn) => number): number {
  return turns.reduce((sum, turn) => sum + part(turn), 0) / turns.length
}
