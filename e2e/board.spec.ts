import type { Locator } from '@playwright/test'
import { expect, test } from './fixtures.ts'
import type { Person } from './person.ts'

type Column = 'idea' | 'draft'

const column = ({ page, words }: Person, status: Column): Locator =>
  page.getByRole('group', { name: new RegExp(`^${words.statuses[status]},`) })
const card = (person: Person, status: Column, title: string): Locator =>
  column(person, status).getByRole('button', { name: title })

async function opensBoard({ page, words }: Person): Promise<void> {
  await page.getByRole('link', { name: words.calendar.views.board }).click()
  await expect(page).toHaveURL(/\/calendar\/board/)
}

test('cards that two people move on the board, with keys and a mouse, stand where both put them, also after a reload', async ({
  alice,
  bob,
}) => {
  await alice.notesIdea('Quiz night')
  await alice.notesIdea('Open house')
  await opensBoard(alice)
  await opensBoard(bob)

  await card(alice, 'idea', 'Quiz night').focus()
  await alice.page.keyboard.press('m')
  await alice.page.keyboard.press('ArrowRight')
  await alice.page.keyboard.press('Enter')
  await expect(card(alice, 'draft', 'Quiz night')).toBeFocused()

  await expect(card(bob, 'draft', 'Quiz night')).toBeVisible()
  // The upper half of a card: before it.
  await bob.drags(card(bob, 'idea', 'Open house'), card(bob, 'draft', 'Quiz night'), -24)

  const order = [/Open house/, /Quiz night/]
  await expect(column(bob, 'draft').getByRole('listitem')).toHaveText(order)
  await expect(column(alice, 'draft').getByRole('listitem')).toHaveText(order)
  await alice.page.reload()
  await expect(column(alice, 'draft').getByRole('listitem')).toHaveText(order)

  await bob.page.keyboard.press('Control+Z')
  await expect(card(bob, 'idea', 'Open house')).toBeFocused()
  await expect(card(alice, 'idea', 'Open house')).toBeVisible()
})
