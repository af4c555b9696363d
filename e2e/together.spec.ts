import { expect, test } from './fixtures.ts'
import { day } from './month.ts'

// One story of many steps, on a machine that may have much else to do.
test.describe.configure({ timeout: 120_000 })

test('two people plan and write together: they see each other’s posts, days, carets and words, and who leaves is gone long before a silence would be noticed', async ({
  alice,
  bob,
}) => {
  const bobHere = alice.page.getByRole('img', { name: alice.words.shell.personHere(bob.name) })
  await alice.turnsToTheMonth()
  await bob.turnsToTheMonth()
  await expect(bobHere).toBeVisible()

  await test.step('posts come, move and go', async () => {
    await alice.plansPost('Open house', day(8))
    await expect(bob.postOn(day(8), 'Open house')).toBeVisible()

    await bob.dragsPost('Open house', day(17))
    await expect(alice.postOn(day(17), 'Open house')).toBeVisible()
    await expect(alice.postOn(day(8), 'Open house')).toBeHidden()

    await alice.dragsToIdeas('Open house')
    await expect(bob.idea('Open house')).toBeVisible()
    await bob.dragsPost('Open house', day(8))
    await expect(alice.postOn(day(8), 'Open house')).toBeVisible()
  })

  await test.step('a day that somebody looks at and a post that somebody writes carry their name', async () => {
    await bob.opensPost('Open house')
    await bob.typesText('Come and see. ')
    await expect(alice.postOn(day(8), 'Open house')).toHaveAccessibleName(/Bob/)
    await bob.closesPost()
    await expect(alice.postOn(day(8), 'Open house')).not.toHaveAccessibleName(/Bob/)
    await expect(alice.day(day(8))).toContainText('Bob')
  })

  await test.step('both write in the same sentence and see each other’s carets', async () => {
    await alice.opensPost('Open house')
    await bob.opensPost('Open house')
    await expect(alice.text).toContainText('Come and see.')
    await expect(bob.text).toContainText('Come and see.')

    await Promise.all([alice.typesText('There is cake. '), bob.text.press('Control+Home')])
    await Promise.all([
      alice.typesText('And tea. '),
      bob.page.keyboard.type('Friends! '),
      expect(alice.caretOf(bob.name)).toBeAttached(),
      expect(bob.caretOf(alice.name)).toBeAttached(),
    ])
    await alice.title.focus()
    await bob.title.focus()
    const whole = 'Friends! Come and see. There is cake. And tea.'
    await expect(alice.text).toHaveText(whole)
    await expect(bob.text).toHaveText(whole)

    await bob.title.fill('Open house, with cake')
    await bob.title.press('Enter')
    await expect(alice.title).toHaveValue('Open house, with cake')
    await alice.closesPost()
    await bob.closesPost()
  })

  await test.step('the history says who wrote how much, soon after they have stopped', async () => {
    const { said } = alice.words.post
    await alice.plansPost('Quiz night', day(9))
    await alice.opensPost('Quiz night')
    await alice.typesText('Come and see us.')
    await expect(alice.drawer.getByText(said.bodyLonger('Alice', 4))).toBeVisible()
    await bob.opensPost('Quiz night')
    await bob.typesText(' There is cake.')
    await expect(alice.drawer.getByText(said.bodyLonger('Bob', 3))).toBeVisible()

    await alice.losesNetwork()
    await bob.losesNetwork()
    await alice.typesText(' Bring your friends.')
    await bob.typesText(' And tea.')
    await alice.findsNetwork()
    await bob.findsNetwork()
    for (const { drawer } of [alice, bob]) {
      await expect(drawer.getByText(said.bodyLonger('Alice', 7))).toBeVisible()
      await expect(drawer.getByText(said.bodyLonger('Bob', 5))).toBeVisible()
    }
  })

  await test.step('who leaves is gone', async () => {
    await alice.closesPost()
    await bob.closesPost()
    await expect(bobHere).toBeVisible()
    await bob.page.close()
    await expect(bobHere).toBeHidden()
  })
})
