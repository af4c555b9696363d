import { findsNothing } from './acts/axe.ts'
import { picture } from './acts/picture.ts'
import { expect, test } from './fixtures.ts'

const TABLE = [
  'Nom,Courriel,Âge',
  'Awa Konaté,awa@example.org,31',
  'Bran Le Goff,bran@example.org,17',
  'AWA KONATÉ,Awa@Example.org,31',
].join('\n')

test('what the team has on paper and in files comes into the event, is there for a colleague, and a photo goes with the entry', async ({
  alice,
  bob,
}) => {
  const { page, words } = alice
  const { entries, entryImport, events } = words
  await alice.plansEvent('Autumn photos')
  const plan = page.url()
  await page.getByLabel(events.papers.attach).setInputFiles(picture('poster.png', [160, 60, 40]))
  await expect(page.getByRole('button', { name: /poster\.png/ })).toBeVisible()
  await page
    .getByRole('region', { name: events.partners.title })
    .getByRole('button', { name: events.add })
    .click()
  await page.getByRole('textbox', { name: events.partners.new }).fill('Harbour Bookshop')
  await page.keyboard.press('Enter')
  await page.getByRole('button', { name: /Harbour Bookshop/ }).click()
  const dialog = page.getByRole('dialog')
  await dialog
    .getByLabel(events.partners.logo.choose)
    .setInputFiles(picture('mark.png', [20, 90, 90]))
  await expect(dialog.getByRole('img', { name: events.partners.logo.title })).toBeVisible()
  await page.keyboard.press('Escape')

  await page.getByRole('link', { name: entries.title, exact: true }).click()
  await page.getByRole('main').getByRole('link', { name: entries.import, exact: true }).click()
  const table = { name: 'answers.csv', mimeType: 'text/csv', buffer: Buffer.from(TABLE) }
  await page.locator('input[type=file]').setInputFiles(table)
  await expect(page.getByText(entryImport.leftReasons.repeated)).toBeVisible()
  await findsNothing(alice, 'the import of entries')
  await page.getByRole('button', { name: entryImport.go(2), exact: true }).click()
  await page.getByRole('link', { name: entryImport.see }).click()
  await expect(page.getByRole('button', { name: 'Bran Le Goff' }).last()).toBeVisible()
  await page.getByRole('button', { name: 'Awa Konaté' }).last().click()
  const { pictures } = entries
  alice.network.pull()
  const photo = picture('awa.png', [40, 90, 140])
  const { media } = words
  const shown = pictures.alt(1, 'Awa Konaté')
  const photoShown = dialog.getByRole('img', { name: shown })
  await dialog.getByLabel(pictures.add).setInputFiles(photo)
  await expect(photoShown).toHaveJSProperty('naturalWidth', 64)
  await expect(dialog.getByText(media.waits)).toBeVisible()
  await dialog.getByRole('button', { name: pictures.removeOne(shown) }).click()
  await page.getByRole('button', { name: pictures.remove, exact: true }).last().click()
  await expect(dialog.getByRole('img')).toHaveCount(0)
  await dialog.getByLabel(pictures.add).setInputFiles(photo)
  await dialog.getByRole('button', { name: pictures.describeOne(shown) }).click()
  await page.keyboard.type('A heron at low tide')
  await page.keyboard.press('Enter')
  await findsNothing(alice, 'an entry with a photo of the team’s')
  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: 'Awa Konaté' }).last().click()
  await expect(dialog.getByRole('img', { name: 'A heron at low tide' })).toBeVisible()
  await expect(dialog.getByText(media.waits)).toBeVisible()
  alice.network.plug()
  await expect(dialog.getByText(media.waits)).toHaveCount(0)
  await page.keyboard.press('Escape')

  await bob.page.goto(new URL(plan).pathname)
  await expect(bob.page.getByRole('button', { name: /poster\.png/ })).toBeVisible()
  await expect(bob.page.locator('.partner-mark')).toHaveJSProperty('complete', true)
  await bob.page.getByRole('link', { name: entries.title, exact: true }).click()
  await bob.page.getByRole('button', { name: 'Awa Konaté' }).last().click()
  const hers = bob.page.getByRole('dialog')
  await expect(hers.getByRole('img', { name: 'A heron at low tide' })).toHaveJSProperty(
    'naturalWidth',
    64,
  )
  await hers.getByRole('button', { name: entries.erase, exact: true }).click()
  await bob.page.getByRole('button', { name: entries.eraseDo }).click()
  const row = page.getByRole('button', { name: 'Awa Konaté' })
  await expect(row).toHaveCount(0)
  await expect(page.getByRole('button', { name: 'Bran Le Goff' }).last()).toBeVisible()
})
