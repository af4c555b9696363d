import { findsNothing } from './acts/axe.ts'
import { expect, test } from './fixtures.ts'
import type { Person } from './person.ts'

const WHY = 'A visitor was hurt: not a word before the mayor speaks.'

async function freezes({ page, words }: Person, reason: string): Promise<void> {
  await page.keyboard.press('Control+k')
  await expect(page.getByRole('combobox', { name: words.palette.title })).toBeFocused()
  await page.keyboard.type(words.freeze.commands.begin.slice(0, -1))
  await page.keyboard.press('Enter')
  const dialog = page.getByRole('dialog', { name: words.freeze.begin })
  await dialog.getByLabel(words.freeze.reason).fill(reason)
  await expect(dialog.getByText(words.freeze.wouldHold(1))).toBeVisible()
  await dialog.getByRole('button', { name: words.freeze.beginDo }).click()
}

test('in a crisis one person stops what is planned, one who is offline says that they cannot know, and what is released goes out', async ({
  alice,
  bob,
}) => {
  const { freeze, publishing, post, sync } = bob.words
  const banner = ({ page, words }: Person) =>
    page.getByRole('region', { name: words.freeze.region })
  const marked = ({ page }: Person) => page.getByRole('grid').getByRole('button', { name: /Held/ })
  const today = Temporal.Now.plainDateISO('Europe/Paris').toString()
  await bob.plansPost('Open house', today)
  await bob.opensPost('Open house')
  await bob.writesText('Come and see us.')
  await bob.drawer.getByRole('button', { name: 'X', exact: true }).click()
  await expect(alice.post('Open house')).toBeVisible()
  await bob.seesSaved()

  await bob.losesNetwork()
  await expect(bob.page.getByText(freeze.unknown(''))).toHaveCount(2)
  await freezes(alice, WHY)
  await expect(banner(alice)).toContainText(WHY)
  await expect(marked(alice)).toHaveCount(1)
  await bob.drawer.getByText(publishing.due(null)).click()
  await expect(bob.drawer.getByRole('button', { name: publishing.copyFor('X') })).toBeVisible()

  await bob.findsNetwork()
  await expect(bob.drawer.getByText(WHY)).toBeVisible()
  await expect(bob.drawer.getByText(freeze.post.row)).toBeVisible()
  await expect(bob.drawer.getByRole('button', { name: publishing.copyFor('X') })).toBeHidden()
  await expect(bob.drawer.getByRole('button', { name: freeze.post.release })).toBeHidden()
  await expect(bob.page.getByText(freeze.unknown(''))).toHaveCount(0)
  await findsNothing(bob, 'a post that is held')
  await bob.drawer.getByRole('button', { name: post.close, exact: true }).click()
  await expect(banner(bob)).toContainText('Alice')
  await expect(bob.page.getByRole('button', { name: `${sync.label}, ${sync.saved}` })).toBeVisible()
  await expect(marked(bob)).toHaveCount(1)

  await banner(alice).getByRole('link', { name: freeze.see }).click()
  await alice.page.getByRole('button', { name: freeze.releaseOf('Open house') }).click()
  await findsNothing(alice, 'the page of a freeze')
  await expect(marked(bob)).toHaveCount(0)
  await bob.opensPost('Open house')
  await bob.drawer.getByText(publishing.due(null)).click()
  await bob.drawer.getByRole('button', { name: publishing.markOn('X') }).click()
  await expect(bob.drawer.getByText(publishing.out)).toBeVisible()

  await alice.page.getByRole('button', { name: freeze.liftOf(WHY) }).click()
  await alice.page.getByRole('button', { name: freeze.liftDo, exact: true }).click()
  for (const person of [alice, bob]) await expect(banner(person)).toBeHidden()
  await alice.page.getByText(freeze.past).click()
  await alice.page.getByText(freeze.log).click()
  await expect(alice.page.getByText(freeze.logReleased('Alice Martin', 'Open house'))).toBeVisible()
})
