import { expect, test } from './fixtures.ts'
import { day } from './month.ts'

test.use({ serviceWorkers: 'allow' })

test('who leaves in the middle of typing is credited with every word, and what was written in the very moment before a reload is kept', async ({
  alice,
}) => {
  test.slow()
  await alice.turnsToTheMonth()
  await alice.plansPost('Written to the end', day(8))
  await alice.hasTheApp()

  await test.step('who leaves is credited with every word', async () => {
    await alice.opensPost('Written to the end')
    await alice.typesText('Five words and no pause')
    await alice.page.reload()
    await expect(alice.text).toHaveText('Five words and no pause')
    const said = alice.words.post.said.bodyLonger('Alice', 5)
    await expect(alice.drawer.getByText(said)).toBeVisible()
  })

  await test.step('what was written in the very moment before is kept', async () => {
    await alice.closesPost()
    await alice.plansPost('To the last letter', day(9))
    await alice.losesNetwork()
    await alice.opensPost('To the last letter')
    await alice.typesText('Every letter counts')
    await alice.page.keyboard.type('!')
    await alice.page.reload()
    await expect(alice.text).toHaveText('Every letter counts!')

    await alice.page.keyboard.press('Escape')
    await expect(alice.drawer).toBeHidden()
    await alice.notesIdea('An idea, and gone')
    await alice.page.goto('about:blank')
    await alice.page.goto('/')
    await expect(alice.idea('An idea, and gone')).toBeVisible()
  })
})
