import type { Page } from '@playwright/test'
import { expect, test } from './fixtures.ts'
import { day } from './month.ts'

test.use({ serviceWorkers: 'allow' })

/** What the browser complained of since: errors, and what the security policy of the relay did not let happen. */
function complaintsOf(page: Page): () => readonly string[] {
  const complaints: string[] = []
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(message.text())
  })
  page.on('pageerror', (error) => complaints.push(error.message))
  return () => complaints
}

test('the printed link opens Ruche, and the browser refuses nothing of it', async ({
  page,
  relay,
}) => {
  const complaints = complaintsOf(page)
  await page.goto(relay.setupLink(relay.origin))
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  expect(complaints()).toEqual([])
})

test('the browser refuses nothing while two people plan and write', async ({ alice, bob }) => {
  const complaints = complaintsOf(alice.page)
  await alice.page.reload()
  await alice.turnsToTheMonth()
  await bob.turnsToTheMonth()
  await alice.plansPost('Open house', day(8))
  await alice.opensPost('Open house')
  await alice.writesText('Come and see.')
  await bob.opensPost('Open house')
  await bob.writesText(' There is cake.')
  await bob.text.press('Control+A')
  await expect(alice.text).toContainText('There is cake.')
  await expect(alice.caretOf(bob.name)).toBeAttached()
  expect(complaints()).toEqual([])
})
