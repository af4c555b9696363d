import { expect, test } from './fixtures.ts'
import { day } from './month.ts'

test('what was done can be undone and redone, from the toast and by keys; typing raises no toast, and its undoing takes back nothing else', async ({
  alice,
}) => {
  test.slow()
  const { page, words } = alice
  const offer = page.getByRole('status').getByRole('button', { name: words.common.undo })
  await alice.turnsToTheMonth()

  await test.step('from the toast and by keys', async () => {
    await alice.plansPost('Changeable', day(8))
    await alice.dragsPost('Changeable', day(9))
    await offer.click()
    await expect(alice.postOn(day(8), 'Changeable')).toBeVisible()
    await page.keyboard.press('Control+Shift+Z')
    await expect(alice.postOn(day(9), 'Changeable')).toBeVisible()
    await page.keyboard.press('Control+Z')
    await page.keyboard.press('Control+Z')
    await expect(alice.idea('Changeable')).toBeVisible()
    await page.keyboard.press('Control+Z')
    await expect(alice.post('Changeable')).toBeHidden()
  })

  await test.step('typing raises no toast, takes away the one before it, and is undone by keys all the same', async () => {
    await alice.plansPost('Before', day(8))
    await alice.dragsPost('Before', day(9))
    await expect(offer).toBeVisible()
    await alice.opensPost('Before')
    await alice.title.fill('After')
    await alice.closesPost()
    await expect(alice.postOn(day(9), 'After')).toBeVisible()
    await expect(offer).toBeHidden()
    await page.keyboard.press('Control+Z')
    await expect(alice.postOn(day(9), 'Before')).toBeVisible()
  })

  await test.step('undoing right after typing a title takes back the typing, and nothing else', async () => {
    await alice.plansPost('Doors open', day(8))
    await alice.dragsPost('Doors open', day(10))
    await alice.opensPost('Doors open')
    await alice.title.press('End')
    await page.keyboard.type(' early')
    await page.keyboard.press('Control+Z')
    await expect(alice.title).toHaveValue('Doors open')
    await page.keyboard.press('Escape')
    await expect(alice.drawer).toBeHidden()
    await expect(alice.postOn(day(10), 'Doors open')).toBeVisible()
  })
})

test('undoing leaves alone what a colleague has changed since', async ({ alice, bob }) => {
  await alice.turnsToTheMonth()
  await bob.turnsToTheMonth()
  await alice.plansPost('Ours', day(8))
  await alice.dragsPost('Ours', day(9))
  await expect(bob.postOn(day(9), 'Ours')).toBeVisible()
  await bob.dragsPost('Ours', day(10))
  await expect(alice.postOn(day(10), 'Ours')).toBeVisible()

  await alice.page.keyboard.press('Control+Z')
  await expect(
    alice.page.getByRole('status').getByText(alice.words.deeds.partly(0, 1)),
  ).toBeVisible()
  await expect(alice.postOn(day(10), 'Ours')).toBeVisible()
})
