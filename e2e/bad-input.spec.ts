import { expect, test } from './fixtures.ts'

const MEGABYTE = 2 ** 20

test('a text of a megabyte and a file that is not what it says are refused with a sentence, and what was there stays', async ({
  alice,
}) => {
  const { drawer, page, text, words } = alice
  await alice.context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await alice.notesIdea('Open house')
  await alice.opensPost('Open house')
  await alice.typesText('Come and see us.')

  await page.evaluate((size) => navigator.clipboard.writeText('word '.repeat(size / 5)), MEGABYTE)
  await text.focus()
  await page.keyboard.press('Control+v')
  await expect(
    drawer.getByText(words.writing.tooLongToPaste(MEGABYTE - (MEGABYTE % 5), 100_000)),
  ).toBeVisible()
  await expect(text).toHaveText('Come and see us.')

  const liar = {
    name: 'fair.jpg',
    mimeType: 'image/jpeg',
    buffer: Buffer.from('MZ this is a program'),
  }
  await drawer.locator('input[type=file]').first().setInputFiles([liar])
  await expect(drawer.getByText(words.media.unusable.liar('fair.jpg', 1))).toBeVisible()
  await expect(drawer.getByText('fair.jpg', { exact: true })).toBeHidden()
  await alice.closesPost()
  await alice.seesSaved()
})
