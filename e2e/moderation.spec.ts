import { findsNothing } from './acts/axe.ts'
import { expect, test } from './fixtures.ts'
import type { Person } from './person.ts'

/** From the page of the moderation, by its key. */
async function notes({ page, words: { cases } }: Person, title: string, who: string) {
  await page.keyboard.press('c')
  const dialog = page.getByRole('dialog', { name: cases.new })
  await dialog.getByLabel(cases.title, { exact: true }).fill(title)
  await dialog.getByLabel(cases.person, { exact: true }).fill(who)
  await page.keyboard.press('Enter')
  await expect(dialog).toBeHidden()
}

test('what is noted and triaged without a network, one key each, is on the other moderator’s device afterwards', async ({
  alice,
  people,
}) => {
  const nour = await people.arrives('Nour El Amrani')
  await people.belongs(nour, alice, 'moderator')
  await nour.goesTo('moderation')
  await alice.goesTo('moderation')
  const { page, words } = alice
  const { cases } = words
  const row = (person: Person, title: RegExp) =>
    person.page.getByRole('list', { name: cases.list }).getByRole('button', { name: title })
  await expect(page.getByText(cases.emptyTitle)).toBeVisible()
  await alice.seesSaved()
  await alice.losesNetwork()
  const titles = ['Insults', '<img src=x onerror="document.title=1">', 'Refund', 'Plagiarism']
  for (const title of titles) await notes(alice, title, 'korrigan_35')

  // From the first to the last one with a key each; the next one is at hand.
  await row(alice, /^Plagiarism/).focus()
  for (const key of ['6', '2', '3', '4']) await page.keyboard.press(key)
  const { triages } = cases
  await expect(row(alice, new RegExp(`^Plagiarism.*${triages.legal}`))).toBeVisible()
  await expect(row(alice, new RegExp(`^Refund.*${triages.answer}`))).toBeVisible()
  await expect(row(alice, /^<img src=x/)).toContainText(triages.ignore)
  await expect(row(alice, new RegExp(`^Insults.*${triages.troll}`))).toBeVisible()

  // All at once, and back at once.
  await page.keyboard.press('a')
  await page.keyboard.press('7')
  await expect(page.getByRole('list', { name: cases.list }).getByText(triages.danger)).toHaveCount(
    4,
  )
  await page.keyboard.press('Control+z')
  await expect(row(alice, new RegExp(`^Refund.*${triages.answer}`))).toBeVisible()
  await findsNothing(alice, 'the inbox')

  await alice.findsNetwork()
  await expect(row(nour, new RegExp(`^Insults.*${triages.troll}`))).toBeVisible()
  await expect(page).toHaveTitle(/^(?!1$)/)

  // Who reads what is said to those who may read it.
  await row(nour, /^Refund/).click()
  await row(alice, /^Refund/).click()
  await expect(page.getByText(cases.reads('Nour El Amrani'))).toBeVisible()
  await nour.context.close()
})
