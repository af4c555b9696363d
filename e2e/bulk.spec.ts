import { findsNothing } from './acts/axe.ts'
import { expect, test } from './fixtures.ts'
import { day } from './month.ts'

test('marked posts are shifted and carried together, for everybody, and one undo brings all of them back', async ({
  alice,
  bob,
}) => {
  const { page, words } = alice
  await alice.turnsToTheMonth()
  await bob.turnsToTheMonth()
  await alice.plansPost('Poster', day(6))
  await alice.plansPost('Flyer', day(7))
  await alice.plansPost('Thanks', day(9))

  await alice.postOn(day(6), 'Poster').click({ modifiers: ['Control'] })
  await alice.postOn(day(7), 'Flyer').focus()
  await page.keyboard.press('x')
  const bar = page.getByRole('toolbar', { name: words.selection.actions })
  await expect(bar).toContainText(words.selection.count(2))
  await expect(alice.postOn(day(7), 'Flyer')).toHaveAccessibleName(
    new RegExp(`, ${words.selection.marked}$`),
  )
  await findsNothing(alice, 'the bar of the marked posts')

  await bar.getByRole('button').first().focus()
  await page.keyboard.press('ArrowRight')
  await expect(bar.getByRole('button').nth(1)).toBeFocused()
  await page.keyboard.press('End')
  await expect(bar.getByRole('button').last()).toBeFocused()

  await bar.getByRole('button', { name: words.selection.shift }).click()
  await page.getByRole('button', { name: words.selection.doShift(7) }).click()
  for (const person of [alice, bob]) {
    await expect(person.postOn(day(13), 'Poster')).toBeVisible()
    await expect(person.postOn(day(14), 'Flyer')).toBeVisible()
    await expect(person.postOn(day(9), 'Thanks')).toBeVisible()
  }
  await alice.dragsPost('Flyer', day(16))
  await expect(bob.postOn(day(15), 'Poster')).toBeVisible()

  await page.keyboard.press('Control+z')
  await expect(bob.postOn(day(13), 'Poster')).toBeVisible()
  await expect(bob.postOn(day(14), 'Flyer')).toBeVisible()
})
