import { findsNothing } from './acts/axe.ts'
import { expect, test } from './fixtures.ts'
import { WORKSPACE } from './people.ts'

test('two workspaces on one device share nothing; whoever deletes one, with its name typed, goes on in the other and can bring it back', async ({
  alice,
}) => {
  test.slow()
  const { page, words } = alice
  const deletes = async (name: string) => {
    await page.getByLabel(words.settings.deleteType(name)).fill(name)
    await page.getByRole('button', { name: words.settings.deleteNow, exact: true }).click()
    await expect(page.getByRole('heading', { name: words.access.deleted(name) })).toBeVisible()
  }
  const asksToDelete = async () => {
    await alice.goesTo('settings')
    await page.getByRole('button', { name: words.settings.deleteWorkspace, exact: true }).click()
  }

  await test.step('two workspaces share nothing', async () => {
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

  await test.step('one is deleted with its name typed, and its owner brings it back', async () => {
    await asksToDelete()
    await page.getByLabel(words.settings.deleteType(WORKSPACE)).fill('Something else')
    await page.getByRole('button', { name: words.settings.deleteNow, exact: true }).click()
    await expect(page.getByText(words.settings.endProblems['wrong-name'])).toBeVisible()
    await deletes(WORKSPACE)
    await page.getByRole('button', { name: words.access.restore }).click()
    await alice.goesTo('calendar')
    await expect(alice.idea('Of the first')).toBeVisible()
  })

  await test.step('whoever deletes one goes on in another one of this device', async () => {
    await page.getByRole('button', { name: words.shell.workspaces }).click()
    await page.getByRole('link', { name: /Elsewhere/ }).click()
    await expect(page.getByTitle('Elsewhere')).toBeVisible()
    await asksToDelete()
    await deletes('Elsewhere')
    const others = page.getByRole('navigation', { name: words.access.others })
    await expect(others.getByRole('link')).toHaveText([WORKSPACE])
    await findsNothing(alice, 'a workspace that was deleted, beside another one')
    await others.getByRole('link').click()
    await expect(page.getByTitle(WORKSPACE)).toBeVisible()
  })
})
