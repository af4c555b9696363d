import { join } from 'node:path'
import { brotliCompressSync } from 'node:zlib'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import * as Y from 'yjs'
import { threadedLog } from '#server/log/threaded-log.ts'
import { pack } from '#server/rooms/compaction/packing/pack.ts'
import { startTestRelay, type TestRelay } from '#server/testing/start-relay.ts'
import { PACKED_TYPE } from '#shared/documents/packed/packed-type.ts'
import { unpack } from '#shared/documents/packed/unpack.ts'

describe('R10b: a device that holds nothing fetches a whole document at once', () => {
  let first: TestRelay
  let relay: TestRelay
  let owner: { workspace: string; cookie: string }
  beforeEach(async () => {
    first = await startTestRelay()
    owner = await first.found()
    await first.server.stop()
    await keepSnapshot(join(first.folder, 'data', 'ruche.db'), owner.workspace)
    relay = await startTestRelay({ RUCHE_DATA: join(first.folder, 'data') })
  })
  afterEach(async () => {
    await relay.remove()
    await first.remove()
  })

  const path = (document: string) =>
    `/api/workspaces/${owner.workspace}/documents/${document}/snapshot`
  const get = (headers: Record<string, string>, document = 'calendar-2026') =>
    fetch(relay.url + path(document), { headers: { cookie: owner.cookie, ...headers } })

  test.each(['br', 'gzip, deflate, br', 'identity', 'gzip, br;q=0'])(
    'it gets the document and where to go on from, whatever it can unpack: %s',
    async (encoding) => {
      const response = await get({ 'accept-encoding': encoding })
      expect(response.status).toBe(200)
      expect(response.headers.get('ruche-seq')).toBe('7')
      expect(response.headers.get('ruche-generation')).toMatch(/^\S+$/)
      const doc = new Y.Doc()
      Y.applyUpdateV2(doc, new Uint8Array(await response.arrayBuffer()))
      expect(doc.getMap('posts').toJSON()).toEqual({ a: 'kept' })
      expect(response.headers.get('content-encoding')).toBe(/br$/.test(encoding) ? 'br' : null)
    },
  )

  test('one that says that it can unpack gets it packed, whatever else it can unpack', async () => {
    for (const encoding of ['br', 'identity']) {
      const response = await get({ accept: `${PACKED_TYPE}, */*`, 'accept-encoding': encoding })
      expect(response.headers.get('content-type')).toBe(PACKED_TYPE)
      expect(response.headers.get('ruche-seq')).toBe('7')
      const doc = new Y.Doc()
      Y.applyUpdate(doc, unpack(new Uint8Array(await response.arrayBuffer())))
      expect(doc.getMap('posts').toJSON()).toEqual({ a: 'kept' })
    }
    const [plain, packed] = await Promise.all([get({}), get({ accept: PACKED_TYPE })])
    expect(plain.headers.get('etag')).not.toBe(packed.headers.get('etag'))
  })

  test('it is not sent again while it is the same', async () => {
    const etag = (await get({})).headers.get('etag') ?? ''
    expect((await get({ 'if-none-match': etag })).status).toBe(304)
  })

  test('a document without a snapshot is answered with nothing, which is no error', async () => {
    expect((await relay.ask(path('events'), { cookie: owner.cookie })).status).toBe(204)
  })

  test('R2: what is unknown and what is forbidden look the same; strangers get nothing', async () => {
    const unknown = await relay.ask(path('calendar-2026-x'), { cookie: owner.cookie })
    const elsewhere = `/api/workspaces/aaaaaaaaaaaaaa/documents/calendar-2026/snapshot`
    expect(unknown.status).toBe(404)
    expect((await relay.ask(elsewhere, { cookie: owner.cookie })).json).toEqual(unknown.json)
    expect((await relay.ask(path('calendar-2026'))).status).toBe(401)
  })
})

async function keepSnapshot(path: string, workspace: string): Promise<void> {
  const doc = new Y.Doc()
  doc.getMap('posts').set('a', 'kept')
  const log = threadedLog(path)
  await log.replace({
    room: `${workspace}/calendar-2026`,
    seq: 7,
    keep: [],
    parts: [{ vector: Y.encodeStateVector(doc), bytes: Y.encodeStateAsUpdate(doc) }],
    deletions: new Uint8Array([0, 0]),
    compressed: { seq: 7, bytes: brotliCompressSync(Y.encodeStateAsUpdateV2(doc)) },
    packed: brotliCompressSync(pack(doc) ?? new Uint8Array()),
  })
  await log.close()
}
