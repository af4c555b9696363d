import * as Y from 'yjs'
import { entriesIn } from '#shared/documents/entries.ts'
import { entriesName } from '#shared/protocol/entries-name.ts'
import { findsNothing } from './acts/axe.ts'
import { expect, test } from './fixtures.ts'
import type { Person } from './person.ts'
import type { Relay } from './relay.ts'
import { openStockClient, visitBySession } from './stock-client.ts'

const NAMES = ['Awa Konaté', 'Bran Le Goff', 'Chloé Petit']

/** Three photos, as they would have come by a form. */
async function photosCome(relay: Relay, to: Person, event: string): Promise<void> {
  const client = openStockClient(await visitBySession(relay, to), entriesName(event))
  await client.synced
  client.doc.transact(() => {
    for (const [index, name] of NAMES.entries()) {
      const link = `https://photos.example/${index + 1}`
      const fields = { name, number: index + 1, link, createdAt: Date.now() }
      entriesIn(client.doc, 'entries').set(`photo${index + 1}`, new Y.Map(Object.entries(fields)))
    }
  })
  // Whoever else opens it gets it from the relay once that has it.
  const reader = openStockClient(await visitBySession(relay, to), entriesName(event))
  await expect.poll(() => entriesIn(reader.doc, 'entries').size).toBe(NAMES.length)
  client.close()
  reader.close()
}

test('a photo contest gets from its template to its winners: two people prepare it, a jury of three scores, one of them offline, a tie is decided by people, and the report says what came of it', async ({
  relay,
  people,
  alice,
  bob,
}) => {
  const { page, words } = alice
  const { jury } = words
  const chloe = await people.arrives('Chloe Dubois')
  await people.belongs(chloe, alice)
  await alice.plansEvent('Autumn photos')
  const { pathname } = new URL(page.url())
  await photosCome(relay, alice, pathname.slice(pathname.lastIndexOf('/') + 1))

  await page.getByRole('link', { name: jury.title, exact: true }).click()
  for (const name of ['Alice Martin', 'Bob Keller', 'Chloe Dubois'])
    await page.getByRole('button', { name, exact: true }).click()
  await page.getByRole('switch', { name: jury.anonymous }).click()
  await findsNothing(alice, 'the jury that is put together')

  const judges = [alice, bob, chloe]
  for (const one of judges) {
    if (one === alice) await page.getByText(jury.score, { exact: true }).click()
    else await one.page.goto(`${pathname}/jury`)
    await expect(one.page.getByRole('heading', { name: jury.number(1), exact: true })).toBeVisible()
    await expect(one.page.getByText('Awa Konaté')).toHaveCount(0)
  }
  await findsNothing(alice, 'the scores of a judge')
  bob.network.pull()
  // Three criteria of which two weigh twice: 8.8 for the first two photos in all, less for the third.
  const typed = [
    ['998', '889', '555'],
    ['889', '998', '666'],
    ['1078', '1078', '321'],
  ]
  for (const [index, one] of judges.entries())
    for (const [at, digits] of (typed[index] ?? []).entries()) {
      const heading = one.page.getByRole('heading', { name: jury.number(at + 1), exact: true })
      await expect(heading).toBeVisible()
      if (at === 0) await one.page.getByRole('article').getByRole('radio').first().focus()
      await one.page.keyboard.type(digits)
      await one.page.keyboard.press('Enter')
    }
  for (const one of judges) await expect(one.page.getByText(jury.allDone)).toBeVisible()
  await page.getByText(jury.results, { exact: true }).click()
  await expect(page.getByText(jury.provisional(3))).toBeVisible()
  bob.network.plug()
  await expect(page.getByText(jury.complete)).toBeVisible()
  await expect(page.getByRole('row', { name: jury.number(1) })).toContainText(jury.tie)
  await expect(page.getByRole('row', { name: jury.number(2) })).toContainText(jury.tie)
  await findsNothing(alice, 'the results of a jury')

  await page.getByRole('button', { name: jury.decide, exact: true }).click()
  const first = page.getByLabel(/^Place 1/)
  await expect(first).toHaveValue('')
  await first.selectOption('photo2')
  await page.getByLabel(/^Place 2/).selectOption('photo1')
  await page.getByLabel(jury.reasons).fill('Closest to the theme')
  await page.getByRole('button', { name: jury.decide, exact: true }).click()
  await bob.page.getByText(jury.results, { exact: true }).click()
  const winners = bob.page.locator('.jury-verdict').getByRole('listitem')
  await expect(winners.nth(0)).toContainText('Bran Le Goff')
  await expect(winners.nth(1)).toContainText('Awa Konaté')
  await expect(bob.page.getByText('Closest to the theme')).toBeVisible()

  // The plan of the event shows what the jury gave, too.
  await page.getByRole('link', { name: words.events.overview }).click()
  const plan = page.getByRole('region', { name: jury.summary.title })
  await expect(plan.getByRole('row', { name: jury.number(3) })).toContainText('4.4')

  const { report, eventStarters } = words
  const [photos = '', votes = ''] = eventStarters.photo.measures
  await page.getByRole('link', { name: report.title, exact: true }).click()
  await expect(page.getByText('Closest to the theme')).toBeVisible()
  await page.getByLabel(report.reachedOf(votes)).fill('2100')
  await page.keyboard.press('Tab')
  await expect(page.getByRole('row', { name: votes })).toContainText(report.met)
  // What Ruche counts itself is for nobody to type.
  await expect(page.getByLabel(report.reachedOf(photos))).toHaveCount(0)
  // Nobody sent a picture so far, and nobody says that the goal was missed by all.
  const counted = page.getByRole('row', { name: photos }).getByRole('cell')
  await expect(counted).toHaveText(['300', '0', `${report.percent(0)}, ${report.underway}`])
  await findsNothing(alice, 'the report of a contest')
})
