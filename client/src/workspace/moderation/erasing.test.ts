import 'fake-indexeddb/auto'
import { IDBFactory } from 'fake-indexeddb'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import * as Y from 'yjs'
import { createCaseCommands } from '#client/commands/moderation/cases.ts'
import { createModerationRecords } from '#client/commands/moderation/moderation-records.ts'
import { createRightsCommands } from '#client/commands/moderation/rights.ts'
// Fetched when it is needed; here that would be waiting for a disk, which no test's clock counts.
import '#client/workspace/moderation/open-moderation.ts'
import { openWorkspace } from '#client/workspace/open-workspace.ts'
import { createFakeBrowser, type FakeBrowser } from '#client/workspace/testing/fake-environment.ts'
import { createFakeRelay, type FakeRelay } from '#client/workspace/testing/fake-relay.ts'
import type { Workspace } from '#client/workspace/workspace.ts'
import { moderationIn } from '#shared/documents/moderation.ts'

const SETTINGS = { name: 'Éditions du Hérisson', timeZone: 'Europe/Paris', locale: 'fr' } as const
const NOTES = 'moderation-2026'
const DAY = 86_400_000

/** A browser with a disk of its own. */
interface Device {
  readonly browser: FakeBrowser
  readonly disk: IDBFactory
}

let relay: FakeRelay
beforeEach(() => {
  relay = createFakeRelay()
})

function newDevice(start?: number): Device {
  return { browser: createFakeBrowser(relay, start), disk: new IDBFactory() }
}

async function open(
  { browser, disk }: Device,
  relayTime: (() => number) | null = null,
): Promise<{
  readonly workspace: Workspace
  readonly kill: () => void
  readonly hide: () => void
}> {
  globalThis.indexedDB = disk
  const tab = browser.tab()
  const fetch = () =>
    relayTime === null
      ? Promise.reject(new TypeError('offline'))
      : Promise.resolve(
          new Response(null, { headers: { date: new Date(relayTime()).toUTCString() } }),
        )
  const workspace = openWorkspace({
    id: 'workspaceaaaaa',
    me: { id: 'camille', name: 'Camille', role: 'moderator' },
    defaults: SETTINGS,
    environment: {
      ...tab.environment,
      fetch: relayTime ? (fetch as typeof globalThis.fetch) : tab.environment.fetch,
    },
  })
  await browser.pass(2_000)
  return { workspace, kill: tab.kill, hide: tab.hide }
}

/** Everything that a disk holds, and what its pages put down in their last moment. */
async function textOf({ disk, browser }: Device): Promise<string> {
  const texts: string[] = []
  for (const { name } of await disk.databases()) {
    const request = disk.open(name ?? '')
    await new Promise((resolve) => {
      request.onsuccess = resolve
    })
    const database = request.result
    for (const store of database.objectStoreNames) {
      const all = database.transaction(store).objectStore(store).getAll()
      await new Promise((resolve) => {
        all.onsuccess = resolve
      })
      texts.push(latin(all.result))
    }
    database.close()
  }
  const { smallStorage } = browser.tab().environment
  for (let n = 0; n < (smallStorage?.length ?? 0); n++) {
    const text = smallStorage?.getItem(smallStorage.key(n) ?? '') ?? ''
    texts.push(text, Buffer.from(text, 'base64').toString('latin1'))
  }
  return texts.join('\n')
}

function latin(value: unknown): string {
  if (value instanceof Uint8Array) return Buffer.from(value).toString('latin1')
  if (typeof value !== 'object' || value === null) return String(value)
  return Object.values(value).map(latin).join(' ')
}

function noteSomebody(workspace: Workspace) {
  const records = createModerationRecords(workspace)
  const person = records.create('noted', 'noted', { name: 'PLANTED', 'handle:x:PLANTED': true })
  const note = records.create(
    'noted',
    'notes',
    { person, type: 'warning' },
    { text: 'PLANTED one' },
  )
  if (person === null || note === null) throw new Error('Nothing could be noted')
  return { person, note }
}

