import { expect, test } from 'vitest'
import * as Y from 'yjs'
import { unpack, unpackInParts } from '#shared/documents/packed/unpack.ts'
import { Random, seeds } from '../../testing/random.ts'
import { copyOf, editRandomly, randomReplicas, sync } from '../../testing/random-edits.ts'
import { pack } from './pack.ts'

const RUNS = Number(process.env.RUCHE_PACK_RUNS ?? 100)

/** As the compaction loads it: what is deleted has been collected. */
function expectBack(doc: Y.Doc, story: string): void {
  const packed = pack(doc)
  if (!packed) throw new Error(`${story}: not packed`)
  const back = Buffer.from(unpack(packed))
  expect(back.equals(Y.encodeStateAsUpdate(doc)), story).toBe(true)
  const inParts = new Y.Doc()
  for (const part of unpackInParts(packed, 7)) {
    Y.applyUpdate(inParts, part)
    expect(inParts.store.pendingStructs, story).toBeNull()
  }
  expect(Buffer.from(Y.encodeStateAsUpdate(inParts)).equals(back), story).toBe(true)
}

test('R8, R10b: what is unpacked, in one or in parts that never wait for each other, is byte for byte what Yjs writes, whatever people did', () => {
  for (const seed of seeds(RUNS, 'pack and unpack')) {
    const random = new Random(seed)
    const replicas = randomReplicas(2 + random.below(4), 40, random)
    const whole = new Y.Doc()
    for (const replica of replicas) sync(replica, whole)
    for (let edit = random.below(5); edit > 0; edit--) editRandomly(whole, random)
    expectBack(copyOf(whole), `seed ${seed}`)
  }
})

test('R10b: records of many sessions, each edited here and there, come to half of what V2 takes', () => {
  const doc = new Y.Doc()
  const random = new Random(7)
  const records = doc.getMap<Y.Map<unknown>>('records')
  const clients = Array.from({ length: 20 }, () => random.below(2 ** 32))
  const act = (change: () => void) => {
    doc.clientID = random.pick(clients)
    doc.transact(change)
  }
  for (let n = 0; n < 200; n++)
    act(() => void records.set(`record-${n}`, new Y.Map([['body', new Y.Text('some text')]])))
  for (let n = 0; n < 4_000; n++)
    act(() => {
      const record = records.get(`record-${random.below(200)}`)
      const body = record?.get('body')
      if (body instanceof Y.Text && random.chance(0.5))
        body.insert(random.below(body.length), 'word ')
      else record?.set('status', random.pick(['draft', 'ready', 'sent']))
      record?.set('changedAt', n)
    })
  expectBack(doc, 'records')
  expect(pack(doc)?.length).toBeLessThan(Y.encodeStateAsUpdateV2(doc).length * 0.7)
})

test('an empty document, and one that nobody collected garbage in', () => {
  expectBack(new Y.Doc(), 'empty')
  const doc = new Y.Doc({ gc: false })
  doc.getText('body').insert(0, 'abc')
  expectBack(doc, 'nothing deleted')
  doc.getText('body').delete(1, 1)
  expect(pack(doc)).toBeNull()
})
