import { expect, test } from './fixtures.ts'
import { day } from './month.ts'
import type { Person } from './person.ts'

const waits = ({ page, words }: Person, count: number) =>
  page.getByRole('button', { name: words.approval.waiting.open(count) })

/** The honey button, whose name ends with its keys. */
const mainAction = ({ drawer }: Person, name: string) =>
  drawer.getByRole('button', { name: new RegExp(`^${name} `) })

async function asks(person: Person, whom: string): Promise<void> {
  const { drawer, words } = person
  await mainAction(person, words.post.advance.draft).click()
  await drawer.getByLabel(whom).check()
  await drawer.getByRole('button', { name: words.approval.askDo(1), exact: true }).click()
}

test('a post from idea to published through a void and a renewed approval', async ({
  alice,
  bob,
}) => {
  const { words } = alice
  const status = (person: Person, shown: string) =>
    expect(person.postOn(day(8), 'Open house')).toHaveAccessibleName(new RegExp(shown))
  await alice.goesTo('ideas')
  await alice.page.keyboard.press('n')
  await alice.page.keyboard.type('Open house https://example.org/open-house')
  await alice.page.keyboard.press('Enter')
  await bob.goesTo('ideas')
  await expect(bob.page.getByRole('button', { name: /^Open house/ })).toBeVisible()
  await bob.page.keyboard.press('j')
  await bob.page.keyboard.press('v')
  await expect(alice.page.getByText(/^Checked by Bob Keller/)).toBeVisible()
  await alice.page.keyboard.press('Escape')
  await alice.page.keyboard.press('p')
  await expect(alice.title).toHaveValue('Open house')
  await alice.closesPost()
  for (const person of [alice, bob]) {
    await person.goesTo('calendar')
    await person.turnsToTheMonth()
  }
  await alice.dragsPost('Open house', day(8))
  await alice.opensPost('Open house')
  await alice.writesText('Come and see us on Saturday.')
  await alice.drawer.getByRole('button', { name: 'LinkedIn', exact: true }).click()
  await asks(alice, 'Bob Keller')
  await expect(
    alice.drawer.getByText(words.approval.askedOthers('Bob'), { exact: true }),
  ).toBeVisible()
  await alice.closesPost()

  await waits(bob, 1).click()
  await bob.page
    .getByRole('dialog', { name: words.approval.waiting.list })
    .getByText('Open house')
    .click()
  await expect(bob.drawer.getByText(words.approval.askedYou('Alice'))).toBeVisible()
  await expect(bob.text).toContainText('Come and see us on Saturday.')
  await bob.page.keyboard.press('v')
  await expect(bob.drawer.getByText(words.approval.said.approved('Bob', 1))).toBeVisible()
  await expect(waits(bob, 1)).toBeHidden()
  await status(alice, words.statuses.approved)

  // While Alice is away she writes in what Bob goes on with.
  await alice.losesNetwork()
  await alice.opensPost('Open house')
  await alice.writesText(' There is cake.')
  await mainAction(bob, words.post.advance.approved).click()
  await bob.closesPost()
  await status(bob, words.statuses.scheduled)
  await alice.findsNetwork()
  for (const person of [alice, bob]) await status(person, words.statuses.void)
  await expect(alice.drawer.getByText(words.approval.void.text('Bob'))).toBeVisible()
  await expect(alice.drawer.locator('ins')).toContainText('There is cake')

  await mainAction(alice, words.approval.askAgain).click()
  await bob.opensPost('Open house')
  await mainAction(bob, words.approval.approve).click()
  await expect(alice.drawer.getByText(words.approval.said.approved('Bob', 2))).toBeVisible()
  await mainAction(alice, words.post.advance.approved).click()
  await mainAction(alice, words.post.advance.scheduled).click()
  for (const person of [alice, bob]) await status(person, words.statuses.published)
})

test('who asks for changes by keys alone has asked for changes', async ({ alice, bob }) => {
  const { words } = alice
  await alice.turnsToTheMonth()
  await bob.turnsToTheMonth()
  await alice.plansPost('Open house', day(8))
  await alice.opensPost('Open house')
  await alice.writesText('Come and see us on Saturday.')
  await mainAction(alice, words.post.advance.idea).click()
  await asks(alice, 'Bob Keller')
  await bob.opensPost('Open house')
  await expect(bob.drawer.getByText(words.approval.askedYou('Alice'))).toBeVisible()
  await bob.page.keyboard.press('r')
  await expect(bob.drawer.getByLabel(words.approval.sendBackWhat)).toBeFocused()
  await bob.page.keyboard.type('Which Saturday?')
  // The same keys that agree, where nothing is asked.
  await bob.page.keyboard.press('Control+Enter')
  for (const person of [alice, bob])
    await expect(person.drawer.getByText('Which Saturday?')).toBeVisible()
  await expect(bob.drawer.getByText(words.approval.said.approved('Bob', 1))).toBeHidden()
  // What had the focus is gone, and the next Tab goes on beside it instead of from the top.
  await expect.poll(() => bob.page.evaluate(() => document.activeElement?.tagName)).not.toBe('BODY')
})
