import { devices } from '@playwright/test'
import type { PostStatus } from '#shared/domain/post.ts'
import { findsNothing } from './acts/axe.ts'
import { goesToLinks, makesLink, opens, seen, shows, turnsToTheMonth } from './acts/guest-links.ts'
import { expect, test } from './fixtures.ts'
import { day } from './month.ts'

test('a guest link shows changes live, and less at once when less is shown; it outlives a line that breaks, leaves nothing on a guest’s device and dies when revoked', async ({
  alice,
  bob,
  people,
}) => {
  test.slow()
  const { guestLinks, common } = alice.words
  await alice.turnsToTheMonth()
  await alice.plansPost('Open house', day(8))
  await alice.opensPost('Open house')
  await alice.writesText('Come and see.')
  await alice.closesPost()
  const address = await makesLink(alice)
  const gus = await people.arrives('Gus')
  const dialog = gus.page.getByRole('dialog')

  await test.step('changes are shown live', async () => {
    await opens(gus, address)
    await expect(seen(gus, 'Open house')).toBeVisible()
    await expect(
      gus.page.getByText(gus.words.guest.sharedBy('Alice Martin, Riverside Makers')),
    ).toBeVisible()
    await seen(gus, 'Open house').click()
    await expect(dialog).toContainText('Come and see.')

    await bob.turnsToTheMonth()
    await bob.opensPost('Open house')
    await bob.writesText(' There is cake.')
    await expect(dialog).toContainText('Come and see. There is cake.')
    await bob.closesPost()
    await gus.page.getByRole('button', { name: common.close }).click()
    await bob.plansPost('Farewell party', day(9))
    await expect(seen(gus, 'Farewell party')).toBeVisible()
  })

  await test.step('a guest whose line breaks still reads, and is told since when', async () => {
    gus.network.pull()
    await expect(gus.page.getByText(/reconnecting/)).toBeVisible()
    await expect(seen(gus, 'Open house')).toBeVisible()
    gus.network.plug()
    await expect(gus.page.getByText(/^Live/)).toBeVisible({ timeout: 30_000 })
  })

  await test.step('a guest’s browser keeps nothing of what was shown', async () => {
    await gus.page.goto('/')
    const kept = await gus.page.evaluate(async () => {
      const databases = (await indexedDB.databases()).map(({ name }) => name ?? '')
      return [...databases, ...Object.values(localStorage), ...Object.values(sessionStorage)]
    })
    expect(kept.join(' ')).not.toMatch(/ruche-|Open house/)
    await opens(gus, address)
  })

  await test.step('a guest sees less at once when less is shown, through the same link', async () => {
    await seen(gus, 'Open house').click()
    await expect(dialog).toContainText('There is cake.')
    await alice.page.getByRole('button', { name: guestLinks.edit }).click()
    await alice.page.getByLabel(guestLinks.form.fieldNames.text, { exact: true }).uncheck()
    await expect(alice.page.getByText(guestLinks.form.less)).toBeVisible()
    await alice.page.getByRole('button', { name: guestLinks.form.save, exact: true }).click()
    await expect(gus.page.getByText('There is cake.')).toBeHidden()
    await expect(seen(gus, 'Open house')).toBeAttached()
  })

  await test.step('it dies when revoked', async () => {
    await alice.page.getByRole('button', { name: guestLinks.revoke }).click()
    const question = alice.page.getByRole('alertdialog')
    await question.getByRole('button', { name: guestLinks.revoke }).click()
    await expect(gus.page.getByRole('heading', { name: gus.words.guest.over })).toBeVisible()
    await expect(gus.page.getByText('Alice Martin')).toBeVisible()
    await expect(gus.page.getByText('Open house')).toBeHidden()
    await gus.page.reload()
    await expect(gus.page.getByRole('heading', { name: gus.words.guest.over })).toBeVisible()
  })
})

