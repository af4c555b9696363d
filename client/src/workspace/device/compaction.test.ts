import 'fake-indexeddb/auto'
import { expect, test } from 'vitest'
import * as Y from 'yjs'
import { createFakeBrowser } from '#client/workspace/testing/fake-environment.ts'
import { createFakeRelay } from '#client/workspace/testing/fake-relay.ts'
import { whole } from '#shared/domain/parts.ts'
import { createCompaction } from './compaction.ts'
import { openDevice } from './device.ts'
import { placeSnapshot } from './place-snapshot.ts'

const NAME = 'calendar-2026'
const entry = (id: string) => ({ id, update: new Uint8Array([0, 0]), changes: 1, since: 1 })
const EMPTY = { updates: [], unsent: [], confirmed: [], pointer: null }

test('thousands of changes that come at once are kept whole, with what another tab kept and with what waits', async () => {
  const { environment } = createFakeBrowser(createFakeRelay()).tab()
  const device = openDevice('thousands', environment.after)
  const other = new Y.Doc()
  other.getMap('posts').set('of another tab', true)
  await device.keep(NAME, {
    ...EMPTY,
    updates: [Y.encodeStateAsUpdate(other)],
    unsent: [entry('sent'), entry('old')],
  })

  const doc = new Y.Doc()
  const updates: Uint8Array[] = []
  doc.on('update', (update: Uint8Array) => updates.push(update))
  for (let post = 0; post < 2_000; post += 1) doc.getMap('posts').set(`post ${post}`, post)
  const compaction = createCompaction({
    workspace: 'thousands',
    name: NAME,
    doc,
    device,
    environment,
    origin: null,
  })
  const pointer = { generation: 'g', seq: 7 }
  const batch = { updates, unsent: [entry('new')], confirmed: ['sent'], pointer }
  expect(await compaction.keep(batch)).toEqual({ ok: true, value: 0 })

  const kept = await device.load(NAME)
  if (!kept.ok) throw new Error(kept.problem)
  const { snapshot, tail, unsent } = kept.value
  expect(tail).toEqual([])
  expect(unsent.map(({ id }) => id).sort()).toEqual(['new', 'old'])
  expect(kept.value.pointer).toEqual(pointer)
  const again = new Y.Doc()
  if (!snapshot?.neighbours) throw new Error('nothing in it is unforeseen')
  expect(whole(placeSnapshot(again, snapshot.update, snapshot.neighbours))).toBe(true)
  expect(again.getMap('posts').size).toBe(2_001)
})

test('a long tail is folded in a pause of whoever writes, and a very long one while they write', async () => {
  const browser = createFakeBrowser(createFakeRelay())
  const { environment } = browser.tab()
  const device = openDevice('pause', environment.after)
  const doc = new Y.Doc()
  doc.getMap('posts').set('one', true)
  const compaction = createCompaction({
    workspace: 'pause',
    name: NAME,
    doc,
    device,
    environment,
    origin: null,
  })
  const isFolded = async () => {
    const kept = await device.load(NAME)
    return kept.ok && kept.value.snapshot !== null
  }
  for (let length = 201; length < 210; length += 1) {
    compaction.tailIs(length)
    await browser.pass(3_000)
  }
  expect(await isFolded()).toBe(false)
  await browser.pass(2_000)
  await expect.poll(isFolded).toBe(true)
  const first = await device.load(NAME)
  for (let length = 2_000; length < 2_010; length += 1) {
    compaction.tailIs(length)
    await browser.pass(3_000)
  }
  await expect
    .poll(async () => {
      const kept = await device.load(NAME)
      return kept.ok && first.ok && kept.value.snapshot?.id !== first.value.snapshot?.id
    })
    .toBe(true)
  compaction.close()
})