describe('M1: whoever is erased for good', () => {
  it('is gone from this device, its undo steps too, and only that it was done is left', async () => {
    const device = newDevice()
    const { workspace } = await open(device)
    const { person } = noteSomebody(workspace)
    await device.browser.pass(1_000)
    expect(await textOf(device)).toContain('PLANTED')
    const rights = createRightsCommands(workspace, async () => {})
    expect((await rights.lookAt([person])).gone).toHaveLength(2)
    await rights.erase([person], 'request', null)
    await device.browser.pass(3_000)
    expect(await textOf(device)).not.toContain('PLANTED')
    expect(workspace.undo.canUndo()).toBe(false)
    expect(workspace.moderation()?.noted.ids()).toEqual([])
    const [done = ''] = workspace.moderation()?.erasures.ids() ?? []
    expect(workspace.moderation()?.erasures.get(done)).toMatchObject({
      by: 'camille',
      ground: 'request',
      counts: { noted: 1, notes: 1 },
    })
  })

  it('is gone from a device that was away and had gone on writing there', async () => {
    const [here, away] = [newDevice(), newDevice()]
    const first = await open(here)
    const { person, note } = noteSomebody(first.workspace)
    await here.browser.pass(1_000)
    const before = await open(away)
    await away.browser.pass(1_000)
    relay.cut()
    await away.browser.pass(1_000)
    const records = createModerationRecords(before.workspace)
    records.write('noted', note, 'text', 'PLANTED one, and PLANTED two')
    await away.browser.pass(500)
    records.change('noted', person, { 'alias:PLANTED three': true })
    before.hide()
    before.kill()
    expect(await textOf(away)).toContain('PLANTED two')
    expect(await textOf(away)).toContain('PLANTED three')

    relay.mend()
    await here.browser.pass(10_000)
    await createRightsCommands(first.workspace, async () => {}).erase([person], 'request', null)
    await here.browser.pass(3_000)

    const after = await open(away)
    await away.browser.pass(12_000)
    expect(after.workspace.moderation()?.noted.ids()).toEqual([])
    expect(after.workspace.status()).toMatchObject({ waiting: 0 })
    expect(await textOf(away)).not.toContain('PLANTED')
    const kept = new Y.Doc()
    Y.applyUpdate(kept, Y.encodeStateAsUpdate(relay.docOf(NOTES)))
    expect(latin(Y.encodeStateAsUpdate(kept))).not.toContain('PLANTED')
    await here.browser.pass(1_000)
    expect(await textOf(here)).not.toContain('PLANTED')
  })

  it('is gone from the next page when the one that erased was killed before it had tidied up', async () => {
    const device = newDevice()
    const { workspace, hide, kill } = await open(device)
    const { person } = noteSomebody(workspace)
    await device.browser.pass(1_000)
    await createRightsCommands(workspace, async () => {}).erase([person], 'mistake', null)
    await device.browser.pass(300)
    hide()
    kill()
    expect(await textOf(device)).toContain('PLANTED')
    await open(device)
    await device.browser.pass(3_000)
    expect(await textOf(device)).not.toContain('PLANTED')
  })

  it('is gone from what another tab keeps, and from a text that was open there', async () => {
    const device = newDevice()
    const { workspace } = await open(device)
    const { person, note } = noteSomebody(workspace)
    const other = await open(device)
    const text = other.workspace.moderation()?.prose(note, 'text')?.text
    if (!text) throw new Error('The other tab has it')
    const undo = new Y.UndoManager(text)
    text.insert(0, 'PLANTED four ')
    await device.browser.pass(500)
    text.delete(0, 8)
    await device.browser.pass(1_000)
    await createRightsCommands(workspace, async () => {}).erase([person], 'request', null)
    await device.browser.pass(3_000)
    expect(await textOf(device)).not.toContain('PLANTED')
    undo.undo()
    await device.browser.pass(3_000)
    expect(await textOf(device)).not.toContain('PLANTED')
    const [volume] = other.workspace.moderation()?.volumes() ?? []
    expect(latin(Y.encodeStateAsUpdate(volume?.doc ?? new Y.Doc()))).not.toContain('PLANTED')
  })
})

