import { expect, test } from './fixtures.ts'
import { day } from './month.ts'

test('a session that ends in the middle of work keeps what was written, and a link brings it to the relay', async ({
  alice,
  bob,
  people,
}) => {
  const { page, words } = alice
  const link = await people.invites(alice, 'device')
  await alice.turnsToTheMonth()
  await alice.losesNetwork()
  await alice.plansPost('Written before the session ended', day(8))
  await alice.context.clearCookies()
  await alice.findsNetwork()

  const banner = page.getByRole('status').filter({ hasText: words.sync.signedOut })
  await expect(banner).toContainText(`${words.sync.offlineDetail(2)} since `)
  await alice.notesIdea('Written after it')
  await expect(banner).toContainText(`${words.sync.offlineDetail(3)} since `)

  await page.goto(link(alice))
  await page.getByRole('button', { name: words.join.deviceJoin(alice.name) }).click()
  await expect(page.getByRole('navigation', { name: words.shell.mainNavigation })).toBeVisible()
  await alice.seesSaved()
  await bob.turnsToTheMonth()
  await expect(bob.postOn(day(8), 'Written before the session ended')).toBeVisible()
  await expect(bob.idea('Written after it')).toBeVisible()
})
