import { findsNothing } from './acts/axe.ts'
import { hasFingerprintReader } from './acts/passkeys.ts'
import { expect, test } from './fixtures.ts'
import { day } from './month.ts'
import type { Person } from './person.ts'

const isInside = ({ page, words }: Person) =>
  expect(page.getByRole('navigation', { name: words.shell.mainNavigation })).toBeVisible()

async function makesRecoveryCode(person: Person): Promise<string> {
  const { page, words } = person
  await person.goesTo('settings')
  await page.getByRole('button', { name: words.account.makeCode }).click()
  return (await page.locator('.fresh-code-text').textContent()) ?? ''
}

async function entersCode({ page, words }: Person, code: string): Promise<void> {
  await page.getByRole('button', { name: words.account.useCode, exact: true }).click()
  await page.getByLabel(words.account.code).fill(code)
  await page.getByRole('button', { name: words.account.enterWithCode }).click()
}

test('a passkey made on one device brings its owner in on another, until it is removed; without a mouse, that leaves the focus to the next one', async ({
  people,
}) => {
  test.slow()
  const alice = await people.arrives('Alice Martin', { byName: true })
  const { page, words } = alice
  await people.ownsOne(alice)
  await alice.goesTo('settings')

  await test.step('one that is removed leaves the focus to the next one', async () => {
    const remove = page.getByRole('button', { name: new RegExp(`^${words.account.remove} Chrome`) })
    for (const count of [1, 2]) {
      // A reader keeps one for this person, and a device has one reader at a time.
      const { session, id: authenticatorId } = await hasFingerprintReader(alice)
      await page.getByRole('button', { name: words.account.addPasskey }).click()
      await expect(remove).toHaveCount(count)
      await session.send('WebAuthn.removeVirtualAuthenticator', { authenticatorId })
    }
    await remove.first().press('Enter')
    await page.getByRole('button', { name: words.account.removePasskey }).press('Enter')
    await expect(remove).toHaveCount(1)
    await expect(remove).toBeFocused()
    await page.keyboard.press('Enter')
    await page.getByRole('button', { name: words.account.removePasskey }).press('Enter')
    await expect(page.getByRole('heading', { name: words.account.title })).toBeFocused()
  })

  await test.step('one brings its owner in on another device, until it is removed', async () => {
    const phone = await people.arrives('Alice Martin', { byName: true })
    const keys = await hasFingerprintReader(alice)
    await page.getByRole('button', { name: words.account.addPasskey }).click()
    await expect(page.getByText(/^Chrome, /)).toBeVisible()
    await findsNothing(alice, 'the settings with a passkey')

    await keys.syncTo(await hasFingerprintReader(phone))
    await phone.page.goto('/')
    await phone.page.getByRole('button', { name: words.account.usePasskey }).click()
    await isInside(phone)
    await phone.goesTo('settings')
    await expect(phone.page.getByText(/, used /)).toBeVisible()
    await phone.page.getByRole('button', { name: `${words.account.remove} Chrome` }).click()
    await phone.page.getByRole('button', { name: words.account.removePasskey }).click()
    await expect(phone.page.getByText(/^Chrome, /)).toBeHidden()

    const stranger = await people.arrives('Somebody with a copy', { byName: true })
    await keys.syncTo(await hasFingerprintReader(stranger))
    await stranger.page.goto('/')
    await stranger.page.getByRole('button', { name: words.account.usePasskey }).click()
    await expect(stranger.page.getByText(words.account.problems['unknown-passkey'])).toBeVisible()
  })
})

