/** Keeps one document in IndexedDB, and opens it again, in the way that `?with=` names. */
import { decoding } from 'lib0'
import { IndexeddbPersistence } from 'y-indexeddb'
import * as Y from 'yjs'
import { lendEnvironment } from '#client/app/environment.ts'
import { openDevice } from '#client/workspace/device/device.ts'
// It is there before the documents are read in the app, too.
import '#client/workspace/documents/document-engine.ts'
import { openDocument } from '#client/workspace/documents/open-document.ts'
import { openTabs } from '#client/workspace/documents/tabs.ts'
import { DeadSocket, localRelay } from './local-relay.ts'

interface Opened {
  readonly doc: Y.Doc
  /** Takes the updates in as from a relay; resolves when they are stored. */
  receive(updates: readonly Uint8Array[]): Promise<void>
}

const NAME = 'calendar-2026'
const WORKSPACE = 'aaaaaaaaaaaaaa'

const WAYS: Readonly<Record<string, () => Promise<Opened>>> = {
  async ruche() {
    const { doc, loaded } = openOurs(DeadSocket)
    await loaded
    return {
      doc,
      async receive(updates) {
        const online = openOurs(localRelay(updates))
        await online.synced
        await online.flush()
      },
    }
  },
  async 'y-indexeddb'() {
    const doc = new Y.Doc()
    const persistence = new IndexeddbPersistence(NAME, doc)
    await persistence.whenSynced
    return {
      doc,
      receive(updates) {
        for (const update of updates) Y.applyUpdate(doc, update)
        return storedBy(persistence)
      },
    }
  },
}

function openOurs(socket: typeof WebSocket) {
  const environment = { ...lendEnvironment(window), WebSocket: socket }
  return openDocument(NAME, {
    workspace: WORKSPACE,
    device: openDevice(WORKSPACE, environment.after),
    tabs: openTabs(WORKSPACE, { channel: () => null }),
    environment,
    begin: Promise.resolve(),
    access: 'write',
    roleTold() {},
    placed: null,
    changed() {},
  })
}

/** A transaction that is asked for after the others ends after them. */
function storedBy({ db }: IndexeddbPersistence): Promise<void> {
  return new Promise((resolve, reject) => {
    if (!db) return reject(new Error('the database is not open'))
    const last = db.transaction(['updates'], 'readwrite')
    last.oncomplete = () => resolve()
    last.onerror = () => reject(last.error)
  })
}

const way = WAYS[new URLSearchParams(location.search).get('with') ?? '']
if (!way) throw new Error('?with= names no way to store')

const bench = {
  /** Milliseconds until the document is whole, and how many posts it then has. */
  async open() {
    const startedAt = performance.now()
    const { doc } = await way()
    const ms = performance.now() - startedAt
    return { ms, posts: doc.getMap('posts').size }
  },
  /** `file`: updates that each follow their length. */
  async fill(file: string) {
    const bytes = new Uint8Array(await (await fetch(file)).arrayBuffer())
    const decoder = decoding.createDecoder(bytes)
    const updates: Uint8Array[] = []
    while (decoding.hasContent(decoder)) updates.push(decoding.readVarUint8Array(decoder))
    const { receive } = await way()
    await receive(updates)
  },
}
Object.assign(window, { bench })
