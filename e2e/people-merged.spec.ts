import { notes } from './acts/noted.ts'
import { expect, test } from './fixtures.ts'
import type { Person } from './person.ts'

const nameIn = ({ page, words: { noted } }: Person) =>
  page.getByRole('textbox', { name: noted.name, exact: true })

test('two accounts of one person are merged while a colleague who is away writes about one of them: nothing of it is lost, and splitting gives both back', async ({
  people,
  alice,
}) => {
  const { page, words } = alice
  const { noted } = words
  const nour = await people.arrives('Nour El Amrani')
  await people.belongs(nour, alice, 'moderator')
  await alice.goesTo('moderation')
  await page.getByRole('link', { name: noted.people }).click()
  for (const handle of ['ventdouest', 'korrigan_35']) {
    await page.getByRole('button', { name: noted.notePerson }).click()
    await page.getByRole('textbox', { name: noted.handle, exact: true }).fill(handle)
    await page.keyboard.press('Enter')
    await expect(nameIn(alice)).toHaveValue(handle)
    await notes(alice, `Seen as ${handle}`)
    if (handle === 'ventdouest')
      await page.getByRole('main').getByRole('link', { name: noted.people }).last().click()
  }

  await nour.goesTo('moderation')
  await nour.page.getByRole('link', { name: noted.people }).click()
  await nour.page.getByRole('button', { name: /^ventdouest/ }).click()
  await expect(nour.page.getByText('Seen as ventdouest')).toBeVisible()
  await nour.losesNetwork()
  await notes(nour, 'Spread the rumour')
  const draft = nour.page.getByRole('textbox', { name: noted.noteFact, exact: true })
  await draft.fill('Was told in priv')

  await page.getByRole('button', { name: noted.morePerson, exact: true }).click()
  await page.getByRole('menuitem', { name: noted.mergeWith }).click()
  const dialog = page.getByRole('dialog', { name: noted.mergeTitle('korrigan_35') })
  await dialog.getByRole('combobox').fill('vent')
  await dialog.getByRole('option', { name: /^ventdouest/ }).click()
  await dialog.getByRole('button', { name: noted.merge, exact: true }).click()
  await expect(page.getByText('Seen as ventdouest')).toBeVisible()

  await nour.findsNetwork()
  await expect(nameIn(nour)).toHaveValue('korrigan_35')
  for (const who of [alice, nour]) {
    await expect(who.page.getByText('Spread the rumour')).toBeVisible()
    await expect(who.page.getByText('Seen as korrigan_35')).toBeVisible()
  }
  // She was in the middle of a sentence.
  await expect(draft).toHaveValue('Was told in priv')
  await draft.press('End')
  await draft.pressSequentially('ate')
  await draft.press('Control+Enter')
  await expect(page.getByText('Was told in private')).toBeVisible()

  await page.getByRole('button', { name: noted.splitOff('ventdouest') }).click()
  for (const who of [alice, nour]) {
    await expect(who.page.getByText('Spread the rumour')).toBeHidden()
    await expect(who.page.getByText('Was told in private')).toBeVisible()
  }
  await nour.page.getByRole('main').getByRole('link', { name: noted.people }).last().click()
  await nour.page.getByRole('button', { name: /^ventdouest/ }).click()
  await expect(nour.page.getByText('Spread the rumour')).toBeVisible()
  await expect(nour.page.getByText('Seen as ventdouest')).toBeVisible()
  await nour.context.close()
})
