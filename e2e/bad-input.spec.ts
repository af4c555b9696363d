import { expect, test } from './fixtures.ts'

const MEGABYTE = 2 ** 20

test('a text of a megabyte and a file that is not what it says are refused with a sentence, what was there stays, and an hour that clocks skip or show twice says so', async ({
  alice,
}) => {
  const { drawer, page, text, words } = alice
  await alice.context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await alice.notesIdea('Open house')
  await alice.opensPost('Open house')
  await alice.writesText('Come and see us.')

  await page.evaluate((size) => navigator.clipboard.writeText('word '.repeat(size / 5)), MEGABYTE)
  await text.focus()
  await page.keyboard.press('Control+v')
  const pasted = MEGABYTE - (MEGABYTE % 5)
  await expect(drawer.getByText(words.writing.tooLongToPaste(pasted, 100_000))).toBeVisible()
  await expect(text).toHaveText('Come and see us.')

  // What the browser would cut stays out as well.
  for (const [label, most] of [
    [words.post.link, 2_000],
    [words.comments.write, 5_000],
  ] as const) {
    const field = drawer.getByRole('textbox', { name: label, exact: true })
    await field.focus()
    await page.keyboard.press('Control+v')
    await expect(page.getByText(words.writing.tooMuch(pasted, most))).toBeVisible()
    await expect(field).toHaveValue('')
  }

  const liar = {
    name: 'fair.jpg',
    mimeType: 'image/jpeg',
    buffer: Buffer.from('MZ this is a program'),
  }
  await drawer.locator('input[type=file]').first().setInputFiles([liar])
  await expect(drawer.getByText(words.media.unusable.liar('fair.jpg', 1))).toBeVisible()
  await expect(drawer.getByText('fair.jpg', { exact: true })).toBeHidden()

  const { post, days } = words
  const date = drawer.getByRole('textbox', { name: post.date, exact: true })
  const on = async (day: string) => {
    await date.fill(alice.formats.dayInFigures(day))
    await date.press('Enter')
  }
  await on('2027-10-31')
  await drawer.getByRole('textbox', { name: post.hour, exact: true }).fill('02:30')
  await page.keyboard.press('Enter')
  await expect(drawer.getByText(days.clocks.twice)).toBeVisible()
  await on('2028-03-26')
  await expect(drawer.getByText(days.clocks.skipped)).toBeVisible()
  await alice.closesPost()
  await alice.seesSaved()
})
