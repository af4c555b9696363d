import { readFile } from 'node:fs/promises'
import { findsNothing } from './acts/axe.ts'
import { keptOf, tracesOf, workspaceOf } from './acts/kept.ts'
import { rowOf } from './acts/team.ts'
import { expect, test } from './fixtures.ts'
import { day } from './month.ts'
import { type LinkFor, PHONE, WORKSPACE } from './people.ts'
import type { Person } from './person.ts'

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
  expect(await keptOf(bob)).not.toMatch(new RegExp(`Known to all|${WORKSPACE}`))
  expect(await tracesOf(bob)).not.toContain(workspaceOf(bob))
  await page.reload()
  await expect(page.getByText(words.gate.notFound)).toBeVisible()
})

const removed = ({ words }: Person) =>
  new RegExp(words.access.deviceRemoved('AT').replace('AT', '.*'))

async function comesInBy(link: LinkFor, device: Person) {
  await device.page.goto(link(device))
  await device.page.getByRole('button', { name: device.words.join.deviceJoin(device.name) }).click()
  await device.goesTo('calendar')
}

async function removesOther(alice: Person) {
  const { page, words } = alice
  await alice.goesTo('settings')
  const other = page.getByRole('listitem').filter({ hasText: words.settings.removeDevice })
  await other.getByRole('button').click()
  await findsNothing(alice, 'removing a device')
  await other.getByRole('button', { name: words.settings.removeDeviceNow }).press('Enter')
  await expect(other).toHaveCount(0)
  // Nothing is left in the list to remove: the keyboard goes on where it begins.
  await expect(page.getByRole('heading', { name: words.settings.devices })).toBeFocused()
}

test('a further device comes in by a link, and when it is removed it says so and keeps nothing', async ({
  alice,
  people,
}) => {
  await alice.turnsToTheMonth()
  await alice.plansPost('Known to all', day(8))
  await alice.seesSaved()
  const phone = await people.arrives('Alice Martin', { browser: PHONE })
  const { page, words } = phone
  await alice.goesTo('settings')
  await alice.page.getByRole('button', { name: words.settings.addDevice }).click()
  const shown = alice.page.getByLabel(words.settings.deviceLink, { exact: true })
  const { pathname, hash } = new URL(await shown.inputValue())
  await comesInBy(({ network }) => `${network.origin}${pathname}${hash}`, phone)
  const added = alice.page.getByText(new RegExp(words.settings.deviceAdded('.*')))
  await expect(added).toBeVisible()
  await expect(shown).toHaveCount(0)
  await findsNothing(alice, 'a device that has just come in')
  await expect.poll(() => keptOf(phone)).toContain('Known to all')
  await removesOther(alice)
  await expect(page.getByRole('heading', { name: removed(phone) })).toBeVisible()
  await expect(page.getByText(words.access.deviceErased(WORKSPACE))).toBeVisible()
  await findsNothing(phone, 'a device that was removed')
  expect(await keptOf(phone)).not.toMatch(new RegExp(`Known to all|${WORKSPACE}`))
  expect(await tracesOf(phone)).not.toContain(workspaceOf(phone))

  await page.getByRole('link', { name: words.account.backTitle }).tap()
  await expect(page.getByText(words.access.deviceBack)).toBeVisible()
  await findsNothing(phone, 'a device that was removed and keeps nothing')
  await comesInBy(await people.invites(alice, 'device'), phone)
  await expect.poll(() => keptOf(phone)).toContain('Known to all')
})

test('a device that is removed while offline keeps only what it never sent, until it is taken along', async ({
  alice,
  people,
}) => {
  const link = await people.invites(alice, 'device')
  const laptop = await people.arrives('Alice Martin')
  await comesInBy(link, laptop)
  const { page, words } = laptop
  await laptop.losesNetwork()
  await laptop.notesIdea('Only on this device')
  await removesOther(alice)
  await laptop.findsNetwork()
  await expect(page.getByRole('heading', { name: removed(laptop) })).toBeVisible()
  await expect(page.getByText(words.access.unsent(1))).toBeVisible()
  await findsNothing(laptop, 'a device that was removed and keeps what was not sent')
  const saving = page.waitForEvent('download')
  await page.getByRole('button', { name: words.access.exportUnsent }).click()
  expect(await readFile(await (await saving).path(), 'utf8')).toContain('Only on this device')

  await page.goto('/')
  await page.getByRole('link', { name: WORKSPACE }).click()
  await expect(page.getByText(words.access.unsent(1))).toBeVisible()
  await comesInBy(await people.invites(alice, 'device'), laptop)
  await laptop.seesSaved()
  await alice.goesTo('calendar')
  await expect(alice.idea('Only on this device')).toBeVisible()
})

test('signing out leaves nothing of the workspace on the device', async ({ alice }) => {
  const { page, words } = alice
  await alice.turnsToTheMonth()
  await alice.plansPost('Not for the next one', day(8))
  await alice.seesSaved()
  expect(await keptOf(alice)).toContain('Not for the next one')
  const id = workspaceOf(alice)
  expect(await tracesOf(alice)).toContain(id)
  const tab = await alice.opensTab()
  await expect(tab.page.getByRole('navigation', { name: words.shell.mainNavigation })).toBeVisible()
  await alice.goesTo('settings')
  await page.getByRole('button', { name: words.display.signOut }).click()
  await page.getByRole('button', { name: words.settings.signOutNow, exact: true }).click()
  await expect(page.getByText(words.gate.welcomeTitle)).toBeVisible()
  await expect(tab.page.getByText(words.gate.signedOutTitle)).toBeVisible()
  expect(await keptOf(alice)).not.toMatch(new RegExp(`Not for the next one|${WORKSPACE}`))
  expect(await tracesOf(alice)).not.toContain(id)
})
