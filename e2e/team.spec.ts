import { findsNothing } from './acts/axe.ts'
import { givesRole, rowOf } from './acts/team.ts'
import { expect, test } from './fixtures.ts'
import { day } from './month.ts'
import { PHONE, WORKSPACE } from './people.ts'
import type { Person } from './person.ts'

// Several people each, and axe on the way, on a machine that may have much else to do.
test.describe.configure({ timeout: 120_000 })

async function joinsByFinger(person: Person, link: (person: Person) => string): Promise<void> {
  const { page, words, name } = person
  await page.goto(link(person))
  await expect(page.getByRole('heading', { name: words.join.title(WORKSPACE) })).toBeVisible()
  await findsNothing(person, 'the invitation')
  await page.getByLabel(words.setup.yourName).fill(name)
  await page.getByRole('button', { name: words.join.join, exact: true }).tap()
  await expect(page.getByRole('navigation', { name: words.shell.mainNavigation })).toBeVisible()
}

const newPost = ({ page, words }: Person) =>
  page.getByRole('button', { name: words.shell.newPost }).filter({ visible: true })

test('the owner invites with a role, the moderator joins on a phone, and the interface follows when the role changes', async ({
  alice,
  people,
}) => {
  const link = await people.invites(alice, 'person', 'moderator')
  await alice.goesTo('people')
  const nour = await people.arrives('Nour Haddad', { browser: PHONE })
  await joinsByFinger(nour, link)
  await expect(nour.page.getByText(nour.words.syncPanel.readOnlyDetail.role)).toBeVisible()
  await expect(newPost(nour)).toHaveCount(0)

  // Whoever may not write a name into the workspace is called by it all the same, and seen to be here.
  const row = rowOf(alice, nour.name)
  await expect(row).toContainText(alice.words.team.here)
  await expect(row).toContainText(alice.words.roles.names.moderator)
  await findsNothing(alice, 'the team')

  // Who only reads the list has nothing in it to take the focus, and scrolls it by key all the same.
  await nour.goesTo('people')
  await nour.page.setViewportSize({ width: 390, height: 300 })
  await findsNothing(nour, 'the team, to read')
  const list = nour.page.getByRole('region', { name: nour.words.team.title })
  await list.press('End')
  await expect.poll(() => list.evaluate(({ scrollTop }) => scrollTop)).toBeGreaterThan(0)
  await nour.page.setViewportSize(PHONE.viewport)
  await nour.goesTo('calendar')

  await givesRole(alice, nour.name, 'editor')
  await expect(
    nour.page.getByText(nour.words.access.roleChanged(nour.words.roles.names.editor)),
  ).toBeVisible()
  await expect(newPost(nour)).toBeVisible()
  await newPost(nour).tap()
  await nour.title.fill('Written by the new editor')
  await nour.closesPost()
  await alice.goesTo('calendar')
  await expect(
    alice.page.getByRole('main').getByRole('button', { name: 'Written by the new editor' }),
  ).toBeVisible()

  await givesRole(alice, nour.name, 'moderator')
  await expect(newPost(nour)).toHaveCount(0)
})

test('a contributor writes drafts, and reads what has been approved', async ({ alice, people }) => {
  const ines = await people.arrives('Inès Benali')
  await people.belongs(ines, alice, 'contributor')
  const { page, words } = ines
  await ines.turnsToTheMonth()
  await ines.plansPost('Open house', day(8))
  await ines.opensPost('Open house')
  await expect(ines.drawer.getByText(words.post.approvingNeedsRole)).toBeVisible()
  await expect(
    ines.drawer.getByRole('button', { name: words.statuses.approved, exact: true }),
  ).toHaveCount(0)
  await ines.drawer.getByRole('button', { name: words.statuses.review }).click()
  await ines.closesPost()

  await alice.turnsToTheMonth()
  await alice.opensPost('Open house')
  await alice.drawer.getByRole('button', { name: alice.words.statuses.approved }).click()
  await alice.closesPost()

  await ines.opensPost('Open house')
  await expect(ines.drawer.getByText(words.post.readOnly.planned)).toBeVisible()
  await expect(ines.text).toHaveAttribute('contenteditable', 'false')
  await ines.closesPost()
  await expect(page.getByRole('link', { name: words.shell.import, exact: true })).toHaveCount(0)
})

test('R11: what somebody wrote under a role that they no longer have is never called saved, and can be given up', async ({
  alice,
  bob,
}) => {
  const { page, words } = bob
  await bob.turnsToTheMonth()
  await bob.seesSaved()
  await bob.losesNetwork()
  await bob.notesIdea('Written before I knew')
  await givesRole(alice, bob.name, 'moderator')
  await bob.findsNetwork()
  await expect(page.getByText(words.access.roleChanged(words.roles.names.moderator))).toBeVisible()
  const banner = page.getByRole('alert').filter({ hasText: words.sync.refused(1) })
  await expect(banner).toBeVisible()
  await expect(bob.idea('Written before I knew')).toBeVisible()
  await banner.getByRole('button', { name: words.access.drop }).click()
  await page.getByRole('button', { name: words.access.dropNow }).click()
  await expect(bob.idea('Written before I knew')).toHaveCount(0)
  await bob.seesSaved()
  await alice.goesTo('calendar')
  await expect(alice.idea('Written before I knew')).toHaveCount(0)
})

test('links that do not work say so in the visitor’s language, and whom to ask', async ({
  alice,
  people,
}) => {
  const link = await people.invites(alice)
  await people.joins(await people.arrives('Bob Keller'), link)
  const theo = await people.arrives('Théo Marchand', { language: 'fr', browser: PHONE })
  const { page, words } = theo
  await page.goto(link(theo))
  await expect(page.getByRole('heading', { name: 'Ce lien a déjà servi' })).toBeVisible()
  await expect(page.getByText('Demandez un nouveau lien à Alice Martin.')).toBeVisible()
  await page.goto(`${theo.network.origin}/join#nothing-of-the-kind`)
  await page.reload()
  await expect(page.getByRole('heading', { name: words.join.gone.unknown })).toBeVisible()
  await page.goto(`${theo.network.origin}/join`)
  await page.reload()
  await expect(page.getByRole('heading', { name: words.join.incomplete })).toBeVisible()
})
