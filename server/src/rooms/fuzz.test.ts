import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import * as Y from 'yjs'
import { eventually } from './testing/clients.ts'
import { Random, seeds } from './testing/random.ts'
import { editRandomly } from './testing/random-edits.ts'
import { awareness, RawClient, step1, step2, update, updatesOf } from './testing/raw-client.ts'
import { type RelayServer, startRelay } from './testing/relay-server.ts'

const FRAMES = Number(process.env.RUCHE_FUZZ_FRAMES ?? 3_000)
const ATTACKERS = 8
/** A frame takes a millisecond where nothing else runs. */
const PATIENCE_MS = FRAMES * 30

/** Frames that are broken in every way that a random hand finds: some still decode, and then have to be harmless. */
function brokenFrame(random: Random): Uint8Array {
  const doc = new Y.Doc()
  doc.clientID = random.below(1_000)
  const [made = Uint8Array.of(0, 0)] = updatesOf(doc, () => editRandomly(doc, random))
  const messages = [
    update(made),
    step2(made),
    step1(Y.encodeStateVector(doc)),
    awareness([random.below(100), random.below(100), { name: 'x' }]),
  ]
  const frame = Buffer.concat(messages.filter(() => random.chance(0.5)))
  const bytes = frame.length > 0 ? [...frame] : [random.below(256)]
  for (let left = 1 + random.below(4); left > 0; left--) {
    const at = random.below(bytes.length)
    const roll = random.below(4)
    if (roll === 0) bytes[at] = random.below(256)
    else if (roll === 1) bytes.length = Math.max(1, at)
    else if (roll === 2) bytes.splice(at, 0, 255, 255, 255, random.below(256))
    else bytes.splice(at, 1 + random.below(3))
  }
  return Uint8Array.from(bytes)
}

describe('R5: broken frames', () => {
  let relay: RelayServer
  beforeEach(async () => {
    relay = await startRelay()
  })
  afterEach(() => relay.stop())

  test(
    `${FRAMES} of them cost nobody but their senders anything`,
    async () => {
      const [seed = 0] = seeds(1, 'broken frames')
      const alice = await new RawClient(`${relay.url}/space`, {
        who: 'alice',
        isClient: true,
      }).opened()
      const bob = await new RawClient(`${relay.url}/space`, { who: 'bob', isClient: true }).opened()
      await Promise.all([alice.exchange(), bob.exchange()])
      const victim = new Y.Doc()
      bob.doc.on('update', (made: Uint8Array) => Y.applyUpdate(victim, made))
      let left = FRAMES
      const attack = async (random: Random): Promise<void> => {
        let mallory: RawClient | null = null
        while (left-- > 0) {
          if (!mallory || mallory.closeCode !== null)
            mallory = await new RawClient(`${relay.url}/space`, { who: 'mallory' }).opened()
          mallory.send(brokenFrame(random))
          // Some follow at once; most have not come in vain, because the one before had closed their way.
          if (random.chance(0.8)) await mallory.exchange()
        }
        mallory?.socket.terminate()
      }
      const memoryBefore = process.memoryUsage().rss
      const attacks = Array.from({ length: ATTACKERS }, (_, n) => attack(new Random(seed + n)))
      const delays: number[] = []
      let isOver = false
      const over = Promise.all(attacks).then(() => {
        isOver = true
      })
      for (let n = 0; !isOver; n++) {
        const sentAt = performance.now()
        for (const made of updatesOf(alice.doc, (doc) => doc.getMap('work').set('n', n)))
          alice.send(update(made))
        await eventually(
          () => bob.doc.getMap('work').get('n') === n,
          `Bob reads ${n} (seed ${seed})`,
        )
        delays.push(performance.now() - sentAt)
      }
      await over
      expect(alice.closeCode ?? bob.closeCode).toBeNull()
      expect(bob.doc.store.pendingStructs).toBeNull()
      const late = await new RawClient(`${relay.url}/space`, {
        who: 'late',
        isClient: true,
      }).opened()
      await late.exchange()
      expect(late.doc.store.pendingStructs).toBeNull()
      expect(Y.encodeStateVector(late.doc).length).toBe(Y.encodeStateVector(bob.doc).length)
      delays.sort((a, b) => a - b)
      const p50 = delays[delays.length >> 1] ?? 0
      const grown = (process.memoryUsage().rss - memoryBefore) / 2 ** 20
      const { malformed, gaps, updatesKept } = relay.relay.stats()
      process.stdout.write(
        `${malformed} frames refused, ${gaps} gaps, ${updatesKept} kept; a colleague waited ${p50.toFixed(1)} ms (p50); ${grown.toFixed(0)} MiB\n`,
      )
      expect(malformed).toBeGreaterThan(FRAMES / 10)
    },
    PATIENCE_MS,
  )
})
