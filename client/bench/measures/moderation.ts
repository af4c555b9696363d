import { median, percentile } from '../../../server/bench/load/numbers.ts'
import type { Figures } from '../../../server/bench/measures/measure.ts'
import { untilShown } from '../in-page.ts'
import type { Seat } from '../seat.ts'

/** There, when a page has what it shows. */
const SHOWN = { inbox: '.inbox-row', people: '.people-row', file: '.facts-entry' } as const
type Shown = keyof typeof SHOWN
/** Whose file is opened stands first: something was noted about them last. */
const CLICKS: Readonly<Record<Shown, string>> = {
  inbox: '.page-nav a[href$="/moderation"]',
  people: '.page-nav a[href$="/people"]',
  file: '.people-button',
}
const ROUND = ['people', 'file', 'inbox'] as const
/** Less than anybody looks at a page. */
const REST_MS = 250
/** Of 20,000 notes. */
const PATIENCE = { timeout: 300_000 }
const LONG_MS = 50

/** From the inbox to the list of people, somebody's file, and back, by clicks: once before, and again and again. */
export async function moderationPages(seat: Seat, times: number): Promise<Figures> {
  const looks = new Map<Shown, { paintedMs: number; workMs: number }[]>(
    ROUND.map((page) => [page, []]),
  )
  for (let time = 0; time <= times; time += 1) {
    for (const page of ROUND) {
      const before = await seat.worked()
      const click = `() => document.querySelector('${CLICKS[page]}').click()`
      const paintedMs = await untilShown(seat.page, click, SHOWN[page])
      const workMs = (await seat.worked()) - before
      if (time > 0) looks.get(page)?.push({ paintedMs, workMs })
      await seat.page.waitForTimeout(REST_MS)
    }
  }
  return Object.fromEntries(
    [...looks].flatMap(([page, own]) => {
      const painted = own.map(({ paintedMs }) => paintedMs)
      return [
        [`${page}Ms`, median(painted)],
        [`${page}P95Ms`, percentile(painted, 0.95)],
        [`${page}WorkMs`, median(own.map(({ workMs }) => workMs))],
      ]
    }),
  )
}

/**
 * A table of notes is read, compared, brought in, and taken back.
 * @param table its path: bytes would be unpacked in the page, in a task of their own that is none of the app's
 */
export async function importingTasks(seat: Seat, address: string, table: string): Promise<Figures> {
  const { page } = seat
  await page.goto(`${address}/import`)
  const file = page.locator('input[type=file]')
  await file.waitFor({ state: 'attached' })
  const imported = await seat.tasks(async () => {
    await file.setInputFiles(table)
    await page.locator('.import-actions button:not([aria-disabled=true])').click(PATIENCE)
    await page.locator('.import-done').waitFor(PATIENCE)
  })
  const toast = page.locator('.toast')
  await toast.locator('button').waitFor()
  const undone = await seat.tasks(async () => {
    await toast.locator('button').click()
    await toast.filter({ hasNot: page.locator('button') }).waitFor(PATIENCE)
  })
  return {
    longestMs: Math.max(...imported),
    longTasks: imported.filter((ms) => ms > LONG_MS).length,
    undoneLongestMs: Math.max(...undone),
    undoneLongTasks: undone.filter((ms) => ms > LONG_MS).length,
  }
}
