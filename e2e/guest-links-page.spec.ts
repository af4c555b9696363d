import { goesToLinks, makesLink } from './acts/guest-links.ts'
import { expect, test } from './fixtures.ts'
import { PHONE } from './people.ts'

test('without a mouse: whoever made or changed a link goes on where they began; one that is revoked leaves the focus to the next one, and the last to the page’s title', async ({
  alice,
}) => {
  const { page, words } = alice
  const { guestLinks, common } = words

  await test.step('whoever made or changed a link goes on where they began', async () => {
    await goesToLinks(alice)
    const make = page.getByRole('button', { name: guestLinks.make })
    const edit = page.getByRole('button', { name: guestLinks.edit })
    const name = page.getByLabel(guestLinks.form.name, { exact: true })
    await make.press('Enter')
    await expect(name).toBeFocused()
    await page.getByRole('button', { name: common.cancel }).press('Enter')
    await expect(make).toBeFocused()
    await page.keyboard.press('Enter')
    await page.keyboard.type('Town hall')
    await page.keyboard.press('Enter')
    await page.getByRole('button', { name: guestLinks.ready.done }).press('Enter')
    await expect(make).toBeFocused()
    await edit.press('Enter')
    await expect(name).toBeFocused()
    await page.keyboard.type('Town hall of Brighton')
    await page.keyboard.press('Enter')
    await expect(page.getByRole('heading', { name: 'Town hall of Brighton' })).toBeVisible()
    await expect(edit).toBeFocused()
  })

  await test.step('a link that is revoked leaves the focus to the next one, and the last to the title', async () => {
    await makesLink(alice)
    const revoke = page.getByRole('button', { name: `${guestLinks.revoke} ` })
    const dialog = page.getByRole('alertdialog')
    await expect(revoke).toHaveCount(2)
    await revoke.first().press('Enter')
    await dialog.getByRole('button', { name: guestLinks.revoke }).press('Enter')
    await expect(revoke).toHaveCount(1)
    await expect(revoke).toBeFocused()
    await page.keyboard.press('Enter')
    await dialog.getByRole('button', { name: guestLinks.revoke }).press('Enter')
    await expect(page.getByRole('heading', { level: 1 })).toBeFocused()
  })
})

test('on a phone, a link is handed on with the phone’s own sheet', async ({ people }) => {
  const alice = await people.arrives('Alice Martin', { browser: PHONE })
  const { page, words, context } = alice
  // Chromium has the sheet only where the system has one.
  await context.addInitScript(() => {
    const handed: string[] = []
    Object.assign(window, { handed })
    navigator.share = async ({ text = '' } = {}) => void handed.push(text)
  })
  const handed = () =>
    page.evaluate(() => ('handed' in window && Array.isArray(window.handed) ? window.handed : []))
  await people.ownsOne(alice)
  const address = await makesLink(
    alice,
    async () => {},
    async (link) => {
      await page.getByRole('button', { name: words.guestLinks.ready.share }).tap()
      expect(await handed()).toEqual([link])
    },
  )
  expect(address(alice)).toContain('/guest#')
  await alice.goesTo('people')
  await page.getByRole('button', { name: words.team.invite, exact: true }).tap()
  await page.getByRole('button', { name: words.team.makeLink }).tap()
  const message = await page.getByLabel(words.team.text).inputValue()
  await page.getByRole('button', { name: words.team.share }).tap()
  expect((await handed()).at(-1)).toBe(message)
})
