import { everythingSaid, textsIn } from './acts/reading.ts'
import { expect, test } from './fixtures.ts'
import type { Person } from './person.ts'
import { WORDS } from './person.ts'

test('somebody whose browser is French reads French everywhere', async ({ people }) => {
  const alice = await people.arrives('Alice Martin', { language: 'fr' })
  const { page, words } = alice
  await people.setsUp(alice)
  await expect(page.locator('html')).toHaveAttribute('lang', 'fr')
  await expect(page.getByRole('button', { name: 'Nouvelle publication' })).toBeVisible()
  const manifest = await page.locator('link[rel="manifest"]').getAttribute('href')
  expect(await (await page.request.get(manifest ?? '')).json()).toMatchObject({ lang: 'fr' })
  await saysNothingIn('en', alice)
  await page.keyboard.press('c')
  await expect(alice.text).toBeVisible()
  await alice.title.fill('Portes ouvertes')
  await saysNothingIn('en', alice)
  await alice.closesPost()
  await saysNothingIn('en', alice)
  for (const place of ['people', 'import', 'bin', 'settings'] as const) {
    await alice.goesTo(place)
    await saysNothingIn('en', alice)
  }
  await page.keyboard.press('?')
  await expect(page.getByRole('dialog', { name: words.keyboard.title })).toBeVisible()
  await saysNothingIn('en', alice)
})

test('the language can be changed, the choice is remembered, and what is said goes on in the new one', async ({
  alice,
}) => {
  const { page } = alice

  await test.step('the choice is remembered', async () => {
    await expect(page.locator('html')).toHaveAttribute('lang', 'en')
    await page.getByRole('link', { name: WORDS.en.shell.settings }).first().click()
    await page.getByText('Français', { exact: true }).click()
    await expect(page.getByRole('heading', { name: 'Réglages', level: 1 })).toBeVisible()
    await expect(page.locator('html')).toHaveAttribute('lang', 'fr')
    await page.reload()
    await expect(page.getByRole('heading', { name: 'Réglages', level: 1 })).toBeVisible()
    await page.getByRole('link', { name: WORDS.fr.shell.calendar }).first().click()
    await expect(page.getByRole('button', { name: WORDS.fr.shell.newPost })).toBeVisible()
    await page.getByRole('link', { name: WORDS.fr.shell.settings }).first().click()
    await page.getByText('English', { exact: true }).click()
    await expect(page.locator('html')).toHaveAttribute('lang', 'en')
  })

  await test.step('what is being said goes on in the new language', async () => {
    await alice.goesTo('calendar')
    await alice.notesIdea('Prizes')
    const toast = page.getByRole('status').filter({ hasText: WORDS.en.deeds.noted })
    // As long as the mouse rests on it, it stays.
    await toast.getByText(WORDS.en.deeds.noted).hover()
    await page.keyboard.press('Escape')
    await page.keyboard.press('g')
    await page.keyboard.press('s')
    await page.getByRole('radio', { name: 'Français' }).focus()
    await page.keyboard.press('Space')
    await expect(page.getByRole('status').getByText(WORDS.fr.deeds.noted)).toBeVisible()
    await expect(page.getByRole('button', { name: WORDS.fr.common.undo })).toBeVisible()
    await expect(page.getByText(WORDS.en.deeds.noted)).toBeHidden()
  })
})

/** Neither a word of the other dictionary nor the name of a word. */
async function saysNothingIn(language: 'en' | 'fr', { page, words }: Person): Promise<void> {
  const own = new Set(textsIn(words))
  const foreign = new Set(textsIn(WORDS[language]).filter((text) => !own.has(text)))
  const said = await everythingSaid(page)
  expect(said.length).toBeGreaterThan(5)
  expect(said.filter((text) => foreign.has(text))).toEqual([])
  // `guestLinks.title`, and not the address of a page that is read from.
  const areas = new Set(Object.keys(words))
  const isNameOfWord = (text: string) =>
    /^[a-zA-Z]+(\.[a-zA-Z]+)+$/.test(text) && areas.has(text.split('.')[0] ?? '')
  expect(said.filter(isNameOfWord)).toEqual([])
}
