import { findsNothing } from './acts/axe.ts'
import { expect, test } from './fixtures.ts'
import { day } from './month.ts'

test('a post repeated every week shows its dates first, is a series then, and goes to another day together, with one undo each', async ({
  alice,
}) => {
  const { page, words, drawer } = alice
  await alice.turnsToTheMonth()
  await alice.plansPost('Portrait', day(2))
  await alice.opensPost('Portrait')
  await drawer.getByRole('button', { name: words.post.more }).click()
  await page.getByRole('menuitem', { name: words.series.repeat }).click()
  const repeating = page.getByRole('dialog', { name: words.series.repeatTitle })
  const count = repeating.getByRole('textbox', { name: words.series.count })
  await count.fill('2')
  await expect(repeating.getByRole('listitem')).toHaveText(
    [day(9), day(16)].map((date) => alice.formats.dayShortWithYear(date)),
  )
  await findsNothing(alice, 'the dates of a series')
  await repeating.getByRole('button', { name: words.series.make(2) }).click()
  await expect(drawer).toContainText(words.series.place(1, 3))

  await drawer.getByRole('button', { name: words.series.next }).click()
  await expect(drawer).toContainText(words.series.place(2, 3))
  await drawer.getByRole('button', { name: words.series.move }).click()
  const moving = page.getByRole('dialog', { name: words.series.moveTitle })
  const to = moving.getByRole('textbox', { name: words.series.day })
  await to.fill(alice.formats.dayInFigures(day(10)))
  await to.press('Enter')
  await moving.getByRole('button', { name: words.series.apply(2) }).click()
  await alice.closesPost()
  for (const date of [day(2), day(10), day(17)])
    await expect(alice.postOn(date, 'Portrait')).toBeVisible()
  await page.keyboard.press('Control+z')
  for (const date of [day(2), day(9), day(16)])
    await expect(alice.postOn(date, 'Portrait')).toBeVisible()
  await page.keyboard.press('Control+z')
  await expect(alice.postOn(day(9), 'Portrait')).toBeHidden()
  await expect(alice.postOn(day(2), 'Portrait')).toBeVisible()
})
