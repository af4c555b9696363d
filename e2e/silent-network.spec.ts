import { expect, test } from './fixtures.ts'
import { day } from './month.ts'

test('a network that goes silent is noticed on both sides, and nothing is lost', async ({
  alice,
  bob,
}) => {
  const aliceHere = bob.page.getByRole('img', { name: bob.words.shell.personHere(alice.name) })
  await alice.turnsToTheMonth()
  await bob.turnsToTheMonth()
  await expect(aliceHere).toBeVisible()

  alice.network.goSilent()
  await alice.plansPost('From the tunnel', day(8))
  await alice.seesOffline(2)
  // As of somebody whose machine has crashed.
  await expect(aliceHere).toBeHidden({ timeout: 30_000 })

  alice.network.plug()
  await expect(bob.postOn(day(8), 'From the tunnel')).toBeVisible({ timeout: 30_000 })
  await alice.seesSaved()
})
