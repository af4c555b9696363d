import { createHash } from 'node:crypto'
import { findsNothing } from './acts/axe.ts'
import { picture } from './acts/picture.ts'
import { expect, test } from './fixtures.ts'

test('a screenshot and the article of that day stay with a case: moderators see them, nobody else gets the file', async ({
  people,
  alice,
  bob,
}) => {
  const { page, words } = alice
  const { cases, charter, evidence } = words
  const nour = await people.arrives('Nour')
  await people.belongs(nour, alice, 'moderator')
  await alice.goesTo('charter')
  await page.getByRole('button', { name: charter.beginExample }).click()
  await page.getByRole('button', { name: charter.publish(1) }).click()
  await expect(page.getByText(charter.publishedToast('1'))).toBeVisible()

  await alice.goesTo('moderation')
  await page.keyboard.press('n')
  await page.getByLabel(cases.title, { exact: true }).fill('Insults')
  await page.keyboard.press('Enter')
  const capture = picture('capture.png', [180, 40, 40])
  await page.getByLabel(evidence.choose).setInputFiles(capture)
  await expect(page.getByText(evidence.verified)).toBeVisible()
  await page.getByRole('button', { name: charter.cited.cite }).click()
  await page
    .getByRole('menuitemradio', { name: charter.articleTitled(2, 'No threats, no harassment') })
    .click()
  await expect(page.getByRole('link', { name: charter.version('1') })).toBeVisible()
  await findsNothing(alice, 'a case with evidence')
  await alice.seesSaved()

  await nour.goesTo('moderation')
  await nour.page.getByRole('button', { name: /^Insults/ }).click()
  await nour.page.getByRole('button', { name: words.media.open('capture.png') }).click()
  const dialog = nour.page.getByRole('dialog', { name: 'capture.png' })
  await expect(dialog.getByText(evidence.verified)).toBeVisible()
  const hash = createHash('sha256').update(capture.buffer).digest('hex')
  await expect(dialog.getByText(hash)).toBeVisible()
  await dialog.getByRole('button', { name: words.common.close }).click()
  const fetches = ({ page: where }: typeof alice) =>
    where.evaluate(
      async (name) =>
        (await fetch(`/api/workspaces/${location.pathname.split('/')[2]}/media/${name}`)).status,
      hash,
    )
  expect([await fetches(nour), await fetches(bob)]).toEqual([200, 404])

  // The charter changes: the case stays with the text of its day, and says so.
  await bob.goesTo('charter')
  await bob.page.getByText(charter.tabs.draft, { exact: true }).click()
  await bob.page.getByLabel(charter.textIn.en).nth(1).fill('A threat ends the conversation.')
  await bob.page.getByRole('button', { name: charter.publish(2) }).click()
  await expect(nour.page.getByText(charter.cited.changed('2'))).toBeVisible()
  await expect(nour.page.getByText(/^A threat is removed at once/)).toBeVisible()
})
