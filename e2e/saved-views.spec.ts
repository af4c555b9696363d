import { expect, test } from './fixtures.ts'

test('a view that somebody saves is there for the whole team, in the calendar and in the palette, and says what became of it', async ({
  alice,
  bob,
}) => {
  const { page, words } = alice
  await alice.notesIdea('Quiz night')
  await alice.notesIdea('Open house')
  await page.getByRole('textbox', { name: words.filters.text }).fill('quiz')
  await page.getByRole('link', { name: words.calendar.views.board }).click()
  await page.getByRole('button', { name: words.savedViews.title }).click()
  await page.getByRole('textbox', { name: words.savedViews.saveAs }).fill('Games')
  await page.keyboard.press('Enter')
  // Past the button that saves, and on: nothing stays open over what has the focus.
  await page.keyboard.press('Tab')
  await page.keyboard.press('Tab')
  await expect(page.getByRole('textbox', { name: words.savedViews.saveAs })).toBeHidden()
  await expect(page.getByRole('button', { name: words.savedViews.opened('Games') })).toBeVisible()

  await bob.page.keyboard.press('Control+k')
  await bob.page.getByRole('combobox', { name: bob.words.palette.title }).fill('games')
  await bob.page.getByRole('option', { name: 'Games' }).click()
  await expect(bob.page).toHaveURL(/\/calendar\/board\?q=quiz/)
  const shown = bob.page.getByRole('main')
  await expect(shown.getByRole('button', { name: 'Quiz night' })).toBeVisible()
  await expect(shown.getByRole('button', { name: 'Open house' })).toHaveCount(0)

  await page.getByRole('button', { name: words.savedViews.opened('Games') }).click()
  await page.getByRole('button', { name: words.savedViews.remove('Games') }).click()
  await expect(
    bob.page.getByRole('button', { name: bob.words.savedViews.title }),
  ).toHaveAccessibleName(bob.words.savedViews.title)
})
