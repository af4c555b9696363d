import { expect, test } from './fixtures.ts'
import { day } from './month.ts'

test.use({ serviceWorkers: 'allow' })

test('what was written in the very moment before a reload is kept', async ({ alice }) => {
  await alice.turnsToTheMonth()
  await alice.plansPost('Written to the end', day(8))
  await alice.hasTheApp()
  await alice.losesNetwork()
  await alice.opensPost('Written to the end')
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

test('who leaves in the middle of typing is credited with every word', async ({ alice }) => {
  await alice.turnsToTheMonth()
  await alice.plansPost('Written to the end', day(8))
  await alice.hasTheApp()
  await alice.opensPost('Written to the end')
  await alice.typesText('Five words and no pause')
  await alice.page.reload()
  await expect(alice.text).toHaveText('Five words and no pause')
  const said = alice.words.post.said.bodyLonger('Alice', 5)
  await expect(alice.drawer.getByText(said)).toBeVisible()
})
