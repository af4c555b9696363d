import { WRITER } from '#shared/documents/schema.ts'
import { expect, test } from './fixtures.ts'
import { day } from './month.ts'
import { openStockClient, visitByToken } from './stock-client.ts'

test('M6: a page that meets a newer document can be read, writes nothing and says why', async ({
  alice,
  relay,
}) => {
  const { page, words } = alice
  await alice.turnsToTheMonth()
  await alice.plansPost('From before', day(8))
  await alice.seesSaved()

  const newer = openStockClient(await visitByToken(relay, alice), 'space')
  await newer.synced
  newer.doc.getMap('meta').set('minWriter', WRITER + 1)

  const banner = page.getByRole('alert').filter({ hasText: words.sync.clientOld })
  await expect(banner).toContainText(words.sync.clientOldDetail)
  await expect(alice.postOn(day(8), 'From before')).toBeVisible()
  await expect(page.getByRole('button', { name: words.shell.newPost })).toBeHidden()
  await expect(page.getByRole('textbox', { name: words.tray.addUndated })).toBeHidden()
  await alice.opensPost('From before')
  await expect(alice.drawer.getByText(words.post.readOnly['client-too-old'])).toBeVisible()
  await expect(alice.title).toBeHidden()
  newer.close()
})
