import { expect, test } from './fixtures.ts'

test('a network that goes before the app is on the device is said, and tried again', async ({
  alice,
}) => {
  const { page, words } = alice
  await alice.notesIdea('Quiz night')
  await alice.hasTheApp()
  // As at a first visit: nothing is kept of the app, and the network goes before the editor has come.
  await page.evaluate(async () => {
    for (const worker of await navigator.serviceWorker.getRegistrations()) await worker.unregister()
    for (const name of await caches.keys()) await caches.delete(name)
  })
  await alice.context.route(/PostDrawer/, (route) => route.abort('internetdisconnected'))
  await page.reload()
  await alice.idea('Quiz night').click()
  const missing = page.getByRole('dialog', { name: words.errors.missing })
  await expect(missing).toContainText(words.errors.missingDetail)
  await missing.getByRole('button', { name: words.common.retry }).click()
  await expect(missing).toBeVisible()
  await missing.getByRole('button', { name: words.common.close }).click()
  await expect(missing).toBeHidden()
  await expect(alice.idea('Quiz night')).toBeVisible()

  await alice.context.unroute(/PostDrawer/)
  await alice.opensPost('Quiz night')
  await expect(alice.title).toHaveValue('Quiz night')
})
