import { expect, test } from './fixtures.ts'
import { day } from './month.ts'

test('what was deleted waits in the bin, and comes back whole to everybody; without a mouse, one goes on where the row was', async ({
  alice,
  bob,
}) => {
  const { page, words } = alice

  await test.step('one goes on where the row was that came back', async () => {
    await alice.notesIdea('First')
    await alice.notesIdea('Second')
    for (const title of ['First', 'Second']) await alice.idea(title).press('Delete')
    await alice.goesTo('bin')
    const restore = (title: string) =>
      page.getByRole('button', { name: `${words.bin.restore} ${title}` })
    await restore('Second').press('Enter')
    await expect(restore('First')).toBeFocused()
    await page.keyboard.press('Enter')
    await expect(page.getByRole('heading', { level: 1, name: words.bin.title })).toBeFocused()
  })

  await test.step('it comes back whole to everybody', async () => {
    await alice.goesTo('calendar')
    await alice.turnsToTheMonth()
    await bob.turnsToTheMonth()
    await alice.plansPost('Farewell party', day(8))
    await alice.opensPost('Farewell party')
    await alice.writesText('Bring your own cup.')
    await alice.movesToBin()
    await expect(bob.post('Farewell party')).toBeHidden()

    await alice.goesTo('bin')
    await page.getByRole('button', { name: `${words.bin.restore} Farewell party` }).click()
    await expect(page.getByRole('heading', { name: words.bin.emptyTitle })).toBeVisible()
    await bob.opensPost('Farewell party')
    await expect(bob.text).toHaveText('Bring your own cup.')
  })
})
