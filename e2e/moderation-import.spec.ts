import { readFileSync } from 'node:fs'
import { deflateSync } from 'node:zlib'
import { findsNothing } from './acts/axe.ts'
import { expect, test } from './fixtures.ts'
import type { Person } from './person.ts'

const DAY = 86_400
const NEWEST = Date.UTC(2026, 9, 1) / 1000
const EVIL = '<img src=x onerror="document.title=1"><script>document.title=2</script>'

/** Ten years of a subreddit: 1,200 notes on 300 people. */
function tenYears(): string {
  const users = Object.fromEntries(
    Array.from({ length: 300 }, (_, who) => [
      `abeille_${who}`,
      {
        ns: Array.from({ length: 4 }, (_, nth) => ({
          n: who === 1 && nth === 0 ? EVIL : `Pub ${who}, ${nth}`,
          t: NEWEST - (who * 4 + nth) * 3 * DAY,
          m: 0,
          l: 'l,ili4vc',
          w: nth % 3,
        })),
      },
    ]),
  )
  const constants = { users: ['amelie'], warnings: ['gooduser', 'spamwarn', 'ban'] }
  // Somebody is called `__proto__`: an object written out here would have lost them.
  const text = JSON.stringify(users).replace('"abeille_299"', '"__proto__"')
  return JSON.stringify({ ver: 6, constants, blob: deflateSync(text).toString('base64') })
}

async function gives({ page }: Person, name: string, content: string | Buffer): Promise<void> {
  await page
    .locator('input[type=file]')
    .setInputFiles({ name, mimeType: '', buffer: Buffer.from(content) })
}

test('usernotes of ten years come in, the same page again adds nothing, and what was exported comes back as it was', async ({
  alice,
}) => {
  const { page, words } = alice
  const { moderationImport: said, importing } = words
  await page.goto(page.url().replace(/(\/w\/[^/]+).*/, '$1/moderation/import'))
  await expect(page.getByRole('heading', { name: said.bring })).toBeVisible()
  await findsNothing(alice, 'nothing chosen')

  // As it is copied from the wiki, into the page.
  await page.getByText(said.paste, { exact: true }).click()
  await page.getByLabel(said.pasteHere).evaluate((field, text) => {
    const clipboardData = new DataTransfer()
    clipboardData.setData('text/plain', text)
    const paste = { clipboardData, bubbles: true, cancelable: true }
    field.dispatchEvent(new ClipboardEvent('paste', paste))
  }, tenYears())
  await expect(page.getByText(said.records.usernotes(1_200))).toBeVisible()
  await expect(page.getByText(EVIL)).toBeVisible()
  await findsNothing(alice, 'the preview')

  // 300 people, 1,200 notes, and a ban for each third note.
  await page.getByRole('button', { name: said.run(1_800) }).click()
  await expect(page.getByRole('heading', { name: said.done(1_800) })).toBeVisible()
  await findsNothing(alice, 'what was done')

  await page.getByRole('button', { name: importing.importAnother }).click()
  await gives(alice, 'usernotes.json', tenYears())
  await expect(page.getByText(said.blocked.nothing)).toBeVisible()

  await page.reload()
  const saving = page.waitForEvent('download')
  await page.getByRole('button', { name: said.exporting.json }).click()
  const file = await saving
  expect(file.suggestedFilename()).toMatch(/^moderation-\d{4}-\d{2}-\d{2}\.json$/)
  await gives(alice, file.suggestedFilename(), readFileSync(await file.path()))
  await expect(page.getByText(said.records.own(1_800))).toBeVisible()
  await expect(page.getByText(said.blocked.nothing)).toBeVisible()
  await expect(page).toHaveTitle(/^(?![12]$)/)
})
