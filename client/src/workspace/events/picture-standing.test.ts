import { expect, test } from 'vitest'
import * as Y from 'yjs'
import { createEntryCommands } from '#client/commands/events/entries.ts'
// Fetched when it is needed; here that would be waiting for a disk, which no test's clock counts.
import '#client/workspace/events/open-events.ts'
import { enterWorkspace } from '#client/workspace/testing/enter-workspace.ts'
import { createFakeBrowser } from '#client/workspace/testing/fake-environment.ts'
import { createFakeRelay } from '#client/workspace/testing/fake-relay.ts'
import { eraseEntries, keepLeft, noteLeft } from '#shared/domain/events/entries/entry-actions.ts'
import { entriesName } from '#shared/protocol/entries-name.ts'

const EVENT = 'eventaaaaaaaaa'
const [PHOTO, SMALL] = ['a'.repeat(64), 'b'.repeat(64)]

test('a picture that waits is spoken of by a device that is in step, and gone with its entry, whoever erased it or withdrew', async () => {
  const relay = createFakeRelay()
  const browser = createFakeBrowser(relay)
  const workspace = await enterWorkspace(browser, { id: 'ines', name: 'Inès', role: 'editor' })
  await browser.pass(1_000)
  const events = workspace.events()
  const all = events?.entries(EVENT)?.all
  await browser.pass(1_000)
  const commands = createEntryCommands(workspace, EVENT)
  const names = ['Awa', 'Bran', 'Chloé']
  commands.add(names.map((name) => ({ name, email: '', handle: '', weight: 1 })))
  await browser.pass(1_000)
  const [awa = '', bran = '', chloe = ''] = names.map(
    (name) => [...(all?.every() ?? [])].find((one) => one.name === name)?.id,
  )
  const picture = { hash: PHOTO, small: SMALL, type: 'image/png', bytes: 9, alt: '' }
  const stand = () =>
    [awa, bran, chloe].map((entry) => events?.standingOf({ event: EVENT, entry }, SMALL))

  relay.cut()
  await browser.pass(1_000)
  for (const entry of [awa, bran, chloe]) commands.addPictures(entry, [picture])
  expect(stand()).toEqual(['unknown', 'unknown', 'unknown'])
  const elsewhere = new Y.Doc()
  Y.applyUpdate(elsewhere, Y.encodeStateAsUpdate(relay.docOf(entriesName(EVENT))))
  eraseEntries(elsewhere, [awa], 1)
  noteLeft(elsewhere, bran, 'withdraw', 1)
  keepLeft(elsewhere, [bran])

  relay.mend()
  const own = events?.entries(EVENT)?.doc
  if (own) Y.applyUpdate(own, Y.encodeStateAsUpdate(elsewhere))
  await browser.pass(20_000)
  expect(stand()).toEqual(['gone', 'gone', 'spoken-of'])
  expect(events?.standingOf({ event: EVENT, entry: chloe }, 'c'.repeat(64))).toBe('gone')
  await workspace.close()
})
