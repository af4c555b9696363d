import type { Figures } from '../../../server/bench/measures/measure.ts'
import type { Seat } from '../seat.ts'

const LONG_MS = 50
const KEY_MS = 120
/** Of 50,000 entries. */
const PATIENCE = { timeout: 300_000 }
const SEARCHED = ['abeille_4', 'ba ce', 'belgique']

/**
 * Everybody who takes part is brought in, looked at, and looked for letter by letter.
 * @param file path of a table
 */
export async function contestTasks(seat: Seat, address: string, file: string): Promise<Figures> {
  const { page } = seat
  await page.goto(`${address}/entry-import`)
  const input = page.locator('input[type=file]')
  await input.waitFor({ state: 'attached', ...PATIENCE })
  const startedAt = performance.now()
  const imported = await seat.tasks(async () => {
    await input.setInputFiles(file)
    await page.locator('.entry-import-go button:not([aria-disabled=true])').click(PATIENCE)
    await page.locator('.import-done').waitFor(PATIENCE)
  })
  const importedMs = performance.now() - startedAt
  const looked = await seat.tasks(async () => {
    await page.locator('.import-done a').click()
    await page.locator('.entry-row').first().waitFor(PATIENCE)
    const search = page.locator('.entries-filters input')
    for (const words of SEARCHED) {
      await search.fill('')
      await search.pressSequentially(words, { delay: KEY_MS })
      await page.locator('.entry-row').first().waitFor()
    }
  })
  return {
    importedMs,
    longestMs: Math.max(...imported),
    longTasks: imported.filter((ms) => ms > LONG_MS).length,
    lookedForLongestMs: Math.max(...looked),
    lookedForLongTasks: looked.filter((ms) => ms > LONG_MS).length,
  }
}
