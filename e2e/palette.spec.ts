import { findsNothing } from './acts/axe.ts'
import { expect, test } from './fixtures.ts'
import { day } from './month.ts'

test.use({ serviceWorkers: 'allow' })

test('anything is found and done from one field, by keys, without the network and whatever page is open', async ({
  alice,
}) => {
  const { page, words } = alice
  const field = page.getByRole('combobox', { name: words.palette.title })
  const option = (name: string) => page.getByRole('option', { name })
  await alice.turnsToTheMonth()
  await alice.plansPost('Open house at the café', day(8))
  await alice.plansPost('Thank you', day(9))
  await alice.seesSaved()
  await alice.hasTheApp()
  await alice.losesNetwork()

  await page.keyboard.press('Control+k')
  await expect(field).toBeFocused()
  await page.keyboard.type('cafe hou')
  await expect(option('Open house at the café')).toHaveAttribute('aria-selected', 'true')
  await findsNothing(alice, 'the palette')
  await page.keyboard.press('Enter')
  await expect(alice.title).toHaveValue('Open house at the café')
  await alice.closesPost()

  await page.keyboard.press('Control+k')
  await page.keyboard.type('settings')
  await expect(option(words.shell.settings)).toBeVisible()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1, name: words.shell.settings })).toBeVisible()
  await expect(page).toHaveTitle(`${words.shell.settings} – Ruche`)

  await page.getByRole('button', { name: words.shell.search }).first().click()
  await page.keyboard.type('zzzz')
  await expect(page.getByText(words.palette.nothing('zzzz')).first()).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(field).toBeHidden()
})
