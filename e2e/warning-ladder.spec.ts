import { findsNothing } from './acts/axe.ts'
import { notes } from './acts/noted.ts'
import { expect, test } from './fixtures.ts'
import type { Person } from './person.ts'

/** Notes a warning in the file that is open, by the keyboard alone. */
async function warns(person: Person, text: string): Promise<void> {
  await person.page.keyboard.press('n')
  const field = { name: person.words.noted.noteFact, exact: true }
  await expect(person.page.getByRole('textbox', field)).toBeFocused()
  await notes(person, text, 'warning')
}

test('a second warning within 30 days proposes the step that a moderator then applies, and can undo', async ({
  people,
  alice,
}) => {
  const { page, words } = alice
  const { noted } = words
  const nour = await people.arrives('Nour El Amrani')
  await people.belongs(nour, alice, 'moderator')

  await alice.goesTo('moderation')
  await page.getByRole('link', { name: noted.people }).click()
  await expect(page.getByText(noted.emptyTitle)).toBeVisible()
  await page.keyboard.press('c')
  await page.getByRole('textbox', { name: noted.handle, exact: true }).fill('@korrigan_35')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('textbox', { name: noted.name })).toHaveValue('korrigan_35')
  // Addresses are kept in histories and logs.
  expect(page.url()).not.toContain('korrigan')

  await warns(alice, 'Three messages in ten minutes')
  await expect(page.getByText(noted.condition(1, null)).last()).toBeVisible()
  await page.getByRole('button', { name: noted.applyStep('Reminder of the charter') }).click()
  await expect(page.getByText(words.deeds.done['measure taken'])).toBeVisible()
  await warns(alice, 'Insults the illustrator')
  const reason = noted.because(noted.condition(2, 30), noted.proposedStep(3, 'Muted for 24\u00a0h'))
  await expect(page.getByText(reason)).toBeVisible()
  await findsNothing(alice, 'the file of a person noted')

  await nour.goesTo('moderation')
  await nour.page.getByRole('link', { name: noted.people }).click()
  await expect(nour.page.getByText(noted.count(1))).toBeVisible()
  await nour.page.keyboard.press('/')
  await nour.page.keyboard.type('KORRIGAN')
  await nour.page.keyboard.press('Enter')
  await expect(nour.page.getByText(reason)).toBeVisible()
  await nour.page.getByRole('button', { name: noted.applyStep('Muted for 24\u00a0h') }).click()
  // What holds, and since when the ladder says so.
  await expect(page.getByText(reason)).toBeHidden()
  const rung = page
    .getByRole('region', { name: noted.ladder })
    .getByRole('listitem')
    .filter({ hasText: 'Muted for 24\u00a0h' })
  await expect(rung).toContainText('Nour El Amrani')
  await nour.page.keyboard.press('Control+z')
  await expect(page.getByText(reason)).toBeVisible()
  await nour.context.close()
})
