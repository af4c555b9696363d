import type { Locator } from '@playwright/test'
import { expect, test } from './fixtures.ts'
import { day, MONTH } from './month.ts'

test('a post that is made at an hour of the week, by key and by mouse, is the same in month and list', async ({
  alice,
}) => {
  const { page, words, formats } = alice
  await alice.turnsToTheMonth()
  const views = page.getByRole('navigation', { name: words.calendar.viewSwitch })
  await alice.day(day(10)).getByRole('group').focus()
  await page.keyboard.press('2')
  await expect(page).toHaveURL(new RegExp(`/calendar/week/${day(10)}$`))
  await expect(views.getByRole('link', { name: words.calendar.views.week })).toHaveAttribute(
    'aria-current',
    'page',
  )
  const hour = (number: number, at: number): Locator =>
    page.getByRole('gridcell', {
      name: new RegExp(`^${formats.day(day(number))}, ${String(at).padStart(2, '0')}:00,`),
    })

  await hour(10, 9).getByRole('group').focus()
  await page.keyboard.press('ArrowDown')
  await expect(hour(10, 10).getByRole('group')).toBeFocused()
  await page.keyboard.press('Enter')
  await alice.title.fill('Open house')
  await alice.closesPost()
  const post = page.getByRole('button', { name: /Open house/ })
  await expect(hour(10, 10).getByRole('button', { name: /^10:00 Open house/ })).toBeFocused()

  await page.keyboard.press('m')
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Alt+ArrowDown')
  await page.keyboard.press('Enter')
  await expect(hour(11, 12).getByRole('button', { name: /^12:00 Open house/ })).toBeFocused()

  await alice.dragsEdge(post, hour(12, 14))
  await expect(hour(12, 14).getByRole('button', { name: /^14:30 Open house/ })).toBeVisible()

  await views.getByRole('link', { name: words.calendar.views.list }).click()
  const row = page.getByRole('row', { name: /14:30.*Open house/ })
  await expect(row).toHaveAttribute('aria-rowindex', '3')
  await expect(page.getByRole('grid')).toHaveAttribute('aria-rowcount', '3')
  await page.keyboard.press('j')
  await expect(row.getByRole('button')).toBeFocused()
  await page.keyboard.press('m')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('rowgroup', { name: formats.day(day(13)) })).toContainText(
    'Open house',
  )
  await expect(row.getByRole('button')).toBeFocused()

  await page.keyboard.press('1')
  await expect(alice.postOn(day(13), 'Open house')).toBeVisible()
  await expect(page).toHaveURL(new RegExp(`/calendar/${MONTH}$`))
  await page.goBack()
  await expect(page.getByRole('rowgroup', { name: formats.day(day(13)) })).toBeVisible()
  await page.goto(page.url().replace(/\/list.*/, `/${MONTH}?status=review`))
  await expect(alice.post('Open house')).toBeHidden()
  await views.getByRole('link', { name: words.calendar.views.week }).click()
  await expect(page).toHaveURL(/\/week\/.*\?status=review$/)
})
