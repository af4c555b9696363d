import { bringsInPlan } from './acts/plan-file.ts'
import { expect, test } from './fixtures.ts'
import { day } from './month.ts'
import type { Person } from './person.ts'

test.use({ serviceWorkers: 'allow' })

/** As at a first visit, in a line so poor that only the first page comes. */
async function hasOnlyTheFirstPage(person: Person, missing: RegExp): Promise<void> {
  await person.hasTheApp()
  await person.page.evaluate(async () => {
    for (const worker of await navigator.serviceWorker.getRegistrations()) await worker.unregister()
    for (const name of await caches.keys()) await caches.delete(name)
  })
  await person.context.route(missing, (route) => route.abort('internetdisconnected'))
  await person.page.reload()
}

test('what a calendar can do without until the network is back does not take it away', async ({
  alice,
}) => {
  const full = Array.from({ length: 12 }, (_, index) => `${day(9)},10:${10 + index},Talk ${index}`)
  await bringsInPlan(alice, 'Date,Time,Title', [`${day(8)},,Open house`, ...full])
  await alice.goesTo('calendar')
  await alice.turnsToTheMonth()
  await alice.seesSaved()
  await hasOnlyTheFirstPage(alice, /later|soon|agenda|EmptyCalendar|DayList|IdeasTray|pieces/)
  await expect(alice.postOn(day(8), 'Open house')).toBeVisible()
  await expect(alice.page.getByRole('button', { name: /^\d+ more posts on/ })).toBeVisible()
  await alice.postOn(day(8), 'Open house').press('Shift+F10')
  await expect(alice.postOn(day(8), 'Open house')).toBeVisible()
  await expect(alice.page.getByText(alice.words.errors.missing)).toHaveCount(0)
})

test('a network that goes before the app is on the device is said, and tried again', async ({
  alice,
}) => {
  const { page, words } = alice
  await alice.notesIdea('Quiz night')
  await hasOnlyTheFirstPage(alice, /PostDrawer/)
  await alice.idea('Quiz night').click()
  const missing = page.getByRole('dialog', { name: words.errors.missing })
  await expect(missing).toContainText(words.errors.missingDetail)
  await missing.getByRole('button', { name: words.common.retry }).click()
  await expect(missing).toBeVisible()
  await missing.getByRole('button', { name: words.common.close }).click()
  await expect(missing).toBeHidden()
  await expect(alice.idea('Quiz night')).toBeVisible()

  await alice.context.unroute(/PostDrawer/)
  await alice.opensPost('Quiz night')
  await expect(alice.title).toHaveValue('Quiz night')
})
