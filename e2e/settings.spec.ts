import { findsNothing } from './acts/axe.ts'
import { expect, test } from './fixtures.ts'
import { WORKSPACE } from './people.ts'

test('who made the workspace gives it another name, and everybody reads it', async ({
  alice,
  people,
}) => {
  const bob = await people.arrives('Bob Keller')
  await people.belongs(bob, alice, 'moderator')
  const { settings, setup } = alice.words
  const readBy = (name: string) => bob.page.getByRole('definition').filter({ hasText: name })
  const name = alice.page.getByRole('textbox', { name: settings.workspaceName, exact: true })
  await alice.goesTo('settings')
  await bob.goesTo('settings')
  await expect(readBy(WORKSPACE)).toBeVisible()
  await expect(
    bob.page.getByRole('textbox', { name: settings.workspaceName, exact: true }),
  ).toBeHidden()

  await name.fill('Riverside Menders')
  await name.press('Enter')
  await expect(readBy('Riverside Menders')).toBeVisible()
  await name.fill('')
  await name.press('Tab')
  await expect(name).toHaveValue('Riverside Menders')
  await name.fill('x'.repeat(81))
  await name.press('Enter')
  await expect(alice.page.getByText(setup.tooLong(80))).toBeVisible()
  await expect(readBy('Riverside Menders')).toBeVisible()
  await expect(alice.page.getByText(settings.timeZoneFixed)).toBeVisible()
  await findsNothing(alice, 'the settings')
})
