import { findsNothing } from './acts/axe.ts'
import { expect, test } from './fixtures.ts'

test.use({ serviceWorkers: 'allow' })

test('what another app shares without a network is kept, noted when somebody says so, and comes to everybody', async ({
  alice,
  bob,
}) => {
  const { page, words } = alice
  const { intake } = words.ideas
  await alice.seesSaved()
  await alice.hasTheApp()
  await alice.losesNetwork()
  const shared = new URLSearchParams({
    title: 'The harbour fête',
    text: 'The harbour fête https://example.org/fete?utm_source=app',
  })
  await page.goto(`/share?${shared}`)
  const dialog = page.getByRole('dialog', { name: intake.title })
  await expect(dialog.getByText(intake.keptHere)).toBeVisible()
  // Put away, it waits.
  await page.keyboard.press('Escape')
  await page.reload()
  await dialog.getByRole('button', { name: words.ideas.add, exact: true }).click()
  const row = page.getByRole('button', { name: /^The harbour fête/ })
  await expect(row).toBeVisible()
  await alice.seesOffline(1)
  await findsNothing(alice, 'the ideas')
  await alice.findsNetwork()

  await bob.goesTo('ideas')
  await bob.page.evaluate((text) => {
    const clipboardData = new DataTransfer()
    clipboardData.setData('text/plain', text)
    const options = { clipboardData, bubbles: true, cancelable: true }
    document.body.dispatchEvent(new ClipboardEvent('paste', options))
  }, 'http://www.example.org/fete/\njavascript:alert(1)\n<img src=x onerror="document.title=1">')
  const several = bob.page.getByRole('dialog', { name: intake.title })
  await expect(several.getByText(/noted before by Alice Martin/)).toBeVisible()
  await expect(several.getByText(intake.markup)).toBeVisible()
  await several.getByText(intake.each(3)).click()
  await several.getByRole('button', { name: intake.note(3) }).click()
  await expect(page.getByText(words.ideas.sameLink(2))).toHaveCount(2)
  await expect(page.getByRole('button', { name: /^<img src=x/ })).toBeVisible()
  await bob.page.keyboard.press('Control+z')
  await expect(page.getByText(words.ideas.sameLink(2))).toHaveCount(0)

  // A list that came back after nothing matched has its rows again.
  await page.getByRole('textbox', { name: words.ideas.filterText }).fill('no such idea')
  await page.getByText(words.ideas.noMatch).waitFor()
  await page.keyboard.press('Escape')
  await expect(row).toBeVisible()
})
