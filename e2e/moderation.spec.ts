import { findsNothing } from './acts/axe.ts'
import { expect, test } from './fixtures.ts'
import { PHONE } from './people.ts'
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

test('a key pressed right after the way to the moderation begins a case there, however long the page takes to come', async ({
  alice,
}) => {
  const { page, words } = alice
  await alice.seesSaved()
  // What keeps the keys comes a moment after the first page.
  await Promise.all([page.waitForResponse(/AbovePages[^/]*\.js$/), page.reload()])
  await expect(page.getByRole('grid')).toBeVisible()
  const { promise: arrived, resolve: arrive } = Promise.withResolvers<void>()
  await alice.context.route(/moderation-pages/, async (route) => {
    await arrived
    await route.continue()
  })
  await page.getByRole('link', { name: words.shell.moderation }).click()
  await page.keyboard.type('cTroll')
  await expect(page.getByRole('dialog')).toHaveCount(0)
  arrive()
  const dialog = page.getByRole('dialog', { name: words.cases.new })
  await expect(dialog.getByLabel(words.cases.quote)).toHaveValue('Troll')
})

test('on a phone, the button under the thumb begins a case, however soon after a reload it is touched', async ({
  people,
}) => {
  const nour = await people.arrives('Nour El Amrani', { browser: PHONE })
  await people.ownsOne(nour)
  const { page, words } = nour
  await page.goto(page.url().replace(/(\/w\/[^/]+).*/, '$1/moderation'))
  const bar = page.getByRole('navigation', { name: words.shell.mainNavigation })
  const begin = bar.getByRole('button', { name: words.cases.new })
  await expect(begin).toBeVisible()
  await page.reload({ waitUntil: 'commit' })
  await begin.tap()
  await expect(page.getByRole('dialog', { name: words.cases.new })).toBeVisible()
})

test('on a phone, what came in a file is triaged with one hand: a choice, then the next one, and nothing lies over it', async ({
  people,
}) => {
  const nour = await people.arrives('Nour El Amrani', { browser: PHONE })
  await people.ownsOne(nour)
  const { page, words } = nour
  const { cases, moderationImport } = words
  const shop = `https://shop.example/services/${'a-very-long-name-'.repeat(8)}`
  const rows = Array.from(
    { length: 4 },
    (_, nth) =>
      `user_${nth},"Message ${nth}, not kind${' at all'.repeat(nth * 30)}",${nth + 1} janv. 2026 à 07:05,${shop},,Non`,
  )
  const file = ['utilisateur,commentaire,date,service,type_commande,pouce_leve', ...rows].join(
    '\r\n',
  )
  await page.goto(page.url().replace(/(\/w\/[^/]+).*/, '$1/moderation/import'))
  await page
    .locator('input[type=file]')
    .setInputFiles({ name: 'reviews.csv', mimeType: '', buffer: Buffer.from(file) })
  await page.getByRole('button', { name: moderationImport.run(8) }).tap()
  await page.getByRole('link', { name: moderationImport.see.untriaged }).tap()
  const list = page.getByRole('list', { name: cases.list })
  const row = list.getByRole('button', { name: /^Message 2/ })
  await expect(row).toBeVisible()
  // What narrows the list waits until it is asked for: the upper fifth is all that is not cases.
  const filters = page.getByRole('search', { name: cases.filters })
  await expect(filters).toBeHidden()
  expect((await list.boundingBox())?.y).toBeLessThan(844 / 5)
  await page.getByRole('button', { name: cases.filtersOn }).tap()
  await expect(filters).toBeVisible()
  await row.tap()

  const next = page.getByRole('button', { name: /^Next, / })
  for (const left of [3, 2]) {
    await page.getByRole('radio', { name: cases.triages.ignore }).tap()
    await expect(next).toHaveText(cases.nextUntriaged(left))
    const [told, button] = await Promise.all([
      page.locator('.toast').last().boundingBox(),
      next.boundingBox(),
    ])
    expect((told?.y ?? 0) + (told?.height ?? 0)).toBeLessThanOrEqual(button?.y ?? 0)
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390)
    await next.tap()
  }
  // A tap each, where the thumb was: after the last one, the queue says that it is done.
  await page.getByRole('button', { name: cases.inARowDetail }).tap()
  const danger = page.getByRole('radio', { name: cases.triages.danger })
  const before = await danger.boundingBox()
  await danger.tap()
  await expect(page.getByRole('radio', { checked: true })).toHaveCount(0)
  expect((await danger.boundingBox())?.y).toBe(before?.y)
  await danger.tap()
  await expect(page.getByText(cases.allTriaged)).toBeVisible()
  await page.getByRole('button', { name: cases.clear }).last().tap()
  await expect(list).toBeVisible()
  await expect(list.getByText(cases.untriaged, { exact: true })).toHaveCount(0)
  await findsNothing(nour, 'the inbox on a phone')
})
