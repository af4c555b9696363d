import { findsNothing } from './acts/axe.ts'
import { expect, test } from './fixtures.ts'
import type { Person } from './person.ts'

test('a team writes its charter from the example, publishes it, and everybody reads the version in force', async ({
  people,
  alice,
  bob,
}) => {
  const { page, words } = alice
  const { charter } = words
  const noor = await people.arrives('Noor')
  await people.belongs(noor, alice, 'moderator')
  await alice.goesTo('charter')
  await page.getByRole('button', { name: charter.beginExample }).click()
  await findsNothing(alice, 'the charter in progress')
  await page.getByLabel(charter.titleIn.en).first().fill('Ideas, never people')
  await page.getByRole('button', { name: charter.later(1) }).click()
  await page.getByRole('button', { name: charter.publish(1) }).click()
  await expect(page.getByText(charter.publishedToast('1'))).toBeVisible()

  await noor.goesTo('charter')
  const second = noor.page.getByRole('heading', { name: /Ideas, never people/ })
  await expect(second).toContainText('2.')
  await expect(noor.page.getByText(charter.intact)).toBeVisible()
  await expect(noor.page.getByRole('radio', { name: charter.tabs.draft })).toHaveCount(0)
  await findsNothing(noor, 'a charter')

  // Two write one article at once, its title as well, and see each other's caret in it.
  await bob.page.goto(page.url().replace(/^.*(?=\/w\/)/, ''))
  const own = ({ page: of }: Person) => of.getByRole('textbox', { name: charter.textIn.en }).nth(1)
  await own(alice).fill('Criticise what we make.')
  await expect(own(bob)).toHaveText('Criticise what we make.')
  await own(bob).press('Control+End')
  await expect(own(alice).locator('..').getByText('Bob', { exact: true })).toBeAttached()
  await own(bob).pressSequentially(' Always.')
  await expect(own(alice)).toHaveText('Criticise what we make. Always.')
  const title = ({ page: of }: Person) =>
    of.getByRole('textbox', { name: charter.titleIn.en }).nth(1)
  await title(alice).press('Control+End')
  await expect(title(bob).locator('..').getByText('Alice', { exact: true })).toBeAttached()
  await title(bob).press('Control+Home')
  await title(bob).pressSequentially('1. ')
  await title(alice).pressSequentially(', ever')
  await title(alice).press('Enter')
  for (const one of [alice, bob])
    await expect(title(one)).toHaveText('1. Ideas, never people, ever')
  await page.getByLabel(charter.note).fill('Shorter')
  await page.getByRole('button', { name: charter.publish(2) }).click()
  await expect(noor.page.getByText(charter.version('2'))).toBeVisible()
  await expect(noor.page.getByText('Criticise what we make.')).toBeVisible()
  await noor.page.getByText(charter.tabs.versions, { exact: true }).click()
  await noor.page.getByText(charter.from('1')).click()
  await expect(noor.page.getByText('Shorter')).toBeVisible()
  await expect(noor.page.getByText(charter.what.changed(2))).toBeVisible()
  await noor.context.close()
})
