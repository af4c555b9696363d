import { fillDisk, makeRoom } from './acts/disk.ts'
import { expect, test } from './fixtures.ts'
import { day } from './month.ts'

test.use({ serviceWorkers: 'allow', released: true })

test('a new version asks before it reloads, and never over unsaved work', async ({
  alice,
  release,
}) => {
  const { page, words } = alice
  await alice.turnsToTheMonth()
  await alice.plansPost('From the old version', day(8))
  await alice.hasTheApp()
  await expect(page).toHaveTitle(/Ruche$/)

  release?.publish('Ruche, the next')
  // The browser looks for a new version when the network comes back, and every hour.
  await alice.losesNetwork()
  await alice.findsNetwork()
  const banner = page.getByRole('status').filter({ hasText: words.sync.updateReady })
  await expect(banner).toContainText(words.sync.updateReadyDetail)
  await expect(page).toHaveTitle(/Ruche$/)

  await fillDisk(page)
  await alice.notesIdea('Not yet safe')
  await expect(page.getByRole('alert').filter({ hasText: words.sync.storageFailed })).toBeVisible()
  await banner.getByRole('button', { name: words.syncPanel.updateNow }).click()
  await expect(banner).toContainText(words.sync.updateWaits)
  await expect(page).toHaveTitle(/Ruche$/)

  await makeRoom(page)
  await expect(page.getByRole('alert').filter({ hasText: words.sync.storageFailed })).toBeHidden({
    timeout: 35_000,
  })
  await banner.getByRole('button', { name: words.syncPanel.updateNow }).click()
  await expect(page).toHaveTitle(/Ruche, the next$/)
  await expect(alice.postOn(day(8), 'From the old version')).toBeVisible()
  await expect(alice.idea('Not yet safe')).toBeVisible()
})
