import { findsNothing } from './acts/axe.ts'
import { expect, test } from './fixtures.ts'
import { WORKSPACE } from './people.ts'

test('two workspaces on one device share nothing', async ({ alice }) => {
  const { page, words } = alice
  await alice.notesIdea('Of the first')
  await alice.seesSaved()
  await page.getByRole('button', { name: words.shell.workspaces }).click()
  await page.getByRole('link', { name: words.workspaces.make }).click()
  await findsNothing(alice, 'a new workspace')
  await page.getByLabel(words.setup.workspaceName).fill('Elsewhere')
  await page.getByRole('button', { name: words.setup.create }).click()
  await expect(page.getByTitle('Elsewhere')).toBeVisible()
  await expect(alice.idea('Of the first')).toHaveCount(0)
  await expect(page.getByRole('button', { name: words.common.undo })).toHaveCount(0)
  await alice.notesIdea('Of the second')
  await alice.seesSaved()

  await page.getByRole('button', { name: words.shell.workspaces }).click()
  await page.getByRole('link', { name: new RegExp(WORKSPACE) }).click()
  await expect(alice.idea('Of the first')).toBeVisible()
  await expect(alice.idea('Of the second')).toHaveCount(0)
  await page.keyboard.press('Control+z')
  await expect(alice.idea('Of the first')).toBeVisible()
})

test('a workspace is deleted with its name typed, and its owner brings it back', async ({
  alice,
}) => {
  const { page, words } = alice
  await alice.notesIdea('Kept for seven days')
  await alice.seesSaved()
  await alice.goesTo('settings')
  await page.getByRole('button', { name: words.settings.deleteWorkspace, exact: true }).click()
  await page.getByLabel(words.settings.deleteType(WORKSPACE)).fill('Something else')
  await page.getByRole('button', { name: words.settings.deleteNow, exact: true }).click()
  await expect(page.getByText(words.settings.endProblems['wrong-name'])).toBeVisible()
  await page.getByLabel(words.settings.deleteType(WORKSPACE)).fill(WORKSPACE)
  await page.getByRole('button', { name: words.settings.deleteNow, exact: true }).click()
  await expect(page.getByRole('heading', { name: words.access.deleted(WORKSPACE) })).toBeVisible()
  await page.getByRole('button', { name: words.access.restore }).click()
  await alice.goesTo('calendar')
  await expect(alice.idea('Kept for seven days')).toBeVisible()
})

test('whoever deletes a workspace goes on in another one of this device', async ({ alice }) => {
  const { page, words } = alice
  await page.goto('/new')
  await page.getByLabel(words.setup.workspaceName).fill('Elsewhere')
  await page.getByRole('button', { name: words.setup.create }).click()
  await expect(page.getByTitle('Elsewhere')).toBeVisible()
  await alice.goesTo('settings')
  await page.getByRole('button', { name: words.settings.deleteWorkspace, exact: true }).click()
  await page.getByLabel(words.settings.deleteType('Elsewhere')).fill('Elsewhere')
  await page.getByRole('button', { name: words.settings.deleteNow, exact: true }).click()
  await expect(page.getByRole('heading', { name: words.access.deleted('Elsewhere') })).toBeVisible()
  const others = page.getByRole('navigation', { name: words.access.others })
  await expect(others.getByRole('link')).toHaveText([WORKSPACE])
  await findsNothing(alice, 'a workspace that was deleted, beside another one')
  await others.getByRole('link').click()
  await expect(page.getByTitle(WORKSPACE)).toBeVisible()
})
