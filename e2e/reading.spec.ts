import { MESSAGE, SYNC } from '#shared/protocol/messages.ts'
import { expect, test } from './fixtures.ts'
import { day } from './month.ts'

test('who may only read is told so, reads everything, and finds nothing that would change it', async ({
  alice,
  bob,
}) => {
  const { page, words } = bob
  await alice.turnsToTheMonth()
  await alice.plansPost('Open house', day(8))
  await page.route('**/api/session', async (route) => {
    const answer = await route.fetch()
    const text = await answer.text()
    await route.fulfill({ response: answer, body: text.replace(/"role":"\w+"/g, '"role":"guest"') })
  })
  const asked = page.waitForResponse('**/api/session')
  await page.reload()
  await asked
  // What the relay says of a person is kept for the next start.
  await page.reload()
  await bob.turnsToTheMonth()
  const banner = page.getByRole('status').filter({ hasText: words.syncPanel.readOnly.role })
  await expect(banner).toContainText(words.syncPanel.readOnlyDetail.role)
  await expect(page.getByRole('button', { name: words.shell.newPost })).toBeHidden()
  await expect(page.getByRole('textbox', { name: words.tray.addUndated })).toBeHidden()
  await bob.opensPost('Open house')
  await expect(bob.drawer.getByText(words.post.readOnly.role)).toBeVisible()
  await expect(bob.title).toBeHidden()
})

test('M10: while a change is missing that others stand on, the calendar is not changed, and says so', async ({
  alice,
  bob,
}) => {
  const { page, words } = alice
  await alice.turnsToTheMonth()
  await alice.plansPost('Open house', day(8))
  await alice.seesSaved()
  // What comes to Alice: everything, nothing, or one more change and then nothing.
  let lets: 'all' | 'nothing' | 'one change' = 'all'
  await page.routeWebSocket(/\/sync\/[^/]+\/calendar-/, (socket) => {
    socket.connectToServer().onMessage((message) => {
      if (lets === 'nothing') return
      if (lets === 'one change') {
        if (!isUpdate(message)) return
        lets = 'nothing'
      }
      socket.send(message)
    })
  })
  await page.reload()
  await expect(alice.postOn(day(8), 'Open house')).toBeVisible()
  await alice.seesSaved()
  await bob.notesIdea('Arrives')
  await expect(alice.idea('Arrives')).toBeVisible()

  lets = 'nothing'
  await bob.notesIdea('Lost on the way')
  await bob.seesSaved()
  lets = 'one change'
  await bob.notesIdea('Stands on what was lost')
  const banner = page.getByRole('status').filter({ hasText: words.syncPanel.readOnly.gap })
  await expect(banner).toContainText(words.syncPanel.readOnlyDetail.gap)
  await expect(page.getByRole('button', { name: words.shell.newPost })).toBeHidden()
  await expect(alice.postOn(day(8), 'Open house')).toBeVisible()

  lets = 'all'
  await expect(alice.idea('Lost on the way')).toBeVisible()
  await expect(alice.idea('Stands on what was lost')).toBeVisible()
  await expect(banner).toBeHidden()
  await alice.dragsPost('Open house', day(9))
})

function isUpdate(message: string | Buffer): boolean {
  return typeof message !== 'string' && message[0] === MESSAGE.sync && message[1] === SYNC.update
}
