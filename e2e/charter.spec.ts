import { findsNothing } from './acts/axe.ts'
import { expect, test } from './fixtures.ts'

test('a team writes its charter from the example, publishes it, and everybody reads the version in force', async ({
  people,
  alice,
}) => {
  const { page, words } = alice
  const { charter } = words
  const noor = await people.arrives('Noor')
  await people.belongs(noor, alice, 'moderator')
  await alice.goesTo('charter')
  await page.getByRole('button', { name: charter.beginExample }).click()
  await findsNothing(alice, 'the charter in progress')
  await page.getByLabel(charter.titleIn.en).first().fill('Ideas, never people')
  await page.getByRole('button', { name: charter.later(1) }).click()
  await page.getByRole('button', { name: charter.publish(1) }).click()
  await expect(page.getByText(charter.publishedToast('1'))).toBeVisible()

  await noor.goesTo('charter')
  const second = noor.page.getByRole('heading', { name: /Ideas, never people/ })
  await expect(second).toContainText('2.')
  await expect(noor.page.getByText(charter.intact)).toBeVisible()
  await expect(noor.page.getByRole('radio', { name: charter.tabs.draft })).toHaveCount(0)
  await findsNothing(noor, 'a charter')

  const article = page
    .getByRole('listitem')
    .filter({ has: page.getByRole('heading', { name: charter.article(2) }) })
  await article.getByLabel(charter.textIn.en).fill('Criticise what we make.')
  await page.getByLabel(charter.note).fill('Shorter')
  await page.getByRole('button', { name: charter.publish(2) }).click()
  await expect(noor.page.getByText(charter.version('2'))).toBeVisible()
  await expect(noor.page.getByText('Criticise what we make.')).toBeVisible()
  await noor.page.getByText(charter.tabs.versions, { exact: true }).click()
  await noor.page.getByText(charter.from('1')).click()
  await expect(noor.page.getByText('Shorter')).toBeVisible()
  await expect(noor.page.getByText(charter.what.changed(2))).toBeVisible()
  await noor.context.close()
})
