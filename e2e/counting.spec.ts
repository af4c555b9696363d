import { findsNothing } from './acts/axe.ts'
import { expect, test } from './fixtures.ts'
import { day } from './month.ts'

test('a text that is too long for one network says so before it is published, counted as that network does; a team whose account takes more says so once', async ({
  alice,
  bob,
}) => {
  test.slow()
  const { limits } = alice.words
  await alice.turnsToTheMonth()
  await bob.turnsToTheMonth()

  await test.step('a text that is too long says so before it is published', async () => {
    const counts = alice.drawer.getByRole('tablist', { name: limits.title })
    const count = alice.tab
    await alice.plansPost('Open house', day(8))
    await alice.opensPost('Open house')
    await alice.writesText('See example.fr on the 8th. ')
    await expect(counts).toBeHidden()

    for (const channel of ['X', 'Bluesky', 'Mastodon', 'Forum'])
      await alice.drawer.getByRole('button', { name: channel, exact: true }).click()
    // An address weighs 23 on X, written without its protocol too; a forum takes any text.
    await expect(count('X')).toContainText('40/280')
    await expect(count('Bluesky')).toContainText('27/300')
    await expect(count('Forum')).toHaveText(/^Forum,27/)

    // A family is one letter for who reads it, two on X, and nothing that is not an address is shortened.
    await alice.writesText('👨‍👩‍👧‍👦'.repeat(3))
    await expect(count('X')).toContainText('46/280')
    await expect(count('Mastodon')).toContainText('30/500')

    await bob.opensPost('Open house')
    await bob.text.press('Control+End')
    await bob.page.keyboard.insertText('a'.repeat(240))
    await expect(count('X')).toContainText('286/280')
    await expect(alice.drawer.getByText(limits.tooLong('X', 280, 6)).first()).toBeVisible()
    await expect(alice.drawer.getByText(alice.words.writing.points(1))).toBeVisible()
    await expect(count('Bluesky')).toContainText(limits.left(30))
    await expect(alice.drawer.getByRole('status').filter({ hasText: '280' })).toBeAttached()
    await findsNothing(alice, 'a text that is too long')

    // It warns and keeps everything, and nothing is locked.
    await expect(alice.text).toContainText('a'.repeat(240))
    await alice.drawer.getByRole('button', { name: alice.words.post.advance.idea }).click()
    // Among the previews there is one of that name, too, which is only a picture.
    const chosen = alice.drawer.getByRole('button', { name: 'X', exact: true })
    await chosen.filter({ hasText: 'X' }).click()
    await expect(count('X')).toBeHidden()
  })

  await test.step('everybody’s counter keeps to what a team’s account takes', async () => {
    for (const person of [alice, bob]) await person.closesPost()
    const onX = alice.page.getByRole('group', { name: 'X', exact: true })
    const field = onX.getByRole('textbox', { name: limits.names.text })
    const reads = (of: typeof bob, figures: string) => expect(of.tab('X')).toContainText(figures)
    await bob.plansPost('Quiz night', day(9))
    await bob.opensPost('Quiz night')
    await bob.drawer.getByRole('button', { name: 'X', exact: true }).click()
    await reads(bob, '0/280')

    await alice.goesTo('settings')
    await alice.page.getByText(limits.amounts.text(280)).click()
    await field.fill('4 000')
    await field.press('Enter')
    await reads(bob, '0/4,000')
    await field.fill('many')
    await field.press('Enter')
    await expect(alice.page.getByText(limits.wrong(100_000))).toBeVisible()
    await findsNothing(alice, 'a limit that makes no sense')
    await reads(bob, '0/4,000')
    await onX.getByRole('button', { name: limits.backTo(280) }).click()
    await reads(bob, '0/280')
  })
})
