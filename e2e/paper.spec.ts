import { expect, test } from './fixtures.ts'
import { day } from './month.ts'

/** A4 landscape without its margins of 9 mm, in CSS pixels. */
const PAGE = { width: 1054, height: 725 }

test('on paper a month fills one page in landscape, with every post and nothing to click', async ({
  people,
}) => {
  const alice = await people.arrives('Alice Martin', { browser: { colorScheme: 'dark' } })
  const { page, words } = alice
  await people.ownsOne(alice)
  const days = [1, 8, 15, 22, ...Array.from({ length: 12 }, () => 17), 28]
  const titles = days.map((_, index) => `Post number ${index}`)
  const rows = titles.map((title, index) => `${day(days[index] ?? 1)},10:${10 + index},${title}`)
  await alice.goesTo('import')
  const buffer = Buffer.from(['Date,Time,Title', ...rows, ''].join('\n'))
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
  await expect(page.getByRole('button', { name: words.calendar.newPost })).toBeHidden()
  await expect(page.getByRole('button', { name: / more/ })).toBeHidden()
  await expect(page.getByRole('navigation')).toBeHidden()
  const paper = (await page.pdf({ preferCSSPageSize: true })).toString('latin1')
  expect(paper.match(/\/Type \/Page\b/g)).toHaveLength(1)
  expect(paper).toContain('/MediaBox [0 0 841.91998 594.95996]')
})
