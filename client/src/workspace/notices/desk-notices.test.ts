import 'fake-indexeddb/auto'
import { IDBFactory } from 'fake-indexeddb'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { createCaseCommands } from '#client/commands/moderation/cases.ts'
import { createModerationRecords } from '#client/commands/moderation/moderation-records.ts'
// Fetched when it is needed; here that would be waiting for a disk, which no test's clock counts.
import '#client/workspace/moderation/open-moderation.ts'
import { openWorkspace } from '#client/workspace/open-workspace.ts'
import { createFakeBrowser, type FakeBrowser } from '#client/workspace/testing/fake-environment.ts'
import { createFakeRelay } from '#client/workspace/testing/fake-relay.ts'
import type { Workspace } from '#client/workspace/workspace.ts'
import type { Role } from '#shared/access/roles.ts'
import { createRecord } from '#shared/domain/record.ts'

let browser: FakeBrowser
let opened: Workspace[]

beforeEach(() => {
  browser = createFakeBrowser(createFakeRelay())
  opened = []
})

afterEach(async () => {
  for (const workspace of opened) await workspace.close()
})

async function open(person: string, role: Role, disk = new IDBFactory()): Promise<Workspace> {
  globalThis.indexedDB = disk
  const workspace = openWorkspace({
    id: 'workspaceaaaaa',
    me: { id: person, name: person, role },
    defaults: { name: 'Réseau Tremplin', timeZone: 'Europe/Paris', locale: 'fr' },
    environment: { ...browser.tab().environment, channel: () => null },
  })
  opened.push(workspace)
  await browser.pass(3_000)
  return workspace
}

const toldTo = (workspace: Workspace) =>
  workspace
    .notices()
    ?.told()
    .map(({ kind, isRead }) => (isRead ? `${kind} (read)` : kind)) ?? []

test('a case that a moderator is given is told to them alone, and read on all of their devices', async () => {
  const [camille, nour] = [await open('camille', 'moderator'), await open('nour', 'moderator')]
  const [phone, theo] = [await open('nour', 'moderator'), await open('theo', 'editor')]
  const of = createModerationRecords(camille).create('noted', 'cases', { title: 'korrigan' }) ?? ''
  await createCaseCommands(camille, async () => {}).assign([of], 'nour')
  await browser.pass(3_000)
  expect([camille, nour, phone, theo].map(toldTo)).toEqual([[], ['given'], ['given'], []])
  const told = nour.notices()?.told() ?? []
  expect(told).toMatchObject([{ place: `/moderation/case/${of}`, by: 'camille' }])
  expect(JSON.stringify(told)).not.toContain('korrigan')
  expect(nour.notices()?.arrived()).toMatchObject([{ kind: 'given' }])
  nour.notices()?.markRead(told)
  await browser.pass(3_000)
  expect([nour, phone].map(toldTo)).toEqual([['given (read)'], ['given (read)']])
  // Whoever may read no moderation learns of it nowhere.
  expect(theo.desk()?.settings.doc?.getMap('noticed').size).toBe(0)
})

test('an alert is told to an editor, too, who has read it on all devices by one click', async () => {
  const theo = await open('theo', 'editor')
  const camille = await open('camille', 'moderator')
  const alerts = camille.desk()?.home('alerts')
  if (!alerts) throw new Error('a moderator reads the desk')
  camille.write.transact(alerts, () =>
    createRecord(alerts, { title: 'Watched', level: 2 }, {}, camille.write.author()),
  )
  await browser.pass(3_000)
  expect(toldTo(theo)).toEqual(['alert'])
  expect(theo.notices()?.told()).toMatchObject([{ called: 'Watched', place: '/calendar' }])
  theo.notices()?.markRead(theo.notices()?.told() ?? [])
  await browser.pass(3_000)
  expect(toldTo(theo)).toEqual(['alert (read)'])
})