describe('a name that is taken out of what stays', () => {
  it('is nowhere on this device, nor on one on which somebody was writing in that text', async () => {
    const [here, there] = [newDevice(), newDevice()]
    const first = await open(here)
    const records = createModerationRecords(first.workspace)
    const person = records.create('noted', 'noted', { name: 'PLANTED' })
    const of = records.create(
      'noted',
      'cases',
      { title: 'PLANTED said it' },
      { quote: 'I, PLANTED' },
    )
    if (person === null || of === null) throw new Error('Nothing could be noted')
    records.change('noted', of, { title: 'PLANTED has said it' })
    await here.browser.pass(1_000)
    const second = await open(there)
    const text = second.workspace.moderation()?.prose(of, 'quote')?.text
    if (!text) throw new Error('The other device has it')
    const undo = new Y.UndoManager(text)
    text.insert(0, 'Look: ')
    await there.browser.pass(1_000)
    await here.browser.pass(1_000)
    const mask = { records: new Set([of]), word: '[…]' }
    await createRightsCommands(first.workspace, async () => {}).erase([person], 'request', mask)
    for (const { browser } of [here, there, here, there]) await browser.pass(4_000)
    expect(String(text)).toBe('Look: I, […]')
    for (const device of [here, there]) expect(await textOf(device)).not.toContain('PLANTED')
    undo.undo()
    expect(String(text)).toBe('I, […]')
    first.workspace.undo.undo()
    expect(first.workspace.moderation()?.cases.get(of)).toMatchObject({ title: '[…] has said it' })
  })
})

const { emit } = Y.Doc.prototype

describe('what this device keeps', () => {
  it('is placed when it is opened: listened to before, 100,000 notes would be integrated at once', async () => {
    const device = newDevice()
    const { workspace, kill } = await open(device)
    const records = createModerationRecords(workspace)
    const [one, other] = ['one', 'other'].map((name) => records.create('noted', 'noted', { name }))
    if (!one || !other) throw new Error('Nothing could be noted')
    // Whatever is erased is folded into a snapshot.
    await createRightsCommands(workspace, async () => {}).erase([one], 'request', null)
    await device.browser.pass(3_000)
    kill()
    const changed: Y.Transaction[] = []
    const clean = vi.spyOn(Y.Doc.prototype, 'emit').mockImplementation(function (
      this: Y.Doc,
      name,
      args,
    ) {
      const [transaction] = args
      if (name === 'afterTransaction' && transaction instanceof Y.Transaction)
        if (transaction.changed.size > 0) changed.push(transaction)
      return emit.call(this, name, args)
    })
    const again = await open(device)
    clean.mockRestore()
    expect(again.workspace.moderation()?.noted.ids()).toEqual([other])
    const [volume] = again.workspace.moderation()?.volumes() ?? []
    expect(changed.filter(({ doc }) => doc === volume?.doc)).toEqual([])
  })
})

describe('a name that a device wrote while it was away', () => {
  it('is taken out by that device when it learns of the erasure, though it was killed in between', async () => {
    const [here, away] = [newDevice(), newDevice()]
    const first = await open(here)
    const records = createModerationRecords(first.workspace)
    const person = records.create('noted', 'noted', { name: 'PLANTED', 'handle:x:PLANTED': true })
    const [masked, kept, late] = ['masked', 'kept', 'late'].map((title) =>
      records.create('noted', 'cases', { title }, { quote: 'PLANTED said it.' }),
    )
    if (!person || !masked || !kept || !late) throw new Error('Nothing could be noted')
    records.write('noted', late, 'quote', 'Nobody said it.')
    await here.browser.pass(1_000)
    const before = await open(away)
    await away.browser.pass(1_000)
    relay.cut()
    await away.browser.pass(1_000)
    const theirs = createModerationRecords(before.workspace)
    theirs.write('noted', masked, 'quote', 'PLANTED said it. PLANTED again.')
    theirs.write('noted', late, 'quote', 'PLANTED said it.')
    await away.browser.pass(500)
    before.hide()
    before.kill()

    relay.mend()
    await here.browser.pass(10_000)
    const mask = { records: new Set([masked]), word: '[…]' }
    await createRightsCommands(first.workspace, async () => {}).erase([person], 'request', mask)
    await here.browser.pass(3_000)
    const after = await open(away)
    for (const { browser } of [away, here, away, here]) await browser.pass(15_000)
    const quote = (id: string) => [
      first.workspace.moderation()?.cases.textOf(id, 'quote'),
      after.workspace.moderation()?.cases.textOf(id, 'quote'),
    ]
    expect(quote(masked)).toEqual(Array.from({ length: 2 }, () => '[…] said it. […] again.'))
    expect(quote(late)).toEqual(Array.from({ length: 2 }, () => '[…] said it.'))
    // Who erased them left it there.
    expect(quote(kept)).toEqual(Array.from({ length: 2 }, () => 'PLANTED said it.'))
  })
})

