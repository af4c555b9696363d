import { readdirSync, readFileSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import * as Y from 'yjs'
import { moderationIn } from '#shared/documents/moderation.ts'
import { moderationName } from '#shared/protocol/holds-people.ts'
import { findsNothing } from './acts/axe.ts'
import { keptOf, tracesOf } from './acts/kept.ts'
import { expect, test } from './fixtures.ts'
import type { Person } from './person.ts'
import type { Relay } from './relay.ts'
import { openStockClient, visitBySession } from './stock-client.ts'

const NAME = 'korrigan_35'
const WORDS = 'calls the illustrator names'

test('an erased name is nowhere in the relay’s folder, and was never on an editor’s device', async ({
  alice,
  bob,
  relay,
}) => {
  const { page, words } = alice
  await isNoted(relay, alice)
  await page.goto(page.url().replace(/\/calendar.*/, '/moderation/rights'))
  await expect(page.getByRole('heading', { level: 1, name: words.rights.title })).toBeVisible()

  await page.getByRole('button', { name: words.rights.newRequest }).click()
  await page.getByText(words.rights.erasure, { exact: true }).click()
  await page.getByLabel(words.rights.who).fill(NAME)
  await page.getByLabel(words.rights.checked).fill('Written from the account itself')
  await findsNothing(alice, 'a request that is being noted')
  await page.getByRole('button', { name: words.rights.noteIt }).click()

  await page.getByRole('button', { name: words.rights.openFile }).click()
  const file = page.getByRole('dialog', { name: words.rights.file })
  await expect(file.getByText(WORDS)).toBeVisible()
  await findsNothing(alice, 'the file of somebody')
  const saving = page.waitForEvent('download')
  await file.getByRole('button', { name: words.rights.saveHtml }).click()
  const saved = await saving
  expect(saved.suggestedFilename()).not.toContain('korrigan')
  expect(await readFile(await saved.path(), 'utf8')).toContain(WORDS)
  await file.getByRole('button', { name: words.rights.close }).click()

  expect(filesWith(relay, NAME)).not.toEqual([])
  await page.getByRole('button', { name: words.rights.eraseThem }).click()
  const dialog = page.getByRole('alertdialog')
  await expect(dialog.getByText(words.rights.counted.noted(1))).toBeVisible()
  await dialog.getByRole('button', { name: words.rights.eraseDo }).click()
  await expect(page.getByText(words.rights.by('Alice Martin'))).toBeVisible()
  await expect(page.getByText(NAME)).toHaveCount(0)
  await findsNothing(alice, 'the page of rights')

  for (const trace of [NAME, WORDS]) {
    await expect.poll(() => filesWith(relay, trace), { timeout: 20_000 }).toEqual([])
    await expect.poll(() => isOnDevice(alice, trace)).toBe(false)
  }

  await isNoted(relay, alice)
  await expect.poll(() => isOnDevice(alice, NAME)).toBe(true)
  await bob.page.reload()
  await expect(bob.page.getByRole('heading', { level: 1 })).toBeVisible()
  expect(await isOnDevice(bob, NAME)).toBe(false)
})

/** Somebody is noted, by a program of a moderator’s. */
async function isNoted(relay: Relay, person: Person): Promise<void> {
  const year = new Date().getFullYear()
  const client = openStockClient(await visitBySession(relay, person), moderationName(year))
  await client.synced
  const createdAt = Date.now()
  client.doc.transact(() => {
    const id = `${NAME}${createdAt}`
      .replaceAll(/[^a-z2-7]/g, '')
      .padEnd(14, 'a')
      .slice(0, 14)
    moderationIn(client.doc, 'noted').set(
      id,
      new Y.Map<unknown>([
        [`handle:discord:${NAME}`, true],
        ['createdAt', createdAt],
      ]),
    )
    moderationIn(client.doc, 'notes').set(
      id.split('').reverse().join(''),
      new Y.Map<unknown>([
        ['person', id],
        ['type', 'warning'],
        ['text', new Y.Text(WORDS)],
        ['createdAt', createdAt],
      ]),
    )
  })
  await expect.poll(() => filesWith(relay, NAME)).not.toEqual([])
  client.close()
}

function filesWith(relay: Relay, words: string): readonly string[] {
  return readdirSync(relay.data, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .filter(({ parentPath, name }) => readFileSync(join(parentPath, name)).includes(words))
    .map(({ name }) => name)
}

async function isOnDevice(person: Person, words: string): Promise<boolean> {
  return (await keptOf(person)).includes(words) || (await tracesOf(person)).includes(words)
}
