import { expect, test } from './fixtures.ts'

// Several people each, on a machine that may have much else to do.
test.describe.configure({ timeout: 120_000 })

test('without a mouse: whoever is removed leaves the focus to the next one in the list', async ({
  alice,
  bob,
  people,
}) => {
  const { page, words } = alice
  const nour = await people.arrives('Nour Haddad')
  await people.belongs(nour, alice, 'moderator')
  await alice.goesTo('people')
  const remove = (name: string) => page.getByRole('button', { name: words.team.remove(name) })
  await remove(bob.name).press('Enter')
  await expect(page.getByRole('button', { name: words.team.keep })).toBeFocused()
  await bob.goesTo('settings')
  await page.keyboard.press('Escape')
  await expect(remove(bob.name)).toBeFocused()
  for (const next of [remove(nour.name), page.getByRole('heading', { name: words.team.members })]) {
    await page.keyboard.press('Enter')
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    await expect(next).toBeFocused()
  }
})

test('without a mouse: an invitation that is revoked leaves the focus to the next one', async ({
  alice,
  people,
}) => {
  const { page, words } = alice
  await people.invites(alice)
  await people.invites(alice, 'person', 'moderator')
  await alice.goesTo('people')
  const revoke = page.getByRole('button', { name: new RegExp(`^${words.team.revoke} `) })
  await expect(revoke).toHaveCount(2)
  await revoke.first().press('Enter')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await expect(revoke).toHaveCount(1)
  await expect(revoke).toBeFocused()
  await page.keyboard.press('Enter')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { name: words.team.invitations })).toBeFocused()
})

test('without a mouse: whoever gives an invitation up, or has made one, goes on where they began', async ({
  alice,
}) => {
  const { page, words } = alice
  const { team, common, roles } = words
  await alice.goesTo('people')
  const invite = page.getByRole('button', { name: team.invite, exact: true })
  const begins = async () => {
    await invite.press('Enter')
    await expect(page.getByLabel(roles.label, { exact: true })).toBeFocused()
  }
  await begins()
  await page.getByRole('button', { name: common.cancel }).press('Enter')
  await expect(invite).toBeFocused()
  await begins()
  await page.getByRole('button', { name: team.makeLink }).press('Enter')
  await expect(page.getByRole('heading', { name: team.readyTitle })).toBeFocused()
  await page.getByRole('button', { name: team.done }).press('Enter')
  await expect(invite).toBeFocused()
})
