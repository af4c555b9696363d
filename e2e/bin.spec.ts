import { expect, test } from './fixtures.ts'
import { day } from './month.ts'

test('what was deleted waits in the bin, and comes back whole to everybody', async ({
  alice,
  bob,
}) => {
  const { page, words } = alice
  await alice.turnsToTheMonth()
  await bob.turnsToTheMonth()
  await alice.plansPost('Farewell party', day(8))
  await alice.opensPost('Farewell party')
  await alice.typesText('Bring your own cup.')
  await alice.movesToBin()
  await expect(bob.post('Farewell party')).toBeHidden()

  await alice.goesTo('bin')
  await page.getByRole('button', { name: `${words.bin.restore} Farewell party` }).click()
  await expect(page.getByRole('heading', { name: words.bin.emptyTitle })).toBeVisible()
  await bob.opensPost('Farewell party')
  await expect(bob.text).toHaveText('Bring your own cup.')
})
