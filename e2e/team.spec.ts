import { readFile } from 'node:fs/promises'
import { findsNothing } from './acts/axe.ts'
import { expect, test } from './fixtures.ts'
import { day } from './month.ts'
import { WORKSPACE } from './people.ts'
import type { Person } from './person.ts'

// Several people each, and axe on the way, on a machine that may have much else to do.
test.describe.configure({ timeout: 120_000 })

const PHONE = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true }

/** Gives somebody another role on the team's page, as an owner does. */
async function givesRole(
  owner: Person,
  name: string,
  role: 'moderator' | 'contributor' | 'editor',
) {
  const { page, words } = owner
  await owner.goesTo('people')
  await page.getByRole('button', { name: new RegExp(`${name}$`) }).click()
  await page.getByRole('menuitemradio', { name: words.roles.names[role] }).click()
  await expect(rowOf(owner, name)).toContainText(words.roles.names[role])
}

const rowOf = ({ page }: Person, name: string) =>
  page.getByRole('listitem').filter({ has: page.getByRole('img', { name, exact: true }) })

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
  await expect(nour.page.getByText(nour.words.sync.readOnlyDetail.role)).toBeVisible()
  await expect(newPost(nour)).toHaveCount(0)

  // Whoever may not write a name into the workspace is called by it all the same, and seen to be here.
  const row = rowOf(alice, nour.name)
  await expect(row).toContainText(alice.words.team.here)
  await expect(row).toContainText(alice.words.roles.names.moderator)
  await findsNothing(alice, 'the team')

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
  await other.getByRole('button', { name: words.settings.removeDeviceNow }).click()
  await expect(other).toHaveCount(0)
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

test('who owns the workspace lets a program in, and reads who did what', async ({ alice, bob }) => {
  const { page, words } = alice
  await alice.goesTo('settings')
  await page.getByRole('link', { name: words.admin.tokens }).click()
  await page.getByLabel(words.admin.tokenName).fill('Dashboard')
  await page.getByRole('button', { name: words.admin.makeToken }).click()
  await expect(page.getByLabel(words.admin.tokenMade('Dashboard'))).toHaveValue(/^ruche_/)
  await findsNothing(alice, 'a token that was just made')
  await page.getByRole('button', { name: words.team.done }).click()
  await expect(page.getByText(words.admin.neverUsed)).toBeVisible()

  await page.goto(page.url().replace('tokens', 'audit'))
  await expect(page.getByText('Alice Martin made the token “Dashboard”')).toBeVisible()
  await expect(page.getByText(`${bob.name} joined the team as`)).toBeVisible()
  await findsNothing(alice, 'the audit log')
  await page.getByLabel(words.audit.kind).selectOption('token-made')
  await expect(page.getByText(`${bob.name} joined the team as`)).toHaveCount(0)
  const saving = page.waitForEvent('download')
  await page.getByRole('link', { name: words.audit.download }).click()
  expect(await readFile(await (await saving).path(), 'utf8')).toContain('Dashboard')
})

/** Every text that somebody's device holds, out of its databases. */
function keptOf({ page }: Person): Promise<string> {
  return page.evaluate(async () => {
    const decoder = new TextDecoder('latin1')
    const textOf = (value: unknown): string => {
      if (value instanceof Uint8Array) return decoder.decode(value)
      if (typeof value !== 'object' || value === null) return String(value)
      return Object.values(value).map(textOf).join(' ')
    }
    const found: string[] = []
    for (const { name } of await indexedDB.databases()) {
      if (!name) continue
      const database = await new Promise<IDBDatabase>((resolve, reject) => {
        const opening = indexedDB.open(name)
        opening.onsuccess = () => resolve(opening.result)
        opening.onerror = () => reject(opening.error)
      })
      for (const store of database.objectStoreNames) {
        const values = await new Promise<unknown[]>((resolve, reject) => {
          const reading = database.transaction(store).objectStore(store).getAll()
          reading.onsuccess = () => resolve(reading.result)
          reading.onerror = () => reject(reading.error)
        })
        found.push(...values.map(textOf))
      }
      database.close()
    }
    return found.join('\n')
  })
}
