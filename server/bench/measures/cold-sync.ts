import * as Y from 'yjs'
import type { Contender } from '../contenders/contender.ts'
import { wholeCalendar } from '../fixture/fixtures.ts'
import { copyPrepared, ROOM } from '../fixture/prepared.ts'
import { fetchSnapshot } from '../fixture/snapshot.ts'
import { answers } from '../load/client.ts'
import { until, wait } from '../load/clock.ts'
import { visit } from '../load/device.ts'
import { EMPTY_UPDATE, NOTHING, readSync, syncMessage } from '../load/messages.ts'
import { openSocket } from '../load/socket.ts'
import type { Measure } from './measure.ts'

const LIMIT_MS = 60_000

interface Arrival {
  readonly atMs: number
  readonly update: Uint8Array
}

/** A new device opens a calendar of 10,000 posts: first from a relay that has just started, then again. */
export const coldSync: Measure = {
  contenders: ['bare', 'y-websocket', 'hocuspocus', 'ruche'],
  rounds: { full: 3, quick: 1 },
  slow: ['y-websocket'],
  async run({ start, contender: name, folder }) {
    const { state } = wholeCalendar()
    if (name !== 'bare') await copyPrepared(name, folder)
    const contender = await start({ keep: true })
    if (name === 'bare') {
      const socket = await openSocket(contender.address(ROOM), { message() {} })
      socket.send(syncMessage(contender.address(ROOM).prefix, 'update', state))
      await wait(500)
    }
    const first = await receiveAll(contender, state)
    const again = await receiveAll(contender, state)
    const own = name === 'ruche' ? await receiveAsOurs(contender, state) : { bytes: first.bytes }
    return { ...first, memoryMs: again.ms, memoryCpuMs: again.cpuMs, ownBytes: own.bytes }
  },
}

async function receiveAll(contender: Contender, state: Uint8Array) {
  const arrivals: Arrival[] = []
  let bytes = 0
  const address = contender.address(ROOM)
  const before = await contender.usage()
  const startedAt = performance.now()
  const socket = await openSocket(address, {
    message(frame, from, to) {
      readSync(address.prefix, frame.subarray(from, to), {
        step1: () => socket.send(syncMessage(address.prefix, 'step2', EMPTY_UPDATE)),
        update(update) {
          bytes += update.length
          arrivals.push({ atMs: performance.now() - startedAt, update: update.slice() })
        },
      })
    },
  })
  if (answers(contender)) socket.send(syncMessage(address.prefix, 'step1', NOTHING))
  // Only a first guess, because looking into what has come would slow the clock; what it held is looked at below.
  await until('the whole calendar', LIMIT_MS, () => bytes >= state.length * 0.9)
  await wait(300)
  const after = await contender.usage()
  socket.close()
  return {
    bytes: socket.received,
    ms: completeAt(state, arrivals),
    cpuMs: after.cpuMs - before.cpuMs,
    messages: arrivals.filter(({ update }) => update.length > 2).length,
    firstAnswerEmpty: arrivals[0] && arrivals[0].update.length > 2 ? 0 : 1,
  }
}

/** Our client: the snapshot over HTTP, then over the socket what came since (R10b). */
async function receiveAsOurs(contender: Contender, state: Uint8Array): Promise<{ bytes: number }> {
  const snapshot = await fetchSnapshot(contender, ROOM)
  if (!snapshot) throw new Error('there is no snapshot of a calendar that was compacted')
  const { updates, bytes } = await visit({
    address: contender.address(ROOM),
    stateVector: Y.encodeStateVectorFromUpdate(snapshot.update),
    point: `${snapshot.generation}.${snapshot.seq}`,
    brings: [],
  })
  if (missingFrom(state, [snapshot.update, ...updates]) > 0)
    throw new Error('snapshot and rest are not the whole calendar')
  return { bytes: snapshot.wireBytes + bytes }
}

/** When the last update came without which the calendar would not have been whole. */
function completeAt(state: Uint8Array, arrivals: readonly Arrival[]): number {
  const updates = arrivals.map(({ update }) => update)
  if (missingFrom(state, updates) > 0) throw new Error('what came is not the whole calendar')
  return arrivals.at(-1)?.atMs ?? Number.NaN
}

/** Clocks of `state` that `updates` do not reach, over all clients. */
function missingFrom(state: Uint8Array, updates: readonly Uint8Array[]): number {
  const reached = new Map<number, number>()
  for (const update of updates) {
    for (const [client, clock] of Y.parseUpdateMeta(update).to)
      reached.set(client, Math.max(clock, reached.get(client) ?? 0))
  }
  let missing = 0
  for (const [client, clock] of Y.parseUpdateMeta(state).to)
    missing += Math.max(0, clock - (reached.get(client) ?? 0))
  return missing
}