test('a recovery code on paper brings its owner back once, and they are asked to make another', async ({
  alice,
  people,
}) => {
  const code = await makesRecoveryCode(alice)
  await alice.page.emulateMedia({ media: 'print' })
  const sheet = alice.page.locator('.recovery-sheet')
  for (const text of [code, alice.network.origin, alice.name]) {
    await expect(sheet.getByText(text, { exact: true })).toBeVisible()
  }
  await expect(alice.page.getByRole('heading', { level: 1 })).toBeHidden()
  await alice.page.emulateMedia({ media: 'screen' })

  const laptop = await people.arrives('Alice Martin')
  await laptop.page.goto('/')
  const { page, words } = laptop
  await expect(page.getByRole('link', { name: laptop.network.named })).toBeVisible()
  await findsNothing(laptop, 'the gate')
  await entersCode(laptop, 'not a code')
  await expect(page.getByText(words.account.problems['wrong-recovery-code'])).toBeVisible()
  await page.getByLabel(words.account.code).fill(code.toLowerCase().replaceAll('-', ' '))
  await page.getByRole('button', { name: words.account.enterWithCode }).click()
  await isInside(laptop)
  await expect(page.getByText(words.account.offerAgain)).toBeVisible()
  await page.getByRole('link', { name: words.account.offerGo }).click()
  await expect(page.getByText(words.account.noCode)).toBeVisible()

  const thief = await people.arrives('Somebody who found the sheet')
  await thief.page.goto('/')
  await entersCode(thief, code)
  await expect(thief.page.getByText(words.account.problems['wrong-recovery-code'])).toBeVisible()
})

test('what waited on a device that was signed out goes out when its owner comes back', async ({
  alice,
  bob,
}) => {
  const { page, words } = alice
  const code = await makesRecoveryCode(alice)
  await alice.goesTo('calendar')
  await alice.turnsToTheMonth()
  await alice.losesNetwork()
  await alice.plansPost('Written before the session ended', day(8))
  await alice.context.clearCookies()
  await alice.findsNetwork()

  const banner = page.getByRole('status').filter({ hasText: words.sync.signedOut })
  await banner.getByRole('link', { name: words.syncPanel.comeBack }).click()
  await entersCode(alice, code)
  await isInside(alice)
  await alice.seesSaved()
  await bob.turnsToTheMonth()
  await expect(bob.postOn(day(8), 'Written before the session ended')).toBeVisible()
})

test('nobody comes back over the work of somebody else before it has been erased', async ({
  alice,
  bob,
}) => {
  const { page, words } = alice
  const own = await makesRecoveryCode(alice)
  const foreign = await makesRecoveryCode(bob)
  const enter = page.getByRole('button', { name: words.account.enterWithCode })
  const occupied = page.getByText(words.join.occupiedTitle(alice.name))
  const signsOutAndEnters = async (code: string) => {
    await alice.context.clearCookies()
    await page.goto('/sign-in')
    await entersCode(alice, code)
  }
  await signsOutAndEnters(foreign)
  await expect(occupied).toBeVisible()
  await findsNothing(alice, 'the gate over somebody else’s work')
  await page.getByLabel(words.account.code).fill(own)
  await enter.click()
  await isInside(alice)
  await alice.goesTo('settings')
  await expect(page.getByLabel(words.settings.yourName)).toHaveValue(alice.name)

  await signsOutAndEnters(foreign)
  await expect(occupied).toBeVisible()
  await page.getByRole('button', { name: words.join.occupiedForget }).click()
  await isInside(alice)
  await alice.goesTo('settings')
  await expect(page.getByLabel(words.settings.yourName)).toHaveValue(bob.name)
})

test('a way back is offered once there is something to come back to, and never again after a no', async ({
  alice,
}) => {
  const { page, words } = alice
  const offer = page.getByText(words.account.offer)
  await alice.turnsToTheMonth()
  await page.reload()
  await alice.plansPost('The first post', day(8))
  await alice.seesSaved()
  await expect(offer).toBeHidden()

  await page.reload()
  await expect(offer).toBeVisible()
  await page.getByRole('button', { name: words.account.offerNo }).click()
  await expect(offer).toBeHidden()
  await page.reload()
  await expect(alice.postOn(day(8), 'The first post')).toBeVisible()
  await expect(offer).toBeHidden()
})
