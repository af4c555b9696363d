import type { Page } from '@playwright/test'
import { expect, test } from './fixtures.ts'
import { day, MONTH } from './month.ts'

const NEXT = Temporal.PlainYearMonth.from(MONTH).add({ months: 1 })
const nextMonth = (number: number): string => NEXT.toPlainDate({ day: number }).toString()

test('a month that was made ready shows what a colleague has done there meanwhile', async ({
  alice,
  bob,
}) => {
  await alice.turnsToTheMonth()
  await bob.turnsToTheMonth()
  await isReady(alice.page, nextMonth(28))

  await bob.page.getByRole('button', { name: bob.words.calendar.nextMonth }).click()
  await bob.plansPost('Open house', nextMonth(15))
  await bob.plansPost('Quiz night', nextMonth(15))
  await bob.plansPost('Prizes', nextMonth(15))
  await bob.dragsPost('Quiz night', nextMonth(22))
  await bob.dragsToIdeas('Prizes')
  await bob.opensPost('Open house')
  await bob.title.fill('Open house, with cake')
  await bob.closesPost()
  const cell = (name: string) => alice.page.locator(`[data-day="${name}"]`)
  await expect(cell(nextMonth(15)).getByText('Open house, with cake')).toBeAttached()
  await expect(cell(nextMonth(15)).getByText('Open house, with cake')).toBeHidden()
  await expect(alice.idea('Prizes')).toBeVisible()

  await alice.page.getByRole('button', { name: alice.words.calendar.nextMonth }).click()
  await expect(alice.postOn(nextMonth(15), 'Open house, with cake')).toBeVisible()
  await expect(alice.postOn(nextMonth(22), 'Quiz night')).toBeVisible()
  await expect(alice.day(nextMonth(15)).getByRole('button')).toHaveCount(1)
  await alice.dragsPost('Quiz night', nextMonth(16))
  await expect(bob.postOn(nextMonth(16), 'Quiz night')).toBeVisible()
})

test('no day is there twice, and only the month that is shown is met by keys and screen readers', async ({
  alice,
}) => {
  const { page, words, formats } = alice
  await alice.turnsToTheMonth()
  await alice.plansPost('Open house', day(28))
  await isReady(page, nextMonth(28))
  const onward = page.getByRole('button', { name: words.calendar.nextMonth })
  const back = page.getByRole('button', { name: words.calendar.previousMonth })
  // Each of them a turn to a month that is ready or to one that is not, as fast as a hand can.
  for (const turn of [null, onward, onward, onward, back, back, back, back, onward]) {
    await turn?.click()
    await expectOneOfEach(page)
  }
  await expect(page.getByRole('grid', { name: formats.monthTitle(MONTH) })).toBeVisible()
  await isReady(page, nextMonth(28))
  await expectOneOfEach(page)

  await alice.day(day(28)).getByRole('group').focus()
  await page.keyboard.press('ArrowDown')
  await expect(alice.day(nextMonth(4)).getByRole('group')).toBeFocused()
  await expectOneOfEach(page)
  await page.keyboard.press('PageUp')
  await expect(page.getByRole('grid', { name: formats.monthTitle(MONTH) })).toBeVisible()
  await expect(alice.day(day(4)).getByRole('group')).toBeFocused()
  await page.keyboard.press('Shift+Tab')
  await page.keyboard.press('Tab')
  await expect(alice.day(day(4)).getByRole('group')).toBeFocused()
  await page.keyboard.press('Tab')
  await expect(page.locator('.week').getByRole('group').and(page.locator(':focus'))).toHaveCount(0)
})

/** The month beside has its days in the page, and nobody sees them. */
async function isReady(page: Page, last: string): Promise<void> {
  await expect(page.locator(`[data-day="${last}"]`)).toBeAttached()
  await expect(page.locator(`[data-day="${last}"]`)).toBeHidden()
}

async function expectOneOfEach(page: Page): Promise<void> {
  const days = await page
    .locator('[data-day]')
    .evaluateAll((elements) => elements.map((element) => (element as HTMLElement).dataset.day))
  expect(days.toSorted()).toEqual([...new Set(days)].sort())
  const ids = await page
    .locator('[id]')
    .evaluateAll((elements) => elements.map((element) => element.id))
  expect(new Set(ids).size).toBe(ids.length)
  const seen = await page.getByRole('grid').getByRole('gridcell').count()
  expect([28, 35, 42]).toContain(seen)
  expect(await spokenDays(page)).toBe(seen)
}

/** How many days the browser tells a screen reader of. */
async function spokenDays(page: Page): Promise<number> {
  const protocol = await page.context().newCDPSession(page)
  const { nodes } = await protocol.send('Accessibility.getFullAXTree')
  await protocol.detach()
  return nodes.filter(({ ignored, role }) => !ignored && role?.value === 'gridcell').length
}
