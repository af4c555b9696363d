import { expect, type Locator, type Page } from '@playwright/test'
import type { Formats } from '#client/i18n/formats.ts'
import type { Words } from '#client/i18n/words.ts'
import { MONTH } from '../month.ts'

/** What somebody does and sees in the month view. */
export interface CalendarActs {
  /** From the calendar as it opens, to the month of the stories. */
  turnsToTheMonth(): Promise<void>
  /** Adds a post without a date. */
  notesIdea(title: string): Promise<void>
  /** By mouse, onto the middle of the other, or so many px below it. */
  drags(from: Locator, to: Locator, below?: number): Promise<void>
  /** With its upper edge, as what is held aims at an hour. */
  dragsEdge(from: Locator, to: Locator): Promise<void>
  /** From wherever it lies. */
  dragsPost(title: string, toDay: string): Promise<void>
  dragsToIdeas(title: string): Promise<void>
  /** One without a date, dragged onto its day. */
  plansPost(title: string, onDay: string): Promise<void>
  /** The post wherever it is shown. */
  post(title: string): Locator
  postOn(day: string, title: string): Locator
  idea(title: string): Locator
  day(day: string): Locator
}

export function calendarActs(page: Page, words: Words, formats: Formats): CalendarActs {
  const main = page.getByRole('main')
  const ideas = main.getByRole('complementary', { name: words.tray.undated })
  const dayCell = (day: string): Locator =>
    main.getByRole('gridcell', { name: new RegExp(`^${formats.day(day)},`) })
  const postOn = (day: string, title: string): Locator =>
    dayCell(day).getByRole('button', { name: title })
  const idea = (title: string): Locator => ideas.getByRole('button', { name: title })
  const post = (title: string): Locator =>
    main.getByRole('grid').getByRole('button', { name: title }).or(idea(title))

  /** A notice that comes above the page moves everything from under the hand: then it takes hold again. */
  const takesHold = (of: Locator): Promise<void> =>
    expect(async () => {
      await of.hover()
      await page.mouse.down()
      const isHeld = await of.evaluate((element) => element.matches(':active'))
      if (!isHeld) await page.mouse.up()
      expect(isHeld).toBe(true)
    }).toPass({ timeout: 15_000 })
  const dragsFrom = async (from: Locator, to: Locator, below: (height: number) => number) => {
    await takesHold(from)
    const box = await boxOf(from)
    const start = middleOf(box)
    // A hand does not jump: the first steps lift the post, the last ones aim. On a page that has just come the post
    // follows a moment later, and a hand sees whether it does.
    await expect(async () => {
      await page.mouse.move(start.x + 4, start.y + 4)
      await page.mouse.move(start.x + 8, start.y + 8)
      await expect(page.locator('html')).toHaveClass(/carrying/, { timeout: 100 })
    }).toPass({ timeout: 15_000 })
    const end = await centreOf(to)
    await page.mouse.move(end.x, end.y + below(box.height), { steps: 4 })
    await page.mouse.up()
  }
  const drags: CalendarActs['drags'] = (from, to, below = 0) => dragsFrom(from, to, () => below)

  const acts: CalendarActs = {
    drags,
    dragsEdge: (from, to) => dragsFrom(from, to, (height) => height / 2),
    post,
    postOn,
    idea,
    day: dayCell,
    async turnsToTheMonth() {
      const title = formats.monthTitle(MONTH)
      await page.getByRole('button', { name: words.calendar.nextMonth }).click()
      await expect(main.getByRole('heading', { name: title })).toBeVisible()
      // The address follows a moment later; a reload goes by the address.
      await expect(page).toHaveURL(new RegExp(`/calendar/${MONTH}`))
    },
    async notesIdea(title) {
      await ideas.getByRole('textbox', { name: words.tray.addUndated }).fill(title)
      await page.keyboard.press('Enter')
      await expect(idea(title)).toBeVisible()
    },
    async dragsPost(title, toDay) {
      await drags(post(title), dayCell(toDay))
      await expect(postOn(toDay, title)).toBeVisible()
    },
    async dragsToIdeas(title) {
      await drags(post(title), ideas.getByRole('heading'))
      await expect(idea(title)).toBeVisible()
    },
    async plansPost(title, onDay) {
      await acts.notesIdea(title)
      await acts.dragsPost(title, onDay)
    },
  }
  return acts
}

interface Point {
  readonly x: number
  readonly y: number
}

interface Box extends Point {
  readonly width: number
  readonly height: number
}

async function boxOf(locator: Locator): Promise<Box> {
  await expect(locator).toBeVisible()
  const box = await locator.boundingBox()
  if (!box) throw new Error(`Nothing is shown of ${locator}`)
  return box
}

const middleOf = ({ x, y, width, height }: Box): Point => ({ x: x + width / 2, y: y + height / 2 })

export async function centreOf(locator: Locator): Promise<Point> {
  return middleOf(await boxOf(locator))
}
