import { findsNothing } from './acts/axe.ts'
import { expect, test } from './fixtures.ts'

test('an audience follows an event by a link: what is shown appears, the clock goes on when the network is cut, and it ends when it is revoked', async ({
  alice,
  people,
}) => {
  const { page, words } = alice
  const { live, guestLinks } = words
  await alice.plansEvent('Autumn photos')
  await page.getByRole('link', { name: live.title, exact: true }).click()

  await page.getByRole('button', { name: live.open }).click()
  const address = await page.getByLabel(live.address).inputValue()

  const gus = await people.arrives('Gus')
  const { pathname, hash } = new URL(address)
  await gus.page.clock.install()
  await gus.page.goto(`${gus.network.origin}${pathname}${hash}`)
  const audience = gus.words.stage
  await expect(gus.page.getByRole('heading', { name: audience.waiting })).toBeVisible()
  await expect(page.getByText(live.viewers(1))).toBeVisible()

  await page.getByRole('button', { name: live.show }).click()
  await expect(page.getByText(live.upToDate)).toBeVisible()
  await expect(gus.page.getByRole('heading', { name: 'Autumn photos' })).toBeVisible()
  const [photos = ''] = words.eventStarters.photo.measures
  await page.getByLabel(live.progress).selectOption({ label: photos })
  await page.getByLabel(live.reached).fill('57')
  await page.getByRole('button', { name: live.count }).click()
  await expect(gus.page.getByRole('img', { name: `57 ${photos}` })).toBeVisible()
  await page.getByLabel(live.announcement, { exact: true }).fill('The jury sits at nine')
  await page.keyboard.press('Enter')
  await expect(gus.page.getByText('The jury sits at nine')).toBeVisible()
  await findsNothing(alice, 'the live page of the team')
  await findsNothing(gus, 'the page of an audience')

  await page.getByRole('button', { name: live.slide.announcement }).click()
  await expect(gus.page.getByRole('heading', { name: 'The jury sits at nine' })).toBeVisible()
  await page.getByRole('link', { name: live.remote }).click()
  await expect(page.getByText(live.reach.reached)).toBeVisible()
  await page.getByRole('button', { name: live.pause }).click()
  await expect(gus.page.getByText('The jury sits at nine')).toBeHidden()
  await page.getByRole('button', { name: live.goOn }).click()
  await page.keyboard.press('PageUp')
  await expect(gus.page.getByRole('timer')).toBeVisible()
  await findsNothing(alice, 'the remote of a presenter')
  await page.getByRole('button', { name: live.full }).click()
  const hand = page.getByRole('dialog')
  await hand.getByRole('button', { name: live.announce, exact: true }).click()
  await hand.getByLabel(live.announcement).fill('Doors close in five minutes')
  await page.keyboard.press('Enter')
  await expect(gus.page.getByText('Doors close in five minutes')).toBeVisible()
  await hand.getByRole('button', { name: live.leaveFull }).click()
  await page.getByRole('link', { name: live.title, exact: true }).click()
  // As often as somebody asks, and not once.
  await expect(page.getByLabel(live.address)).toHaveValue(address)
  await page.getByRole('button', { name: live.replace }).click()
  const warning = page.getByRole('alertdialog')
  await expect(warning).toContainText(live.usedBy(1))
  await warning.getByRole('button', { name: guestLinks.keep }).click()

  gus.network.pull()
  await expect(gus.page.locator('.stage-broken')).toBeVisible()
  const left = () => gus.page.getByRole('timer').textContent()
  const before = await left()
  await gus.page.clock.fastForward(60_000)
  await expect.poll(left).not.toBe(before)
  await expect(gus.page.getByText('The jury sits at nine')).toBeVisible()
  await page.getByRole('button', { name: live.takeBack('The jury sits at nine') }).click()
  gus.network.plug()
  await expect(gus.page.getByText('The jury sits at nine')).toBeHidden()

  await page.getByRole('button', { name: guestLinks.revoke, exact: true }).click()
  await page
    .getByRole('alertdialog')
    .getByRole('button', { name: guestLinks.revoke, exact: true })
    .click()
  await expect(gus.page.getByRole('heading', { name: audience.over })).toBeVisible()
})

test.describe('with the page on the device', () => {
  test.use({ serviceWorkers: 'allow' })

  test('an audience’s page that is loaded anew in the middle of a cut shows what it had and how old that is, and goes on when the network is back', async ({
    alice,
    people,
  }) => {
    const { page, words } = alice
    const { live } = words
    await alice.plansEvent('Autumn photos')
    await page.getByRole('link', { name: live.title, exact: true }).click()
    await page.getByRole('button', { name: live.open }).click()
    const { pathname, hash } = new URL(await page.getByLabel(live.address).inputValue())
    await page.getByRole('button', { name: live.show }).click()
    await page.getByLabel(live.announcement, { exact: true }).fill('The jury sits at nine')
    await page.keyboard.press('Enter')

    const gus = await people.arrives('Gus')
    await gus.page.goto(`${gus.network.origin}${pathname}${hash}`)
    await expect(gus.page.getByText('The jury sits at nine')).toBeVisible()
    await gus.page.evaluate(async () => {
      await navigator.serviceWorker.ready
    })
    gus.network.pull()
    for (const _ of ['once', 'twice']) {
      await gus.page.reload()
      await expect(gus.page.getByText('The jury sits at nine')).toBeVisible()
      await expect(gus.page.locator('.stage-broken')).toBeVisible()
    }
    await page.getByLabel(live.announcement, { exact: true }).fill('Doors close in five minutes')
    await page.keyboard.press('Enter')
    gus.network.plug()
    await expect(gus.page.getByText('Doors close in five minutes')).toBeVisible()
    await expect(gus.page.locator('.stage-broken')).toBeHidden()
  })
})