test('a guest sees what is approved, and a draft appears when it is approved', async ({
  alice,
  people,
}) => {
  test.slow()
  const { page, words } = alice
  const { statuses, guestLinks } = words
  const { steps } = guestLinks.form
  const becomes = async (title: string, status: PostStatus) => {
    await alice.opensPost(title)
    await alice.drawer.getByRole('button', { name: statuses[status], exact: true }).click()
    await alice.closesPost()
  }
  await alice.turnsToTheMonth()
  await alice.plansPost('Open house', day(8))
  await alice.plansPost('Half an idea', day(9))
  await becomes('Open house', 'approved')
  const address = await makesLink(alice, async () => {
    const preview = page.getByLabel(guestLinks.preview(steps.approved))
    await turnsToTheMonth(alice)
    await expect(preview.getByRole('button', { name: /Open house/ })).toBeVisible()
    await expect(preview.getByText('Half an idea')).toBeHidden()
  })
  await expect(
    page.getByRole('listitem').filter({ hasText: steps.approved.toLowerCase() }),
  ).toBeVisible()

  const gus = await people.arrives('Gus')
  await opens(gus, address)
  await expect(seen(gus, 'Open house')).toBeVisible()
  await expect(gus.page.getByText('Half an idea')).toBeHidden()
  await alice.goesTo('calendar')
  await alice.turnsToTheMonth()
  await becomes('Half an idea', 'approved')
  await expect(seen(gus, 'Half an idea')).toBeVisible()
  await becomes('Half an idea', 'draft')
  await expect(seen(gus, 'Half an idea')).toBeHidden()
  await expect(seen(gus, 'Open house')).toBeVisible()

  await goesToLinks(alice)
  await page.getByRole('button', { name: guestLinks.edit }).click()
  await shows(alice, 'everything')
  await page.getByRole('button', { name: guestLinks.form.save, exact: true }).click()
  await expect(seen(gus, 'Half an idea')).toBeVisible()
  await page.getByRole('button', { name: guestLinks.edit }).click()
  await shows(alice, 'review')
  await expect(page.getByText(guestLinks.form.less)).toBeVisible()
  await page.getByRole('button', { name: guestLinks.form.save, exact: true }).click()
  await expect(seen(gus, 'Half an idea')).toBeHidden()
  await expect(seen(gus, 'Open house')).toBeVisible()
})

test('guests are served by whoever of the team is there', async ({ alice, bob, people }) => {
  test.slow()
  await alice.turnsToTheMonth()
  await bob.turnsToTheMonth()
  await alice.plansPost('Open house', day(8))
  const address = await makesLink(alice)
  const gus = await people.arrives('Gus')
  await opens(gus, address)
  await expect(seen(gus, 'Open house')).toBeVisible()
  for (const [leaves, stays, title] of [
    [alice, bob, 'After Alice left'],
    [bob, alice, 'After Bob left'],
  ] as const) {
    leaves.network.pull()
    await stays.page.goto(
      `/${new URL(stays.page.url()).pathname.split('/').slice(1, 3).join('/')}/calendar`,
    )
    await stays.turnsToTheMonth()
    await stays.plansPost(title, day(10))
    await expect(seen(gus, title)).toBeVisible({ timeout: 30_000 })
    leaves.network.plug()
  }
})

const { userAgent: _, ...phone } = devices['iPhone 13']

test('on a phone, in French, a guest reads a list and axe finds nothing', async ({
  alice,
  people,
}) => {
  await alice.turnsToTheMonth()
  await alice.plansPost('Open house', day(8))
  const address = await makesLink(alice)
  await goesToLinks(alice)
  await expect(alice.page.getByRole('heading', { level: 2 })).toBeVisible()
  await findsNothing(alice, 'the links')
  await alice.page.getByRole('button', { name: alice.words.guestLinks.edit }).click()
  const { preview, form } = alice.words.guestLinks
  await expect(alice.page.getByLabel(preview(form.steps.everything))).toBeVisible()
  await findsNothing(alice, 'the form of a link')

  const { defaultBrowserType: __, ...options } = phone
  const gus = await people.arrives('Gus', { language: 'fr', browser: options })
  await opens(gus, address)
  await expect(seen(gus, 'Open house')).toBeVisible()
  await expect(gus.page.getByRole('table')).toBeHidden()
  await findsNothing(gus, 'the guest’s list')
  await seen(gus, 'Open house').click()
  await expect(gus.page.getByRole('dialog')).toContainText('Open house')
  await findsNothing(gus, 'a post of the guest’s')
})
