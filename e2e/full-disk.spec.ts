import { readFile } from 'node:fs/promises'
import { fillDisk, makeRoom } from './acts/disk.ts'
import { expect, test } from './fixtures.ts'
import { day } from './month.ts'

test.use({ serviceWorkers: 'allow' })

test('the disk is full: it is said, editing goes on, everything can be taken along, nothing is lost', async ({
  alice,
}) => {
  const { page, words } = alice
  await alice.turnsToTheMonth()
  await alice.plansPost('While there was room', day(8))
  await alice.seesSaved()
  await alice.hasTheApp()
  await alice.losesNetwork()
  await fillDisk(page)

  await alice.notesIdea('Only in memory')
  const banner = page.getByRole('alert').filter({ hasText: words.sync.storageFailed })
  await expect(banner).toContainText(words.sync.storageFailedDetail)
  await alice.dragsPost('Only in memory', day(10))
  await expect(banner).toBeVisible()

  await expect(banner.getByRole('button', { name: words.syncPanel.exportNow })).toBeVisible()
  // Whoever writes in a post has it before them as well.
  await alice.opensPost('Only in memory')
  const downloading = page.waitForEvent('download')
  await alice.drawer.getByRole('button', { name: words.syncPanel.exportNow }).click()
  const file = await readFile(await (await downloading).path(), 'utf8')
  expect(file).toContain('While there was room')
  expect(file).toContain('Only in memory')
  await alice.closesPost()

  await makeRoom(page)
  await expect(banner).toBeHidden({ timeout: 35_000 })
  await page.reload()
  await expect(alice.postOn(day(10), 'Only in memory')).toBeVisible()
  await alice.seesOffline(2)
})
