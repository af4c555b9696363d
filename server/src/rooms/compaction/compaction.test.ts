import { brotliDecompressSync } from 'node:zlib'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import * as Y from 'yjs'
import { MemoryLog } from '#server/log/memory-log.ts'
import { unpack } from '#shared/documents/packed/unpack.ts'
import { eventually } from '../testing/clients.ts'
import { Random, seeds } from '../testing/random.ts'
import { copyOf, editRandomly, randomReplicas, sync } from '../testing/random-edits.ts'
import { RawClient, update, updatesOf } from '../testing/raw-client.ts'
import { type RelayServer, startRelay } from '../testing/relay-server.ts'
import { scanUpdate } from '../update/scan.ts'
import { appendParts } from './append.ts'
import { contentDigest } from './content-digest.ts'
import type { CompactionResult } from './job.ts'
import { planCompaction, REBASE_WHEN_GROWN } from './plan.ts'
import { rebaseParts } from './rebase.ts'

/** Applies parts as a fresh client gets them; after each, nothing may be waiting for what comes later. */
function takeIn(parts: CompactionResult['parts']): Y.Doc {
  const doc = new Y.Doc()
  for (const { bytes } of parts) {
    Y.applyUpdate(doc, bytes)
    expect(doc.store.pendingStructs).toBeNull()
    expect(doc.store.pendingDs).toBeNull()
  }
  return doc
}

describe('R8: compacting what a room holds', () => {
  const compacts = (kind: 'append' | 'rebase', seed: number): void => {
    const random = new Random(seed)
    const [first, second] = randomReplicas(2, 40, random)
    if (!first || !second) throw new Error('Two replicas')
    const updates = [Y.encodeStateAsUpdate(second)]
    const room = new Y.Doc()
    room.on('update', (made: Uint8Array) => updates.push(made))
    Y.applyUpdate(room, updates[0] ?? new Uint8Array())
    updates.length = 1
    for (let n = 0; n < 30; n++) {
      editRandomly(first, random)
      sync(first, room)
    }
    const job = { kind, updates, keptDeletions: null, partBytes: 1 + random.below(2_000) }
    const copied = contentDigest(copyOf(room))
    if (kind === 'rebase' && copied !== contentDigest(room)) {
      // Yjs itself makes another document of it: the room then keeps growing parts.
      expect(() => rebaseParts(job), `seed ${seed}`).toThrow('do not hold what they replace')
      return
    }
    const { parts, deletions, compressed, packed } =
      kind === 'append' ? appendParts(job) : rebaseParts(job)
    const taken = takeIn(parts)
    expect(contentDigest(taken), `seed ${seed}`).toBe(contentDigest(room))
    for (const part of parts) {
      const scanned = scanUpdate(part.bytes)
      const ends = scanned?.sections.map(({ client, end }) => [client, end] as const)
      expect(new Map(ends)).toEqual(Y.decodeStateVector(part.vector))
    }
    const copy = copyOf(room)
    Y.applyUpdate(copy, deletions)
    expect(contentDigest(copy), `seed ${seed}`).toBe(copied)
    if (kind === 'append') return
    const unpacked = new Y.Doc()
    Y.applyUpdateV2(unpacked, brotliDecompressSync(compressed ?? new Uint8Array()))
    expect(contentDigest(unpacked)).toBe(contentDigest(room))
    const fromPacked = new Y.Doc()
    Y.applyUpdate(fromPacked, unpack(brotliDecompressSync(packed ?? new Uint8Array())))
    expect(contentDigest(fromPacked)).toBe(contentDigest(room))
  }

  for (const kind of ['append', 'rebase'] as const)
    test(`${kind}: parts hold what they replace, in an order without gaps`, () => {
      for (const seed of seeds(40, `compaction by ${kind}`)) compacts(kind, seed)
    })

  test('seed 1015184668: a copy that Yjs makes of this room deletes more than the room did', () => {
    compacts('append', 1015184668)
    compacts('rebase', 1015184668)
  })

  test('R8b: whoever was erased is in nothing that a rebase makes, whatever others wrote apart', () => {
    for (const seed of seeds(40, 'erasures')) {
      const random = new Random(seed)
      const records = (doc: Y.Doc) => doc.getMap<Y.Map<unknown>>('noted')
      const updates: Uint8Array[] = []
      const replicas = [0, 1, 2].map(() => {
        const doc = new Y.Doc()
        // Each says what it does itself; what it is told is said by whoever did it.
        doc.on('update', (made: Uint8Array, origin) => origin === null && updates.push(made))
        return doc
      })
      const meet = (from: Y.Doc, to: Y.Doc) =>
        Y.applyUpdate(to, Y.encodeStateAsUpdate(from, Y.encodeStateVector(to)), 'told')
      const ids = ['ana', 'bob', 'cyd']
      const [first] = replicas
      if (!first) throw new Error('Three replicas')
      for (const id of ids)
        records(first).set(id, new Y.Map<unknown>([['text', new Y.Text(`WORD-${id} `)]]))
      for (const doc of replicas) meet(first, doc)
      const erased = new Set<string>()
      for (let n = 0; n < 40; n++) {
        const doc = random.pick(replicas)
        const id = random.pick(ids)
        const map = records(doc).get(id)
        const text = map?.get('text')
        if (random.chance(0.3)) meet(doc, random.pick(replicas))
        else if (random.chance(0.05)) {
          records(doc).delete(id)
          erased.add(id)
        } else if (random.chance(0.5)) map?.set(`handle:WORD-${id}`, n)
        else if (text instanceof Y.Text) text.insert(random.below(text.length + 1), `WORD-${id} `)
      }
      const job = { kind: 'rebase' as const, updates, keptDeletions: null, partBytes: 500 }
      const { parts, deletions, compressed, packed } = rebaseParts(job)
      const made = Buffer.concat([
        ...parts.map(({ bytes }) => bytes),
        deletions,
        brotliDecompressSync(compressed ?? new Uint8Array()),
        ...(packed ? [brotliDecompressSync(packed)] : []),
      ]).toString('latin1')
      for (const id of ids)
        expect([seed, id, made.includes(`WORD-${id}`)]).toEqual([seed, id, !erased.has(id)])
    }
  })

  test('M9: the digest tells contents apart that have the same state vector', () => {
    const doc = new Y.Doc()
    doc.getText('body').insert(0, 'abc')
    const before = contentDigest(doc)
    const other = new Y.Doc()
    other.clientID = doc.clientID
    other.getText('body').insert(0, 'abd')
    expect(Y.encodeStateVector(other)).toEqual(Y.encodeStateVector(doc))
    expect(contentDigest(other)).not.toBe(before)
    doc.getText('body').delete(0, 1)
    expect(contentDigest(doc)).not.toBe(before)
  })

  test('what cannot be placed is never compacted away', () => {
    const doc = new Y.Doc()
    const [, second] = [
      ...updatesOf(doc, () => doc.getText('body').insert(0, 'a')),
      ...updatesOf(doc, () => doc.getText('body').insert(1, 'b')),
    ]
    const updates = [second ?? new Uint8Array()]
    const job = { kind: 'rebase' as const, updates, keptDeletions: null, partBytes: 1_000 }
    expect(() => rebaseParts(job)).toThrow('builds on what is not there')
  })

  test('everything is loaded when a room has grown by half, or a tenth when empty; else parts are added', () => {
    const part = (seq: number, byteLength: number) => ({
      id: seq,
      seq,
      byteLength,
      vector: new Uint8Array(),
    })
    const tail = (bytes: number) => [{ seq: 99, update: new Uint8Array(bytes) }]
    const { open, empty, never } = REBASE_WHEN_GROWN
    const base = [part(1, 1_000_000), part(1, 1_000_000)]
    expect(planCompaction({ parts: [], tail: tail(10) }, open).kind).toBe('rebase')
    expect(planCompaction({ parts: base, tail: tail(10) }, open).kind).toBe('append')
    expect(planCompaction({ parts: base, tail: tail(1_000_000) }, open).kind).toBe('rebase')
    expect(planCompaction({ parts: base, tail: tail(300_000) }, open).kind).toBe('append')
    expect(planCompaction({ parts: base, tail: tail(300_000) }, empty).kind).toBe('rebase')
    expect(planCompaction({ parts: base, tail: tail(1_000_000) }, never).kind).toBe('append')
    const grown = [...base, part(2, 200_000), part(3, 1_000)]
    const plan = planCompaction({ parts: grown, tail: tail(10) }, open)
    expect(plan.keep).toEqual(grown.slice(0, 3))
    expect(plan.redo).toEqual(grown.slice(3))
  })
})

