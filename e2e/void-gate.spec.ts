import { bringsInPlan } from './acts/plan-file.ts'
import { expect, test } from './fixtures.ts'

test('one key approves and opens the next; what is changed after that stops at the door, the queue of the day says so, and a message about it is new until it is read', async ({
  alice,
  bob,
}) => {
  const { drawer, page, words } = alice
  const { approval, comments, publishing, selection } = words
  const today = Temporal.Now.plainDateISO('Europe/Paris').toString()
  await bringsInPlan(alice, 'Date,Channel,Title,Text,Status', [
    `${today},LinkedIn,Open house,Come and see us.,Draft`,
    `${today},LinkedIn,Thank you,Thanks to everybody.,Draft`,
  ])
  await alice.goesTo('calendar')
  await expect(alice.post('Open house')).toBeVisible()
  for (const title of ['Open house', 'Thank you'])
    await alice.post(title).click({ modifiers: ['Control'] })
  const bar = page.getByRole('toolbar', { name: selection.actions })
  await bar.getByRole('button', { name: selection.ask }).click()
  await page.getByRole('checkbox', { name: 'Bob Keller' }).check()
  await page.getByRole('button', { name: approval.askDo(1), exact: true }).click()
  await page.keyboard.press('Escape')

  await bob.page.getByRole('button', { name: approval.waiting.open(2) }).click()
  const waiting = bob.page.getByRole('dialog', { name: approval.waiting.list })
  await waiting.getByText('Open house').click()
  await expect(bob.title).toHaveValue('Open house')
  await bob.page.keyboard.press('y')
  await expect(bob.title).toHaveValue('Thank you')
  await bob.page.keyboard.press('y')
  await expect(bob.drawer.getByRole('button', { name: /^Schedule / })).toBeVisible()
  await bob.closesPost()
  await expect(page.getByRole('button', { name: publishing.dueCount(2, 0) })).toBeVisible()

  await alice.opensPost('Open house')
  await alice.writesText(' There is cake.')
  const queue = `${publishing.dueCount(1, 0)}, ${publishing.dueVoid(1)}`
  await bob.page.getByRole('button', { name: queue }).click()
  const due = bob.page.getByRole('dialog', { name: publishing.dueList })
  await due.getByText('Open house').click()
  await expect(bob.drawer.getByText(publishing.voidTag, { exact: true })).toBeVisible()
  await bob.drawer.getByRole('textbox', { name: comments.write }).fill('Which cake?')
  await bob.drawer.getByRole('button', { name: comments.send, exact: true }).click()

  await expect(drawer.getByRole('button', { name: comments.newMessages(1) })).toBeVisible()
  await drawer.getByRole('button', { name: comments.newMessages(1) }).click()
  await expect(drawer.getByRole('button', { name: comments.newMessages(1) })).toBeHidden()

  await bob.drawer.getByRole('button', { name: words.post.close, exact: true }).focus()
  await bob.page.keyboard.press('c')
  const anyway = bob.drawer.getByRole('button', { name: publishing.voidAnyway })
  await expect(anyway).toBeFocused()
  const copy = bob.drawer.getByRole('button', { name: publishing.copyFor('LinkedIn') })
  await expect(copy).toBeHidden()
  await anyway.press('Enter')
  await expect(copy).toBeVisible()
})
