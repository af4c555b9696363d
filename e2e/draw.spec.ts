import { readFile } from 'node:fs/promises'
import { inFours } from '#client/features/events/stage/stage-view.ts'
import { findsNothing } from './acts/axe.ts'
import { expect, test } from './fixtures.ts'
import type { Person } from './person.ts'

const button = ({ page }: Person, name: string) => page.getByRole('button', { name, exact: true })

/** A fresh event, and its draw on the screens of both. */
async function openDraw(alice: Person, bob: Person): Promise<void> {
  const { page, words } = alice
  await page.getByRole('link', { name: words.shell.events, exact: true }).click()
  await button(alice, words.events.new).first().click()
  await page.getByLabel(words.events.name, { exact: true }).fill('Autumn photo contest')
  await button(alice, words.events.create).click()
  await expect(page).toHaveURL(/\/events\/[a-z2-7]{14}$/)
  const { pathname } = new URL(page.url())
  for (const one of [alice, bob]) {
    await one.page.goto(`${pathname}/draw`)
    await expect(one.page.getByRole('heading', { name: words.draw.prepare })).toBeVisible()
  }
}

const winnersOf = ({ page }: Person) =>
  page
    .getByRole('region', { name: 'Two books' })
    .locator('.draw-winners')
    .first()
    .getByRole('listitem')

test('a draw before an audience goes on when the network is cut, and anybody can make it again from its proof', async ({
  alice,
  bob,
  browser,
  people,
}) => {
  const { draw, live } = alice.words
  await openDraw(alice, bob)
  const names = ['Awa', 'Bran', 'Chloé', 'Dilan', 'Enora', 'Farid <b>']
  await alice.page.getByText(draw.paste, { exact: true }).first().click()
  await alice.page.getByRole('textbox', { name: draw.paste }).fill([...names, 'AWA'].join('\n'))
  await button(alice, draw.pasteDo(7)).click()
  await expect(alice.page.getByText(draw.added(6, 1))).toBeVisible()

  for (const one of [alice, bob]) {
    await one.page.getByText(draw.sources.devices, { exact: true }).click()
    await button(one, draw.sealHere).click()
  }
  await expect(alice.page.getByText(draw.sealedAt('Bob Keller'))).toBeVisible()
  await alice.page.getByLabel(draw.what).fill('Two books')
  await alice.page.getByLabel(draw.prizes, { exact: true }).fill('2')
  await findsNothing(alice, 'the draw that is prepared')
  await button(alice, draw.announce).click()
  const card = (one: Person) => one.page.getByRole('region', { name: 'Two books' })
  const hash = (await card(alice).locator('.draw-whole').textContent()) ?? ''
  await expect(card(bob)).toContainText(hash)

  const goesTo = (title: string) =>
    alice.page.getByRole('link', { name: title, exact: true }).click()
  await goesTo(live.title)
  await button(alice, live.show).click()
  await button(alice, live.open).click()
  const address = await alice.page.getByLabel(live.address).inputValue()
  await goesTo(draw.title)
  await card(alice).getByLabel(draw.naming).selectOption(draw.namings.whole)
  await button(alice, draw.showOnStage).click()
  const gus = await people.arrives('Gus')
  const { pathname, hash: secret } = new URL(address)
  await gus.page.goto(`${gus.network.origin}${pathname}${secret}`)
  const audience = gus.words.stage
  await expect(gus.page.getByRole('heading', { name: 'Two books' })).toBeVisible()
  await expect(gus.page.getByText(audience.sealed(6, '6'))).toBeVisible()
  await expect(gus.page.locator('.stage-fingerprint')).toHaveText(inFours(hash))

  alice.network.pull()
  bob.network.pull()
  await button(bob, draw.openSeal).click()
  const code = (await bob.page.locator('.draw-code').textContent()) ?? ''
  await button(alice, draw.openSeal).click()
  await alice.page.getByLabel(draw.typeCode).fill(code.toUpperCase().replaceAll('-', ' '))
  await button(alice, draw.typeCodeDo).click()
  await expect(winnersOf(alice)).toHaveCount(2)
  await findsNothing(alice, 'a draw that is made')
  await button(alice, draw.reveal).click()
  const dialog = alice.page.getByRole('dialog')
  const revealsNext = dialog.getByRole('button', { name: draw.revealNext })
  await revealsNext.click()
  await revealsNext.click()
  await button(alice, draw.revealClose).click()
  await button(alice, draw.showStanding).click()
  await button(alice, draw.revealNext).click()
  await button(alice, draw.revealNext).click()
  await expect(card(alice).getByText(live.reach.kept)).toBeVisible()
  await expect(gus.page.getByText(audience.chanceAwaited)).toBeVisible()

  const [download] = await Promise.all([
    alice.page.waitForEvent('download'),
    button(alice, draw.proof).click(),
  ])
  const file = await download.path()
  expect(await readFile(file, 'utf8')).not.toMatch(/Awa|Farid/)
  const stranger = await browser.newContext({ offline: true })
  const proof = await stranger.newPage()
  await download.saveAs(`${file}.html`)
  await proof.goto(`file://${file}.html`)
  await expect(proof.getByText(draw.proofPage.checked)).toBeVisible()
  const [first = ''] = await winnersOf(alice).locator('code').allTextContents()
  await proof.getByLabel(draw.proofPage.find).first().fill(first)
  await expect(proof.getByText('Place 1 of 6.')).toBeVisible()
  await stranger.close()

  alice.network.plug()
  bob.network.plug()
  await expect(winnersOf(bob)).toHaveText(await winnersOf(alice).allTextContents())
  await expect(card(alice).getByText(live.reach.reached)).toBeVisible()
  await expect(gus.page.locator('.stage-latest code')).toHaveText(inFours(first))
  const [, second] = await winnersOf(alice).locator('bdi').allTextContents()
  await expect(gus.page.locator('.stage-drawn-list').getByText(second ?? '')).toBeVisible()
  await goesTo(live.title)
  await goesTo(live.remote)
  await button(alice, draw.revealReserve).click()
  await expect(gus.page.getByRole('heading', { name: audience.reserves })).toBeVisible()
  await findsNothing(gus, 'a draw before an audience')
  const { report } = alice.words
  await goesTo(report.title)
  const inReport = alice.page.getByRole('region', { name: report.draws }).getByRole('listitem')
  await expect(inReport.getByRole('code')).toHaveText([first, /./])
  await expect(inReport.last()).toContainText(second ?? '')
})
