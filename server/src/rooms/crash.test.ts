import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import * as Y from 'yjs'
import { newId } from '#shared/domain/id.ts'
import { eventually } from './testing/clients.ts'
import { Random, seeds } from './testing/random.ts'
import { RawClient, saved, update, updatesOf } from './testing/raw-client.ts'
import { type RelayProcess, startRelayProcess } from './testing/relay-in-process.ts'

const KILLS = Number(process.env.RUCHE_KILLS ?? 20)
const WRITERS = 4

/** Somebody who writes without a pause and remembers what the relay said was kept. */
class Writer {
  readonly confirmed = new Set<string>()
  readonly #client: RawClient
  readonly #name: string
  readonly #asked = new Map<number, number>()
  #written = 0

  constructor(client: RawClient, name: string) {
    this.#client = client
    this.#name = name
  }

  write(count: number): void {
    const { doc } = this.#client
    for (let n = 0; n < count; n++) {
      const key = `${this.#name}-${this.#written++}`
      for (const made of updatesOf(doc, () => doc.getMap('posts').set(key, 'x'.repeat(50))))
        this.#client.send(update(made))
    }
    const token = this.#asked.size + 1
    this.#asked.set(token, this.#written)
    this.#client.send(saved(token))
  }

  /** What was confirmed so far, in order: everything up to the last token that was answered. */
  countConfirmed(): void {
    for (const { token } of this.#client.of('saved'))
      for (let n = this.confirmed.size; n < (this.#asked.get(token) ?? 0); n++)
        this.confirmed.add(`${this.#name}-${n}`)
  }

  get isOut(): boolean {
    return this.#client.closeCode !== null
  }
}

describe('R6, R8: a relay that is killed', () => {
  let folder: string
  let relay: RelayProcess
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'ruche-crash-'))
  })
  afterEach(async () => {
    await relay.end('SIGKILL')
    rmSync(folder, { recursive: true })
  })

  test(
    `misses nothing that it confirmed, in ${KILLS} kills under load`,
    async () => {
      const path = join(folder, 'ruche.db')
      relay = await startRelayProcess(path)
      let total = 0
      for (const seed of seeds(KILLS, 'kill -9 under load')) {
        const random = new Random(seed)
        const document = `entries-${newId()}`
        const url = `${relay.url}/${document}?resume=new`
        const writers: Writer[] = []
        for (let n = 0; n < WRITERS; n++)
          writers.push(
            new Writer(await new RawClient(url, { who: `writer-${n}` }).opened(), `w${n}`),
          )
        // Every other time as fast as it goes, else some hundred updates a second.
        const isSaturated = random.chance(0.5)
        const until = performance.now() + 100 + random.below(400)
        while (performance.now() < until) {
          for (const writer of writers) writer.write(isSaturated ? 20 : 1)
          await new Promise((resolve) => setTimeout(resolve, isSaturated ? 0 : 10))
        }
        await relay.end('SIGKILL')
        await eventually(() => writers.every(({ isOut }) => isOut), 'all are out')
        relay = await startRelayProcess(path)
        const reader = await new RawClient(`${relay.url}/${document}`, {
          who: 'gus:owner',
          isClient: true,
          doc: new Y.Doc(),
        }).opened()
        await reader.exchange()
        expect(reader.doc.store.pendingStructs, `seed ${seed}`).toBeNull()
        const kept = reader.doc.getMap('posts')
        for (const writer of writers) {
          writer.countConfirmed()
          total += writer.confirmed.size
          const missing = [...writer.confirmed].filter((key) => !kept.has(key))
          expect(missing, `seed ${seed}`).toEqual([])
        }
        reader.socket.terminate()
      }
      process.stdout.write(`${total} confirmed updates looked for and found\n`)
      expect(total).toBeGreaterThan(0)
    },
    KILLS * 10_000,
  )

  test('R16: SIGTERM under load keeps all that was confirmed, says 1012, and exits with 0', async () => {
    const path = join(folder, 'ruche.db')
    relay = await startRelayProcess(path)
    const alice = await new RawClient(`${relay.url}/space?resume=new`, { isClient: true }).opened()
    await alice.exchange()
    const writer = new Writer(alice, 'alice')
    for (let n = 0; n < 20; n++) writer.write(50)
    expect(await relay.end('SIGTERM')).toBe(0)
    expect(await alice.closed()).toBe(1012)
    writer.countConfirmed()
    relay = await startRelayProcess(path)
    const again = await new RawClient(`${relay.url}/space`, { isClient: true }).opened()
    await again.exchange()
    for (const key of writer.confirmed) expect(again.doc.getMap('posts').has(key)).toBe(true)
  })
})
