import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { findsNothing } from './acts/axe.ts'
import { picture } from './acts/picture.ts'
import { expect, test } from './fixtures.ts'
import type { Person } from './person.ts'

test('a screenshot and the article of that day stay with a case: moderators see them, nobody else gets the file, and it is erased with the case', async ({
  people,
  alice,
  bob,
}) => {
  const { page, words } = alice
  const { cases, charter, evidence, rights } = words
  const nour = await people.arrives('Nour')
  await people.belongs(nour, alice, 'moderator')
  await alice.goesTo('charter')
  await page.getByRole('button', { name: charter.beginExample }).click()
  await page.getByRole('button', { name: charter.publish(1) }).click()
  await expect(page.getByText(charter.publishedToast('1'))).toBeVisible()

  await alice.goesTo('moderation')
  await page.keyboard.press('n')
  await page.getByLabel(cases.title, { exact: true }).fill('Insults')
  await page.getByLabel(cases.person, { exact: true }).fill('korrigan_35')
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
  const fetches = ({ page: where }: Person) =>
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

  await page.goto(page.url().replace(/\/moderation.*/, '/moderation/rights'))
  await page.getByRole('button', { name: rights.newRequest }).click()
  await page.getByText(rights.erasure, { exact: true }).click()
  await page.getByLabel(rights.who).fill('korrigan_35')
  await page.getByLabel(rights.checked).fill('Written from the account itself')
  await page.getByRole('button', { name: rights.noteIt }).click()
  // Whoever asks gets the screenshot in their file: once somebody has looked at it, without what was covered.
  await page.getByRole('button', { name: rights.openFile }).click()
  const file = page.getByRole('dialog', { name: rights.file })
  await file.getByRole('checkbox', { name: /capture\.png/ }).check()
  const shown = file.getByRole('img', { name: 'capture.png' })
  await shown.scrollIntoViewIfNeeded()
  const box = await shown.boundingBox()
  if (!box) throw new Error('The screenshot is not shown')
  await page.mouse.move(box.x + 1, box.y + 1)
  await page.mouse.down()
  await page.mouse.move(box.x + box.width * 0.6, box.y + box.height * 0.6)
  await page.mouse.up()
  await expect(file.getByText(rights.fileCovered(1))).toBeVisible()
  // By the keyboard alone, too: a second part is laid, moved, made wider, and taken away again.
  await file.getByRole('button', { name: rights.fileCoverAdd }).press('Enter')
  for (const key of ['ArrowRight', 'ArrowDown', 'Shift+ArrowRight']) await page.keyboard.press(key)
  const at = { left: 36, top: 46, width: 31, height: 10 }
  const part = file.getByRole('button', { name: rights.fileCoverPart(2, at) })
  await expect(part).toBeFocused()
  await page.keyboard.press('Delete')
  await expect(part).toBeHidden()
  await expect(file.getByText(rights.fileCovered(1))).toBeVisible()
  await findsNothing(alice, 'a file with a screenshot')
  const saving = page.waitForEvent('download')
  await file.getByRole('button', { name: rights.saveHtml }).click()
  const html = await readFile(await (await saving).path(), 'utf8')
  expect(html).toMatch(/<img src="data:image\/png;base64,[^"]+" alt="capture.png">/)
  expect(html).not.toContain(capture.buffer.toString('base64'))
  await file.getByRole('button', { name: rights.close }).click()
  expect(await keeps(nour, hash)).toBe(true)
  await page.getByRole('button', { name: rights.eraseThem }).click()
  await page.getByRole('alertdialog').getByRole('button', { name: rights.eraseDo }).click()
  await expect(page.getByText(rights.by('Alice Martin'))).toBeVisible()
  await expect.poll(() => fetches(nour)).toBe(404)
  for (const person of [alice, nour]) await expect.poll(() => keeps(person, hash)).toBe(false)
})

/** Whether the file of this name is among those that a browser keeps for the app. */
function keeps({ page }: Person, name: string): Promise<boolean> {
  return page.evaluate(async (wanted) => {
    const folders: FileSystemDirectoryHandle[] = [await navigator.storage.getDirectory()]
    for (const folder of folders)
      for await (const [found, handle] of folder.entries()) {
        if (found === wanted) return true
        if (handle instanceof FileSystemDirectoryHandle) folders.push(handle)
      }
    return false
  }, name)
}
