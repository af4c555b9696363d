import { findsNothing } from './acts/axe.ts'
import { expect, test } from './fixtures.ts'
import { day } from './month.ts'

test('each network may have its own text: it follows the common one until something is written in it, and back; two people who write it while apart keep both, and choose', async ({
  alice,
  bob,
}) => {
  test.slow()
  const { writing } = alice.words
  await alice.turnsToTheMonth()
  await bob.turnsToTheMonth()

  await test.step('it follows the common one until something is written in it, and back', async () => {
    await alice.plansPost('Open house', day(8))
    await alice.opensPost('Open house')
    await alice.writesText('Come on Saturday.')
    for (const channel of ['X', 'LinkedIn'])
      await alice.drawer.getByRole('button', { name: channel, exact: true }).click()
    await bob.opensPost('Open house')

    // By keyboard: arrows only move along the tabs, Enter chooses one.
    await alice.tab('X').focus()
    await alice.page.keyboard.press('ArrowRight')
    await expect(alice.tab('LinkedIn')).toBeFocused()
    await expect(alice.tab('X')).toHaveAttribute('aria-selected', 'true')
    await alice.page.keyboard.press('Enter')
    await expect(alice.textFor('LinkedIn')).toHaveText('Come on Saturday.')

    await bob.writesText(' Bring a friend.')
    await expect(alice.textFor('LinkedIn')).toHaveText('Come on Saturday. Bring a friend.')
    await alice.textFor('LinkedIn').press('Control+End')
    await alice.page.keyboard.insertText(' Recruiters are there.')
    await bob.tab('LinkedIn').click()
    await expect(bob.textFor('LinkedIn')).toHaveText(
      'Come on Saturday. Bring a friend. Recruiters are there.',
    )
    await expect(bob.drawer.getByText(writing.ownOf('LinkedIn'))).toBeVisible()
    await expect(bob.text).toHaveText('Come on Saturday. Bring a friend.')
    await findsNothing(bob, 'a text of its own for one network')

    // Both write in it, each with an undo of their own that begins with the first letter.
    await bob.textFor('LinkedIn').press('Control+End')
    await bob.page.keyboard.type(' See you.')
    await expect(alice.textFor('LinkedIn')).toContainText('See you.')
    await expect(alice.caretOf('Bob Keller')).toBeAttached()
    const own = alice.textFor('LinkedIn')
    const without = 'Come on Saturday. Bring a friend. See you.'
    // Who types slowly has several steps to take back.
    await expect(async () => {
      await own.press('Control+z')
      await expect(own).toHaveText(without, { timeout: 500 })
    }).toPass()
    await expect(bob.textFor('LinkedIn')).toHaveText(without)

    await alice.drawer.getByRole('button', { name: writing.backToCommon }).click()
    await expect(bob.textFor('LinkedIn')).toHaveText('Come on Saturday. Bring a friend.')
    await alice.page
      .getByRole('status')
      .getByRole('button', { name: alice.words.common.undo })
      .click()
    await expect(bob.textFor('LinkedIn')).toContainText('See you.')
  })

  await test.step('two people who write one while apart keep both, and choose', async () => {
    for (const person of [alice, bob]) await person.closesPost()
    await alice.plansPost('Quiz night', day(9))
    for (const person of [alice, bob]) await person.opensPost('Quiz night')
    await alice.drawer.getByRole('button', { name: 'X', exact: true }).click()
    await expect(bob.tab('X')).toBeVisible()
    await bob.losesNetwork()
    for (const { drawer } of [alice, bob])
      await drawer.getByRole('button', { name: writing.writeOwn }).click()
    await expect(alice.textFor('X')).toBeFocused()
    await alice.textFor('X').pressSequentially('Alice: Sat.')
    await bob.textFor('X').pressSequentially('Bob: Sun.')
    await bob.findsNetwork()

    const offers = (person: typeof bob) =>
      person.drawer.getByRole('region', { name: writing.otherTitle })
    await expect(offers(alice)).toBeVisible()
    await expect(offers(bob)).toBeVisible()
    const shown = (await bob.textFor('X').textContent()) ?? ''
    const other = shown.startsWith('Alice') ? 'Bob: Sun.' : 'Alice: Sat.'
    await expect(alice.textFor('X')).toHaveText(shown)
    await expect(offers(alice)).toContainText(other)
    await findsNothing(alice, 'another text that is offered')

    await alice.drawer.getByRole('button', { name: writing.takeThis }).click()
    await expect(bob.textFor('X')).toHaveText(other)
    await expect(offers(bob)).toBeHidden()
    await bob.drawer.getByText(writing.putAsideCount(1)).click()
    await expect(bob.drawer.getByRole('tabpanel').getByText(shown)).toBeVisible()
  })
})
