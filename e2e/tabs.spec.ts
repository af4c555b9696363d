import { expect, test } from './fixtures.ts'
import { day } from './month.ts'

test.use({ serviceWorkers: 'allow' })

test('two tabs of one browser agree, offline too, and what a closed one left unsent goes out from the one that stayed', async ({
  alice,
  bob,
}) => {
  test.slow()
  await alice.turnsToTheMonth()
  await alice.plansPost('In the first tab', day(8))
  await alice.hasTheApp()
  const second = await alice.opensTab()
  await second.turnsToTheMonth()

  await test.step('they agree, offline too', async () => {
    await expect(second.postOn(day(8), 'In the first tab')).toBeVisible()
    await alice.seesSaved()
    await second.seesSaved()

    await alice.losesNetwork()
    await second.plansPost('In the second tab', day(9))
    await expect(alice.postOn(day(9), 'In the second tab')).toBeVisible()
    await alice.dragsPost('In the first tab', day(10))
    await expect(second.postOn(day(10), 'In the first tab')).toBeVisible()
    await alice.seesOffline(3)
    await second.seesOffline(3)

    await alice.findsNetwork()
    await alice.seesSaved()
    await second.seesSaved()
  })

  await test.step('what a closed tab left unsent goes out from the other', async () => {
    await alice.losesNetwork()
    await second.plansPost('Left behind', day(11))
    await second.page.close()

    await alice.seesOffline(2)
    await alice.findsNetwork()
    await alice.seesSaved()
    await bob.turnsToTheMonth()
    await expect(bob.postOn(day(11), 'Left behind')).toBeVisible()
  })
})
