import { findsNothing } from './acts/axe.ts'
import { bringsInPlan } from './acts/plan-file.ts'
import { expect, test } from './fixtures.ts'

test('on its day a post is copied, taken to its networks and marked, and with the last one it is published', async ({
  alice,
  bob,
}) => {
  const { drawer, page, words } = alice
  const { publishing, post } = words
  await alice.context.grantPermissions(['clipboard-read', 'clipboard-write'])
  const today = Temporal.Now.plainDateISO('Europe/Paris').toString()
  await alice.plansPost('Open house', today)
  await alice.opensPost('Open house')
  await alice.writesText('Come and see us.')
  for (const channel of ['X', 'LinkedIn'])
    await drawer.getByRole('button', { name: channel, exact: true }).click()
  await drawer.getByRole('textbox', { name: post.link, exact: true }).fill('https://example.org/')

  await drawer.getByText(publishing.due(null)).click()
  await drawer.getByRole('button', { name: publishing.copyFor('X') }).click()
  await expect(drawer.getByText(publishing.copied)).toBeVisible()
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
    'Come and see us.\n\nhttps://example.org/?utm_source=x&utm_medium=social',
  )
  await expect(drawer.getByRole('link', { name: publishing.open('X') })).toHaveAttribute(
    'href',
    /^https:\/\/x\.com\/intent\/.*Come%20and/,
  )

  await drawer.getByRole('button', { name: publishing.markOn('X') }).click()
  await page.keyboard.type('https://x.com/ruche/status/1')
  await page.keyboard.press('Enter')
  await expect(drawer.getByRole('link', { name: publishing.see('X') })).toBeVisible()
  await findsNothing(alice, 'a post on its day')

  await bob.opensPost('Open house')
  await bob.drawer.getByText(publishing.due(null)).click()
  await bob.drawer.getByRole('button', { name: publishing.markOn('LinkedIn') }).click()
  await expect(drawer.getByText(publishing.out)).toBeVisible()
  await bob.closesPost()
  await expect(bob.post('Open house')).toHaveAccessibleName(/Published/)
})

test('what goes out today is published one after the other by three keys each: open, paste its address, go on', async ({
  alice,
}) => {
  const { context, drawer, page, words } = alice
  const { publishing } = words
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await context.route(/linkedin/, (route) => route.fulfill({ contentType: 'text/html', body: '' }))
  const today = Temporal.Now.plainDateISO('Europe/Paris').toString()
  await bringsInPlan(alice, 'Date,Channel,Title,Text,Status', [
    `${today},LinkedIn,Open house,Come and see us.,Scheduled`,
    `${today},LinkedIn,Thank you,Thanks to everybody.,Scheduled`,
  ])
  await alice.goesTo('calendar')
  await expect(page.getByRole('button', { name: publishing.dueCount(2, 0) })).toBeVisible()

  // Of one day and without an hour, either may come first.
  const texts = new Set(['Come and see us.', 'Thanks to everybody.'])
  await page.keyboard.press('p')
  while (texts.size > 0) {
    await expect(drawer.getByText(publishing.due(null))).toBeVisible()
    const opened = context.waitForEvent('page')
    await page.keyboard.press('o')
    const network = await opened
    const copied = () => network.evaluate(() => navigator.clipboard.readText())
    await expect.poll(async () => texts.has(await copied())).toBe(true)
    texts.delete(await copied())
    await network.evaluate(() => navigator.clipboard.writeText('https://linkedin.com/posts/1'))
    await network.close()
    await page.bringToFront()
    await page.keyboard.press('Control+v')
    await expect(drawer.getByRole('link', { name: publishing.see('LinkedIn') })).toBeVisible()
    if (texts.size > 0) await page.keyboard.press('Enter')
  }
  await expect(drawer.getByText(publishing.allOut)).toBeVisible()
})
