import { chromium } from '@playwright/test'
import { expect, test } from './fixtures.ts'
import { day } from './month.ts'
import { createPeople } from './people.ts'

test('who wrote here when their browser crashed is gone within 30 s, and their words are kept', async ({
  alice,
  relay,
  networks,
  launchOptions,
  viewport,
}) => {
  const server = await chromium.launchServer(launchOptions)
  const browser = await chromium.connect(server.wsEndpoint())
  const elsewhere = createPeople(browser, relay, networks)
  const bob = await elsewhere.arrives('Bob Keller', { browser: { viewport } })
  await elsewhere.belongs(bob, alice)
  await alice.turnsToTheMonth()
  await bob.turnsToTheMonth()
  await alice.plansPost('Open house', day(8))
  await alice.opensPost('Open house')
  await bob.opensPost('Open house')
  await bob.writesText('Come and see.')
  await bob.seesSaved()
  await expect(alice.caretOf(bob.name)).toBeAttached()

  server.process().kill('SIGKILL')
  await expect(alice.caretOf(bob.name)).not.toBeAttached({ timeout: 30_000 })
  await expect(alice.drawer.getByRole('img', { name: bob.name })).toBeHidden({ timeout: 30_000 })
  await expect(alice.text).toHaveText('Come and see.')
  await server.close()
})
