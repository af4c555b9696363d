import { expect, test } from './fixtures.ts'
import { day } from './month.ts'

const PAGES = /\/Type \/Page\b/g
/** In another month than the rest. */
const LATER = Temporal.PlainDate.from(day(28)).add({ days: 40 }).toString()
/** A4 landscape without its margins of 9 mm, in CSS pixels. */
const PAGE = { width: 1054, height: 725 }

test('on paper a month fills one page in landscape, with every post and nothing to click, and the list as many as it takes', async ({
  people,
}) => {
  const alice = await people.arrives('Alice Martin', { browser: { colorScheme: 'dark' } })
  const { page, words } = alice
  await people.ownsOne(alice)
  const days = [1, 8, 15, 22, ...Array.from({ length: 12 }, () => 17), 28]
  const titles = days.map((_, index) => `Post number ${index}`)
  const rows = titles.map((title, index) => `${day(days[index] ?? 1)},10:${10 + index},${title}`)
  const later = Array.from({ length: 60 }, (_, index) => `${LATER},,Later ${index}`)
  await alice.goesTo('import')
  const buffer = Buffer.from(['Date,Time,Title', ...rows, ...later, ''].join('\n'))
  await page.locator('input[type=file]').setInputFiles({ name: 'plan.csv', mimeType: '', buffer })
  await page.getByRole('button', { name: /^Import/ }).click()
  await page.getByRole('link', { name: /^See/ }).click()
  await expect(alice.postOn(day(17), 'Post number 4')).toBeVisible()
  await expect(alice.postOn(day(17), 'Post number 15')).toBeHidden()

  await page.setViewportSize(PAGE)
  await page.emulateMedia({ media: 'print' })
  const grid = page.getByRole('grid')
  for (const title of titles) {
    const post = grid.getByText(title, { exact: true })
    await expect(post).toBeInViewport({ ratio: 1 })
  }
  await expect(page.getByRole('button', { name: words.shell.newPost })).toBeHidden()
  await expect(page.getByRole('button', { name: / more/ })).toBeHidden()
  await expect(page.getByRole('navigation')).toBeHidden()
  const printed = async () => (await page.pdf({ preferCSSPageSize: true })).toString('latin1')
  const paper = await printed()
  expect(paper.match(PAGES)).toHaveLength(1)
  expect(paper).toContain('/MediaBox [0 0 841.91998 594.95996]')

  // The list has all of it, though of what lies far below nothing is drawn on a screen.
  await page.emulateMedia({ media: null })
  await page.keyboard.press('3')
  await expect(page.getByRole('row', { name: /Post number 4/ })).toBeVisible()
  expect((await printed()).match(PAGES)?.length).toBeGreaterThan(1)
})
