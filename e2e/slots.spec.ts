import { findsNothing } from './acts/axe.ts'
import { expect, test } from './fixtures.ts'
import { day } from './month.ts'

test.use({ serviceWorkers: 'allow' })

test('a slot of every week keeps its place until somebody fills it; filled by two people apart, both posts stay and say so', async ({
  alice,
  bob,
}) => {
  const { page, words } = alice
  await page.keyboard.press('Control+k')
  await page.getByRole('combobox', { name: words.palette.title }).fill(words.slots.title)
  await page.keyboard.press('Enter')
  await page.getByRole('textbox', { name: words.slots.newName }).fill('Weekly portrait')
  await page.keyboard.press('Enter')
  for (const { long } of alice.formats.weekdays)
    await page.getByRole('button', { name: long, exact: true }).click()
  const hour = page.getByRole('textbox', { name: words.slots.hour })
  await hour.fill('18:00')
  await hour.press('Enter')
  await page.getByRole('button', { name: 'LinkedIn', exact: true }).click()
  await findsNothing(alice, 'the recurring slots')

  const slotOf = (who: typeof alice) =>
    who.day(day(9)).getByRole('button', { name: /^18:00 Weekly portrait/ })
  await page.goBack()
  await alice.turnsToTheMonth()
  await bob.turnsToTheMonth()
  for (const who of [alice, bob]) {
    await expect(slotOf(who)).toBeVisible()
    await who.hasTheApp()
    await who.losesNetwork()
  }
  await slotOf(alice).click()
  await alice.title.fill('Maud, baker')
  await alice.closesPost()
  await expect(slotOf(alice)).toBeHidden()
  await slotOf(bob).focus()
  await bob.page.keyboard.press('Enter')
  await bob.title.fill('Yann, sailor')
  await bob.closesPost()

  for (const who of [alice, bob]) await who.findsNetwork()
  for (const title of ['Maud, baker', 'Yann, sailor'])
    for (const who of [alice, bob]) await expect(who.postOn(day(9), title)).toBeVisible()
  await expect(slotOf(alice)).toBeHidden()
  await alice.postOn(day(9), 'Maud, baker').click()
  await expect(alice.drawer).toContainText(
    words.slots.filledTwice(words.slots.quoted('Yann, sailor')),
  )
})
