import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { WebsocketProvider } from 'y-websocket'
import * as Y from 'yjs'
import { openDatabase } from '#server/database/open.ts'
import { threadedLog } from '#server/log/threaded-log.ts'
import { contentDigest } from './compaction/content-digest.ts'
import { eventually, stockClient } from './testing/clients.ts'
import { Random, seeds } from './testing/random.ts'
import { editRandomly } from './testing/random-edits.ts'
import { type RelayServer, startRelay } from './testing/relay-server.ts'

const RUNS = Number(process.env.RUCHE_CONVERGENCE_RUNS ?? 6)
const PATIENCE_MS = RUNS * 20_000
const STEPS = 60

function start(path: string, port: number): Promise<RelayServer> {
  const opened = openDatabase(path)
  if (opened.ok) opened.database.close()
  return startRelay({
    log: threadedLog(path),
    port,
    limits: { compactUpdates: 15, roomIdleMs: 30, cacheBytes: 20_000 },
  })
}

test(
  'three stock replicas that drop off, and a relay that restarts, end with the same content',
  async () => {
    for (const seed of seeds(RUNS, 'convergence')) {
      const random = new Random(seed)
      const folder = mkdtempSync(join(tmpdir(), 'ruche-convergence-'))
      const path = join(folder, 'ruche.db')
      let relay = await start(path, 0)
      const port = Number(new URL(relay.url.replace('ws:', 'http:')).port)
      const replicas: WebsocketProvider[] = ['alice', 'bob', 'carol'].map((who) => {
        const replica = stockClient(relay.url, 'space', who)
        replica.maxBackoffTime = 50
        return replica
      })
      for (let step = 0; step < STEPS; step++) {
        const replica = random.pick(replicas)
        const roll = random.below(20)
        if (roll < 13) editRandomly(replica.doc, random)
        else if (roll < 15) replica.disconnect()
        else if (roll < 18) replica.connect()
        else if (roll < 19) await new Promise((resolve) => setTimeout(resolve, 40))
        else {
          await relay.stop()
          relay = await start(path, port)
        }
        if (random.chance(0.3)) await new Promise((resolve) => setTimeout(resolve, 3))
      }
      for (const replica of replicas) replica.connect()
      const same = () => new Set(replicas.map(({ doc }) => contentDigest(doc))).size === 1
      await eventually(() => replicas.every(({ synced }) => synced) && same(), `seed ${seed}`)
      for (const { doc } of replicas) expect(doc.store.pendingStructs, `seed ${seed}`).toBeNull()

      // And what the relay holds is what they hold.
      const fresh = stockClient(relay.url, 'space', 'fresh', new Y.Doc())
      const [first] = replicas
      await eventually(
        () => fresh.synced && contentDigest(fresh.doc) === contentDigest(first?.doc ?? new Y.Doc()),
        `a fresh replica, seed ${seed}`,
      )
      for (const replica of [...replicas, fresh]) replica.destroy()
      await relay.stop()
      rmSync(folder, { recursive: true })
    }
  },
  PATIENCE_MS,
)
