import { readFile } from 'node:fs/promises'
import { exporting } from '#client/i18n/en/exporting.ts'
import { importing } from '#client/i18n/en/importing.ts'
import { expect, test } from './fixtures.ts'
import { day } from './month.ts'

test('the month on the screen is exported as a table and as a calendar, posts without a date along with it when asked for, and comes back equal', async ({
  alice,
  bob,
}) => {
  test.slow()
  const { page, words } = alice

  await test.step('the month comes back equal', async () => {
    await alice.notesIdea('For some rainy day')
    await alice.turnsToTheMonth()
    await alice.plansPost('Open house; "yes"', day(8))
    await alice.plansPost('Thank you, everybody', day(9))
    const files: { readonly name: string; readonly content: Buffer }[] = []
    for (const format of [exporting.csv, exporting.ics]) {
      await page.getByRole('button', { name: words.exporting.open }).click()
      const saving = page.waitForEvent('download')
      await page.getByRole('dialog').getByRole('button', { name: format }).click()
      const saved = await saving
      files.push({ name: saved.suggestedFilename(), content: await readFile(await saved.path()) })
    }
    expect(files.map(({ name }) => name.split('.').at(-1))).toEqual(['csv', 'ics'])
    for (const { name, content } of files) {
      expect(content.toString()).toContain('Thank you')
      expect(content.toString()).not.toContain('For some rainy day')
      await alice.goesTo('import')
      await page.locator('input[type=file]').setInputFiles({ name, mimeType: '', buffer: content })
      await expect(page.getByText(importing.blocked.nothing)).toBeVisible()
      await alice.goesTo('calendar')
    }
  })

  await test.step('posts without a date are taken along when asked for', async () => {
    await alice.turnsToTheMonth()
    for (const format of [exporting.csv, exporting.ics]) {
      await page.getByRole('button', { name: words.exporting.open }).click()
      const panel = page.getByRole('dialog')
      await panel.getByLabel(exporting.withIdeas).check()
      await expect(panel.getByText(words.calendar.posts(3))).toBeVisible()
      const saving = page.waitForEvent('download')
      await panel.getByRole('button', { name: format }).click()
      const saved = await saving
      const buffer = await readFile(await saved.path())
      expect(buffer.toString()).toContain('For some rainy day')
      await bob.goesTo('import')
      const file = { name: saved.suggestedFilename(), mimeType: '', buffer }
      await bob.page.locator('input[type=file]').setInputFiles(file)
      await expect(bob.page.getByText(importing.blocked.nothing)).toBeVisible()
    }
  })
})
