import { expect, test } from './fixtures.ts'
import { day } from './month.ts'

test.use({ serviceWorkers: 'allow' })

test('who leaves in the middle of typing is credited with every word, and what was written in the very moment before a reload is kept', async ({
  alice,
}) => {
  test.slow()
  await alice.turnsToTheMonth()
  await alice.plansPost('Written to the end', day(8))
  await alice.hasTheApp()

  await test.step('who leaves is credited with every word', async () => {
    await alice.opensPost('Written to the end')
    await alice.typesText('Five words and no pause')
    await alice.page.reload()
    await expect(alice.text).toHaveText('Five words and no pause')
    const said = alice.words.post.said.bodyLonger('Alice', 5)
    await expect(alice.drawer.getByText(said)).toBeVisible()
  })

  await test.step('what was written in the very moment before is kept', async () => {
    await alice.closesPost()
    await alice.plansPost('To the last letter', day(9))
    await alice.losesNetwork()
    await alice.opensPost('To the last letter')
    await alice.typesText('Every letter counts')
    await alice.page.keyboard.type('!')
    await alice.page.reload()
    await expect(alice.text).toHaveText('Every letter counts!')

    await alice.page.keyboard.press('Escape')
    await expect(alice.drawer).toBeHidden()
    await alice.notesIdea('An idea, and gone')
    await alice.page.goto('about:blank')
    await alice.page.goto('/')
    await expect(alice.idea('An idea, and gone')).toBeVisible()
  })
})

test('a note half written about a case is there again after a look at another one and after a reload, and nowhere else', async ({
  alice,
}) => {
  const { page, words } = alice
  const { cases, noted } = words
  await alice.goesTo('moderation')
  await expect(page.getByText(cases.emptyTitle)).toBeVisible()
  const dialog = page.getByRole('dialog', { name: cases.new })
  for (const title of ['Insults', 'Refund']) {
    await page.keyboard.press('c')
    await dialog.getByLabel(cases.title, { exact: true }).fill(title)
    await page.keyboard.press('Enter')
    await expect(dialog).toBeHidden()
  }
  const opens = (title: RegExp) =>
    page.getByRole('list', { name: cases.list }).getByRole('button', { name: title }).click()
  const note = page.getByRole('textbox', { name: noted.noteFact, exact: true })

  await opens(/^Insults/)
  await note.fill('Third time this week, and')
  await opens(/^Refund/)
  await expect(note).toHaveValue('')
  await opens(/^Insults/)
  await expect(note).toHaveValue('Third time this week, and')
  await page.reload()
  await expect(note).toHaveValue('Third time this week, and')
  // Sent, it is a note and no draft any more.
  await note.press('Control+Enter')
  await expect(page.getByText('Third time this week, and')).toBeVisible()
  await page.reload()
  await expect(note).toHaveValue('')

  // What is put away by a key too many is there as well, and gone when it is given up.
  await page.keyboard.press('c')
  await dialog.getByLabel(cases.quote).fill('« You are all thieves »')
  await page.keyboard.press('Escape')
  await expect(dialog).toBeHidden()
  await page.reload()
  await expect(note).toBeVisible()
  await page.keyboard.press('c')
  await expect(dialog.getByLabel(cases.quote)).toHaveValue('« You are all thieves »')
  await dialog.getByRole('button', { name: cases.cancel }).click()
  await page.keyboard.press('c')
  await expect(dialog.getByLabel(cases.quote)).toHaveValue('')
})
