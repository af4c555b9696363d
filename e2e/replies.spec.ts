import { findsNothing } from './acts/axe.ts'
import { expect, test } from './fixtures.ts'
import type { Person } from './person.ts'

const TEXT = 'Hello Korrigan. You may be angry about the delay. Nobody here goes after Louise.'

async function opensCase({ page, words: { cases } }: Person, title: string): Promise<void> {
  const list = page.getByRole('list', { name: cases.list })
  await list.getByRole('button', { name: new RegExp(`^${title}`) }).click()
}

test('a reply is held until its time has come and its second reader agrees; an edit makes the agreement void', async ({
  alice,
  people,
}) => {
  const nour = await people.arrives('Nour El Amrani')
  await people.belongs(nour, alice, 'moderator')
  const { page, words } = alice
  const { replies } = words
  await page.clock.install()
  await alice.goesTo('moderation')
  await page.keyboard.press('n')
  const dialog = page.getByRole('dialog', { name: words.cases.new })
  await dialog.getByLabel(words.cases.title, { exact: true }).fill('Insults')
  await page.keyboard.press('Enter')
  await opensCase(alice, 'Insults')
  await page.getByRole('button', { name: replies.begin }).press('Enter')
  await page.getByRole('button', { name: replies.beginEmpty }).press('Enter')
  const draft = page.getByRole('textbox', { name: replies.draft })
  // Elsewhere its letters would close the case and begin another one.
  await expect(draft).toBeFocused()
  await page.keyboard.insertText(TEXT)
  await draft.blur()
  const send = page.getByRole('button', { name: replies.send, exact: true })
  await expect(page.getByText(replies.coolOff(replies.minutes(15)))).toBeVisible()
  await expect(send).toHaveAttribute('aria-disabled', 'true')
  await send.press('Enter')
  await expect(page.getByRole('button', { name: replies.sending.copy })).toBeHidden()
  await findsNothing(alice, 'a reply that cools off')

  await page.getByRole('button', { name: replies.second.ask }).click()
  await page.getByRole('button', { name: 'Nour El Amrani' }).click()
  await page.clock.fastForward('16:00')
  await expect(page.getByText(replies.cooled)).toBeVisible()
  await expect(send).toHaveAttribute('aria-disabled', 'true')

  await nour.goesTo('moderation')
  await opensCase(nour, 'Insults')
  const agree = nour.page.getByRole('button', { name: replies.second.agree })
  await expect(nour.page.getByRole('textbox', { name: replies.draft })).toHaveText(TEXT)
  await agree.click()
  await expect(page.getByText(replies.ready)).toBeVisible()

  await draft.fill(TEXT.replace('angry', 'sad'))
  await draft.blur()
  await expect(page.getByText(replies.second.void('Nour'))).toBeVisible()
  await expect(send).toHaveAttribute('aria-disabled', 'true')
  await agree.click()
  await send.click()
  await page.getByRole('button', { name: replies.sending.mark }).click()
  await expect(page.getByText(replies.sent.readBy('Nour El Amrani'))).toBeVisible()
  await expect(draft).toBeHidden()
  await nour.context.close()
})
