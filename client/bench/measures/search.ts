import type { Page } from '@playwright/test'
import { median, percentile } from '../../../server/bench/load/numbers.ts'
import type { Figures } from '../../../server/bench/measures/measure.ts'
import { wordOfRank } from '../house/vocabulary.ts'
import type { Seat } from '../seat.ts'

/** From words that every post has to such as stand in a few. */
const RANKS = [0, 5, 20, 80, 300, 1_000, 2_500]
const READ_WITHIN_MS = 60_000
const NEVER_WRITTEN = 'zzzzzz'

/** Words typed into the palette letter by letter: how long after a letter the list has what the posts answer. */
export async function search({ page }: Seat): Promise<Figures> {
  await page.keyboard.press('Control+k')
  const field = page.locator('.palette-field input')
  await field.waitFor()
  await field.fill(NEVER_WRITTEN)
  // Said only once everything has been read; until then it says what is still to be.
  await page
    .locator('.palette-said', { hasText: NEVER_WRITTEN })
    .waitFor({ timeout: READ_WITHIN_MS })
  const words = RANKS.map(wordOfRank)
  const delays: number[] = []
  for (const typed of [...words, ...words.map((word) => `${word} ${words[0]}`)])
    delays.push(...(await typedInto(page, typed)))
  await page.keyboard.press('Escape')
  return { answeredMs: median(delays), answeredP95Ms: percentile(delays, 0.95) }
}

/** For each letter. Commands and filters answer in the task of the key; what comes after it are the posts. */
function typedInto(page: Page, typed: string): Promise<number[]> {
  return page.evaluate(async (typed) => {
    const field = document.querySelector<HTMLInputElement>('.palette-field input')
    const layer = document.querySelector('.palette')
    if (!field || !layer) throw new Error('the palette is not open')
    const delays: number[] = []
    for (let letters = 1; letters <= typed.length; letters += 1) {
      const startedAt = performance.now()
      field.value = typed.slice(0, letters)
      field.dispatchEvent(new InputEvent('input', { bubbles: true }))
      await new Promise<void>((resolve, reject) => {
        const observer = new MutationObserver(() => {
          observer.disconnect()
          resolve()
        })
        observer.observe(layer, { childList: true, characterData: true, subtree: true })
        setTimeout(() => reject(new Error(`no answer to ${field.value}`)), 1_000)
      })
      delays.push(performance.now() - startedAt)
      await new Promise((resolve) => setTimeout(resolve, 60))
    }
    return delays
  }, typed)
}
