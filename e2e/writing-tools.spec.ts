import { findsNothing } from './acts/axe.ts'
import { expect, test } from './fixtures.ts'
import { day } from './month.ts'

test('emoji, hashtags of the team and a link that says where its readers come from are put in at the caret; a text of a megabyte stays out with a reason', async ({
  alice,
  bob,
}) => {
  test.slow()
  const { tools, writing, post } = alice.words
  const { drawer, page } = alice
  await alice.turnsToTheMonth()
  await alice.plansPost('Open house', day(8))
  await alice.opensPost('Open house')
  await drawer.getByRole('button', { name: 'X', exact: true }).click()
  await alice.writesText('Bees welcome ')

  const common = drawer.getByRole('toolbar', { name: tools.title }).first()
  await common.getByRole('button', { name: tools.emoji }).click()
  await page.getByRole('combobox', { name: tools.findEmoji }).fill('abeille')
  await expect(page.getByRole('option', { name: 'honeybee', selected: true })).toHaveText('🐝')
  await findsNothing(alice, 'the choice of an emoji')
  await page.keyboard.press('Enter')
  await expect(alice.text).toHaveText('Bees welcome 🐝')

  await common.getByRole('button', { name: tools.snippets }).click()
  await page.getByRole('button', { name: tools.newSnippet }).press('Enter')
  await expect(page.getByRole('textbox', { name: tools.snippetName, exact: true })).toBeFocused()
  await page.keyboard.type('Brest')
  await page.getByRole('textbox', { name: tools.snippetText, exact: true }).fill(' #brest #bees')
  await page.getByRole('button', { name: tools.keepSnippet }).click()
  await page.getByRole('button', { name: '#brest #bees' }).click()
  await expect(alice.text).toHaveText('Bees welcome 🐝#brest #bees')

  await drawer
    .getByRole('textbox', { name: post.link, exact: true })
    .fill('https://example.org/open')
  const own = drawer.getByRole('tabpanel').getByRole('toolbar', { name: tools.title })
  await drawer.getByRole('button', { name: writing.writeOwn }).click()
  await alice.textFor('X').press('Control+End')
  await own.getByRole('button', { name: tools.link }).click()
  await page.getByRole('button', { name: tools.insertLink }).click()
  await expect(alice.textFor('X')).toContainText('?utm_source=x&utm_medium=social')
  await expect(alice.text).not.toContainText('utm')

  await drawer.getByRole('button', { name: writing.addComment }).click()
  const comment = drawer.getByRole('textbox', { name: writing.comment, exact: true })
  await comment.pressSequentially('Programme below.')
  await drawer.getByLabel(writing.language).selectOption('de')
  await expect(alice.text).toHaveAttribute('lang', 'de')

  // A colleague sees all of it, and the same hashtags are there for them.
  await bob.turnsToTheMonth()
  await bob.opensPost('Open house')
  await expect(bob.drawer.getByRole('textbox', { name: writing.comment, exact: true })).toHaveText(
    'Programme below.',
  )
  await bob.drawer
    .getByRole('toolbar')
    .first()
    .getByRole('button', { name: tools.snippets })
    .click()
  await expect(bob.page.getByRole('button', { name: '#brest #bees' })).toBeVisible()

  await test.step('a text of a megabyte that is pasted stays out with a reason, and nothing is lost', async () => {
    await alice.closesPost()
    await alice.plansPost('Quiz night', day(9))
    await alice.opensPost('Quiz night')
    await alice.writesText('Come.')
    await alice.text.evaluate((field) => {
      const data = new DataTransfer()
      data.setData('text/plain', 'word '.repeat(200_000))
      field.dispatchEvent(
        new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }),
      )
    })
    const { tooLongToPaste } = alice.words.writing
    await expect(alice.drawer.getByRole('alert')).toHaveText(tooLongToPaste(1_000_000, 100_000))
    await expect(alice.text).toHaveText('Come.')
    await alice.writesText(' Bring a friend.')
    await expect(alice.text).toHaveText('Come. Bring a friend.')
  })
})
