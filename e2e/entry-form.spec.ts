import { enter as words } from '../client/src/i18n/en/enter.ts'
import { enter as french } from '../client/src/i18n/fr/enter.ts'
import { findsNothing } from './acts/axe.ts'
import { picture } from './acts/picture.ts'
import { expect, test } from './fixtures.ts'
import type { Person } from './person.ts'

const button = ({ page }: Person, name: string) => page.getByRole('button', { name, exact: true })

/** As somebody types it; the phase of entries of a photo contest begins a week after the start. */
const lastWeek = () =>
  new Date(Date.now() - 8 * 86_400_000).toLocaleDateString('en-GB', { timeZone: 'UTC' })

test('a stranger takes part with a photo on a telephone, the team sees it, and all of it is gone again with their receipt', async ({
  alice,
  people,
}) => {
  const { page } = alice
  const { entries, entryForm, eventRules, events } = alice.words
  await alice.goesTo('events')
  await button(alice, events.new).first().click()
  await page.getByRole('textbox', { name: events.name, exact: true }).fill('Autumn photos')
  await page.getByLabel(events.start, { exact: true }).fill(lastWeek())
  await page.keyboard.press('Tab')
  await button(alice, events.create).click()
  await expect(page.getByRole('heading', { name: 'Autumn photos' })).toBeVisible()
  await page.getByRole('link', { name: eventRules.title, exact: true }).click()
  await page.getByLabel(eventRules.fields.organiser, { exact: true }).fill('Photo club')
  await page.getByLabel(eventRules.fields.contact, { exact: true }).fill('club@example.org')
  await page.getByLabel(eventRules.age, { exact: true }).fill('18')
  await page.keyboard.press('Tab')
  await page.getByRole('link', { name: entries.title, exact: true }).click()
  await page.getByRole('link', { name: entries.form, exact: true }).click()
  await button(alice, entryForm.publish).click()
  const address = await page.getByLabel(entryForm.link).inputValue()
  await findsNothing(alice, 'the form as the team sees it')
  await page.getByRole('link', { name: entries.title, exact: true }).click()

  const nadia = await people.arrives('Nadia')
  await nadia.page.setViewportSize({ width: 390, height: 844 })
  await nadia.page.goto(`${nadia.network.origin}${new URL(address).pathname}`)
  await expect(nadia.page.getByRole('heading', { name: 'Autumn photos' })).toBeVisible()
  const field = (name: string) =>
    nadia.page.getByRole('textbox', { name: `${name} (${words.needed})` })
  await field(words.questions.name).fill('Nadia <b>Ouali</b>')
  await button(nadia, words.send).click()
  await expect(nadia.page.getByText(words.wrongCount(4))).toBeVisible()
  await expect(field(words.questions.email)).toBeFocused()
  await findsNothing(nadia, 'the form with what is to be put right')
  await field(words.questions.email).fill('nadia@example.org')
  const chooser = nadia.page.getByLabel(words.pictures.choose(0))
  const liar = { name: 'heron.jpg', mimeType: 'image/jpeg', buffer: Buffer.from('<script>') }
  await chooser.setInputFiles(liar)
  const { notTaken } = words.pictures
  await expect(nadia.page.getByText(notTaken['no-picture']('heron.jpg'))).toBeVisible()
  await chooser.setInputFiles(picture('heron.png', [40, 90, 140]))
  const described = nadia.page.getByLabel(words.pictures.alt)
  await described.fill('A heron at dawn')
  await nadia.context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await nadia.page.evaluate(() => navigator.clipboard.writeText('heron '.repeat(200)))
  await described.press('Control+v')
  await expect(nadia.page.getByText(words.tooMuch(1_200, 500))).toBeVisible()
  // The telephone put the page away to show the rules of the network: nothing is lost.
  await nadia.page.reload()
  await expect(field(words.questions.email)).toHaveValue('nadia@example.org')
  await expect(described).toHaveValue('A heron at dawn')
  await nadia.page.getByLabel(words.age(18)).check()
  await nadia.page.getByLabel(words.agree).check()
  // In the other language she would agree to words that she has not read.
  await button(nadia, words.other).click()
  await expect(nadia.page.getByText('J’accepte que Photo club')).toBeVisible()
  await expect(nadia.page.getByLabel(french.agree)).not.toBeChecked()
  await button(nadia, french.other).click()
  await expect(nadia.page.getByLabel(words.agree)).toBeChecked()
  nadia.network.pull()
  await button(nadia, words.send).click()
  await expect(nadia.page.getByText(words.refused.unreachable)).toBeVisible()
  nadia.network.plug()
  await button(nadia, words.send).click()
  await expect(nadia.page.getByRole('heading', { name: words.sent })).toBeVisible()
  const code = await nadia.page.locator('.enter-code').textContent()
  await expect(button(nadia, words.draft.clear)).toHaveCount(0)
  await findsNothing(nadia, 'the receipt')

  const row = page.getByRole('button', { name: 'Nadia <b>Ouali</b>' }).last()
  await expect(row).toContainText(entries.one.pending)
  await row.click()
  await expect(page.getByLabel(entries.detail.email)).toHaveValue('nadia@example.org')
  const photo = page.getByRole('dialog').getByRole('img', { name: 'A heron at dawn' })
  await expect(photo).toHaveJSProperty('naturalWidth', 64)
  await page.getByRole('dialog').getByRole('button', { name: entries.accept, exact: true }).click()
  await findsNothing(alice, 'an entry')
  await page.keyboard.press('Escape')
  await expect(row).toContainText(entries.one.eligible)
  await expect(page.locator('.entry-thumb img')).toBeVisible()
  await findsNothing(alice, 'the entries')

  await button(nadia, words.have).click()
  await nadia.page.getByLabel(words.code).fill((code ?? '').toLowerCase().replaceAll('-', ' '))
  await button(nadia, words.look).click()
  await button(nadia, words.erase).click()
  await nadia.page.getByRole('button', { name: words.erase, exact: true }).last().click()
  await expect(nadia.page.getByText(words.state.leaving())).toBeVisible()
  await expect(row).toBeHidden()
  await expect(async () => {
    await button(nadia, words.look).click()
    await expect(nadia.page.getByText(words.state.erased())).toBeVisible()
  }).toPass()
})
