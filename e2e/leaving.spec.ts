import { readFile } from 'node:fs/promises'
import { findsNothing } from './acts/axe.ts'
import { keptOf } from './acts/kept.ts'
import { rowOf } from './acts/team.ts'
import { expect, test } from './fixtures.ts'
import { day } from './month.ts'
import { PHONE, WORKSPACE } from './people.ts'

// Several people each, and axe on the way, on a machine that may have much else to do.
test.describe.configure({ timeout: 120_000 })

test('somebody who is removed while offline takes along what was not sent, and then keeps nothing', async ({
  alice,
  bob,
}) => {
  await bob.turnsToTheMonth()
  await bob.plansPost('Known to all', day(8))
  await bob.seesSaved()
  await bob.losesNetwork()
  await bob.plansPost('Only on this device', day(9))

  await alice.goesTo('people')
  await alice.page.getByRole('button', { name: alice.words.team.remove(bob.name) }).click()
  await alice.page.getByRole('button', { name: alice.words.team.removeNow }).click()
  await expect(rowOf(alice, bob.name)).toHaveCount(0)

  await bob.findsNetwork()
  const { page, words } = bob
  await expect(page.getByRole('heading', { name: words.access.removed(WORKSPACE) })).toBeVisible()
  await expect(page.getByText(words.access.unsent(2))).toBeVisible()
  await findsNothing(bob, 'the workspace that is not theirs any more')
  const saving = page.waitForEvent('download')
  await page.getByRole('button', { name: words.access.exportUnsent }).click()
  const file = await readFile(await (await saving).path(), 'utf8')
  expect(file).toContain('Only on this device')

  await page.getByRole('button', { name: words.access.erase }).click()
  await expect(page.getByRole('heading', { name: words.access.erased(WORKSPACE) })).toBeVisible()
  expect(await keptOf(bob)).not.toContain('Known to all')
  await page.reload()
  await expect(page.getByText(words.errors.notFound)).toBeVisible()
})

test('a further device comes in by a link, and is signed out when it is removed', async ({
  alice,
  people,
}) => {
  const link = await people.invites(alice, 'device')
  const phone = await people.arrives('Alice Martin', { browser: PHONE })
  await phone.page.goto(link(phone))
  await phone.page.getByRole('button', { name: phone.words.join.deviceJoin(alice.name) }).tap()
  await phone.goesTo('calendar')
  await phone.goesTo('settings')
  const { page, words } = alice
  await alice.goesTo('settings')
  const other = page.getByRole('listitem').filter({ hasText: words.settings.removeDevice })
  await other.getByRole('button').click()
  await findsNothing(alice, 'removing a device')
  await other.getByRole('button', { name: words.settings.removeDeviceNow }).press('Enter')
  await expect(other).toHaveCount(0)
  // Nothing is left in the list to remove: the keyboard goes on where it begins.
  await expect(page.getByRole('heading', { name: words.settings.devices })).toBeFocused()
  await expect(
    phone.page.getByText(`${phone.words.sync.signedOut}.`, { exact: true }),
  ).toBeVisible()
})

test('signing out leaves nothing of the workspace on the device', async ({ alice }) => {
  const { page, words } = alice
  await alice.turnsToTheMonth()
  await alice.plansPost('Not for the next one', day(8))
  await alice.seesSaved()
  expect(await keptOf(alice)).toContain('Not for the next one')
  await alice.goesTo('settings')
  await page.getByRole('button', { name: words.shell.signOut }).click()
  await page.getByRole('button', { name: words.settings.signOutNow, exact: true }).click()
  await expect(page.getByText(words.errors.welcomeTitle)).toBeVisible()
  expect(await keptOf(alice)).not.toContain('Not for the next one')
})
