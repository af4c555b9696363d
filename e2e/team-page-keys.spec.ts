import { expect, test } from './fixtures.ts'

test('without a mouse: whoever is removed, and an invitation that is revoked, leave the focus to the next one; whoever gives an invitation up, or has made one, goes on where they began', async ({
  alice,
  bob,
  people,
}) => {
  // Several people, on a machine that may have much else to do.
  test.slow()
  const { page, words } = alice
  const { team, common, roles } = words
  const nour = await people.arrives('Nour Haddad')
  await people.belongs(nour, alice, 'moderator')
  await alice.goesTo('people')

  await test.step('whoever is removed leaves the focus to the next one in the list', async () => {
    const remove = (name: string) => page.getByRole('button', { name: team.remove(name) })
    await remove(bob.name).press('Enter')
    await expect(page.getByRole('button', { name: team.keep })).toBeFocused()
    await bob.goesTo('settings')
    await page.keyboard.press('Escape')
    await expect(remove(bob.name)).toBeFocused()
    for (const next of [remove(nour.name), page.getByRole('heading', { name: team.members })]) {
      await page.keyboard.press('Enter')
      await page.keyboard.press('Tab')
      await page.keyboard.press('Enter')
      await expect(next).toBeFocused()
    }
  })

  await test.step('whoever gives an invitation up, or has made one, goes on where they began', async () => {
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

  await test.step('an invitation that is revoked leaves the focus to the next one', async () => {
    await people.invites(alice, 'person', 'moderator')
    await alice.goesTo('people')
    const revoke = page.getByRole('button', { name: new RegExp(`^${team.revoke} `) })
    await expect(revoke).toHaveCount(2)
    await revoke.first().press('Enter')
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    await expect(revoke).toHaveCount(1)
    await expect(revoke).toBeFocused()
    await page.keyboard.press('Enter')
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    await expect(page.getByRole('heading', { name: team.invitations })).toBeFocused()
  })
})