describe('R8: compaction of a room that people are in', () => {
  let relay: RelayServer
  const log = new MemoryLog()
  const ROOM = 'abcdefghijklmn/calendar-2026'
  beforeEach(async () => {
    relay = await startRelay({ log, limits: { compactUpdates: 20, roomIdleMs: 50 } })
  })
  afterEach(() => relay.stop())
  const client = (query = '') =>
    new RawClient(`${relay.url}/calendar-2026${query}`, { isClient: true }).opened()

  test('the tail becomes parts while they write, and everybody goes on having everything', async () => {
    const alice = await client()
    await alice.exchange()
    const watcher = await client()
    await watcher.exchange()
    for (let n = 0; n < 150; n++) {
      for (const made of updatesOf(alice.doc, (doc) =>
        doc.getMap('posts').set(`post-${n % 40}`, n),
      ))
        alice.send(update(made))
      await alice.exchange()
      if (n % 50 === 40)
        await eventually(() => relay.relay.stats().compactions > n / 50, 'a compaction')
    }
    const late = await client()
    await late.exchange()
    const resumed = await client('?resume=new')
    await resumed.exchange()
    for (const { doc } of [watcher, late, resumed]) {
      expect(doc.getMap('posts').toJSON()).toEqual(alice.doc.getMap('posts').toJSON())
      expect(doc.store.pendingStructs).toBeNull()
    }
    for (const { socket } of [alice, watcher, late, resumed]) socket.close()
    await eventually(() => relay.relay.stats().rooms === 0, 'everybody left')
    const { parts, tail } = await log.load(ROOM)
    expect(parts.length).toBeGreaterThan(0)
    expect(tail.length).toBeLessThan(20)
    const again = await client()
    await again.exchange()
    expect(again.doc.getMap('posts').toJSON()).toEqual(alice.doc.getMap('posts').toJSON())
    const compressed = await log.loadCompressed(ROOM)
    const unpacked = new Y.Doc()
    Y.applyUpdateV2(unpacked, brotliDecompressSync(compressed?.bytes ?? new Uint8Array()))
    expect(unpacked.getMap('posts').size).toBe(40)
  })
})
