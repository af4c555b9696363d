import type { Figures } from '../../../server/bench/measures/measure.ts'
import { SIX, TODAY } from '../house/house.ts'
import type { Seat } from '../seat.ts'

const LONG_MS = 50
const KEY_MS = 60
const STEPS = 15
const WARM_UP = 20

/** The longest task of the main thread while a post is carried over the days of the month, dropped there, and put back. */
export async function draggingTasks(seat: Seat, times: number): Promise<Figures> {
  const { page } = seat
  const centre = async (what: string): Promise<{ readonly x: number; readonly y: number }> => {
    const box = await page.locator(what).first().boundingBox()
    if (!box) throw new Error(`${what} is not there`)
    return { x: box.x + box.width / 2, y: box.y + Math.min(box.height / 2, 20) }
  }
  const post = await page
    .locator(`[data-day="${TODAY}"] .chip`, { hasText: SIX.title })
    .getAttribute('data-post')
  const days = await page
    .locator('.week:not(.week-hidden) [data-day]')
    .evaluateAll((cells) => cells.map((cell) => cell.getAttribute('data-day') ?? ''))
  const tasks = await seat.tasks(async () => {
    for (let time = 0; time < times; time += 1) {
      const start = await centre(`.week:not(.week-hidden) [data-post="${post}"]`)
      await page.mouse.move(start.x, start.y)
      await page.mouse.down()
      for (const day of [days[9], days[25], days[13], days[30]]) {
        const { x, y } = await centre(`[data-day="${day}"]`)
        await page.mouse.move(x, y, { steps: STEPS })
      }
      await page.mouse.up()
      await page.keyboard.press('Control+z')
      await page.locator(`[data-day="${TODAY}"] [data-post="${post}"]`).waitFor()
    }
  })
  return figuresOf(tasks)
}

/** The same while somebody types into the common text of a post that goes out in six places. */
export async function typingTasks(seat: Seat, keys: number): Promise<Figures> {
  const { page } = seat
  await page.locator('.week:not(.week-hidden) .chip', { hasText: SIX.title }).first().click()
  const text = page.locator('.common-text .cm-content')
  await text.waitFor()
  await text.focus()
  await page.keyboard.press('Control+End')
  await page.keyboard.type('a '.repeat(WARM_UP), { delay: KEY_MS })
  const tasks = await seat.tasks(() =>
    page.keyboard.type('une ruche '.repeat(keys / 10), { delay: KEY_MS }),
  )
  await page.keyboard.press('Escape')
  return figuresOf(tasks)
}

function figuresOf(tasks: readonly number[]): Figures {
  return {
    longestMs: Math.max(...tasks),
    longTasks: tasks.filter((ms) => ms > LONG_MS).length,
    tasks: tasks.length,
  }
}