describe('what has had its time', () => {
  const noted = Date.UTC(2026, 9, 15, 8)
  const later = noted + 370 * DAY

  it('is announced and, a week later, erased by the clock of the relay', async () => {
    const device = newDevice(noted)
    let relayNow = noted
    const { workspace, kill } = await open(device, () => relayNow)
    noteSomebody(workspace)
    await device.browser.pass(3_600_000)
    kill()

    relayNow = later
    const second = newDevice(later)
    const again = await open(second, () => relayNow)
    await second.browser.pass(3_600_000)
    const moderation = () => again.workspace.moderation()
    expect(moderation()?.noted.ids()).toHaveLength(1)
    relayNow += 8 * DAY
    await second.browser.pass(24 * 3_600_000)
    expect(moderation()?.noted.ids()).toEqual([])
    expect(moderation()?.notes.ids()).toEqual([])
    const [done = ''] = moderation()?.erasures.ids() ?? []
    expect(moderation()?.erasures.get(done)).toMatchObject({ by: null, ground: 'retention' })
    expect(await textOf(second)).not.toContain('PLANTED')
  })

  it('is announced soon after the connection is back, where the relay was away when it was looked', async () => {
    const device = newDevice(noted)
    const { workspace, kill } = await open(device, () => noted)
    noteSomebody(workspace)
    await device.browser.pass(3_600_000)
    kill()

    const second = newDevice(later)
    await open(second, () => later)
    relay.cut()
    await second.browser.pass(600_000)
    const announced = () =>
      [...moderationIn(relay.docOf(NOTES), 'noted').values()][0]?.get('erasingAnnouncedAt')
    expect(announced()).toBeUndefined()
    relay.mend()
    await second.browser.pass(600_000)
    expect(announced()).toBe(later)
  })

  it('is kept from when it was noted, though the device that noted it was days ahead then', async () => {
    const device = newDevice(noted + 3 * DAY)
    const { workspace } = await open(device, () => noted)
    noteSomebody(workspace)
    await device.browser.pass(600_000)
    for (const collection of ['noted', 'notes'] as const) {
      const [made] = [...moderationIn(relay.docOf(NOTES), collection).values()]
      expect(made?.get('createdAt')).toBe(noted)
    }
  })

  it('is taken back whole, though when it was closed was dated back meanwhile (M7)', async () => {
    const device = newDevice(noted + 3 * DAY)
    const { workspace } = await open(device, () => noted)
    const id = createModerationRecords(workspace).create('case noted', 'cases', { title: 'x' })
    if (id === null) throw new Error('a moderator may write here')
    await createCaseCommands(workspace, async () => {}).pass([id], 'closed')
    await device.browser.pass(600_000)
    const kept = () => workspace.moderation()?.cases.record(id)
    expect([kept()?.get('status'), kept()?.get('closedAt')]).toEqual(['closed', noted])
    expect(await workspace.undo.undo()).toMatchObject({ undone: 3, kept: 0 })
    expect(['status', 'closedAt', 'closedAs'].filter((field) => kept()?.has(field))).toEqual([])
    await workspace.undo.redo()
    expect(workspace.moderation()?.cases.get(id)).toMatchObject({ closedAt: noted })
  })

  it('is not erased by a device that is a year ahead, nor by one that the relay does not answer', async () => {
    const device = newDevice(noted)
    const { workspace, kill } = await open(device, () => noted)
    noteSomebody(workspace)
    await device.browser.pass(3_600_000)
    kill()
    for (const clock of [() => noted, null]) {
      const ahead = newDevice(later)
      const again = await open(ahead, clock)
      await ahead.browser.pass(7 * 3_600_000)
      const all = [...moderationIn(relay.docOf(NOTES), 'noted').values()]
      expect(all).toHaveLength(1)
      expect(all[0]?.get('erasingAnnouncedAt')).toBeUndefined()
      again.kill()
    }
  })
})
