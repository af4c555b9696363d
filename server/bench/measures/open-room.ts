import * as Y from 'yjs'
import { CONTENDERS } from '../contenders/contender.ts'
import type { Usage } from '../contenders/probe.ts'
import { megabyte } from '../fixture/fixtures.ts'
import { answers, type Client, join } from '../load/client.ts'
import { untilIdle, wait } from '../load/clock.ts'
import { syncMessage } from '../load/messages.ts'
import type { Measure } from './measure.ts'

/** A relay runs for weeks: what a document costs is asked once its program is as fast as it gets. */
const WARM_UP = 10
/** Longer than any contender keeps an empty room. */
const LEFT_FOR_MS = 36_000
/** The share of a room's heap that it may leave behind. */
const GIVEN_BACK = 0.1
const STEP_MS = 2_000

/** Somebody brings a megabyte of posts into each of some rooms and stays; then everybody leaves. */
export const openRoom: Measure = {
  contenders: CONTENDERS.filter((name) => name !== 'coalescing'),
  rounds: { full: 1, quick: 1 },
  async run({ start, quick, contender: name }) {
    const contender = await start({ keep: true })
    const document = megabyte()
    const stateVector = Y.encodeStateVectorFromUpdate(document)
    const rooms = quick ? 5 : 20
    const bring = async (room: number): Promise<Client> => {
      const client = await join(contender, room)
      client.socket.send(syncMessage(client.address.prefix, 'update', document))
      // Two answers: what was sent before the first has been taken in when the second one comes.
      if (answers(contender)) await client.ask(stateVector)
      else await wait(100)
      return client
    }

    const clients: Client[] = []
    for (let room = 0; room < WARM_UP; room += 1) clients.push(await bring(room))
    await untilIdle(contender)
    const before = await contender.usage(true)
    for (let room = 0; room < rooms; room += 1) clients.push(await bring(WARM_UP + room))
    const taken = await contender.usage()
    await untilIdle(contender)
    const later = await contender.usage()
    const open = await contender.usage(true)

    for (const { socket } of clients) socket.close()
    const perRoom = difference(open, before, rooms)
    /** What each room has left behind; those that were open at `before` count with what a room was found to cost. */
    const leftBy = (now: Usage): Cost => {
      const more = difference(now, before, 1)
      const of = (kind: keyof Cost): number =>
        (more[kind] + WARM_UP * perRoom[kind]) / (rooms + WARM_UP)
      return { resident: of('resident'), heap: of('heap') }
    }
    await untilIdle(contender)
    let left = leftBy(await contender.usage(true))
    // The bare server keeps what it got: that is what it is compared for.
    const giveUpAt = performance.now() + (name === 'bare' ? 0 : LEFT_FOR_MS)
    while (performance.now() < giveUpAt && left.heap > perRoom.heap * GIVEN_BACK) {
      await wait(STEP_MS)
      left = leftBy(await contender.usage(true))
    }
    return {
      residentMiB: perRoom.resident,
      heapMiB: perRoom.heap,
      cpuMs: (taken.cpuMs - before.cpuMs) / rooms,
      laterCpuMs: (later.cpuMs - taken.cpuMs) / rooms,
      leftResidentMiB: left.resident,
      leftHeapMiB: left.heap,
    }
  },
}

/** In mebibytes. */
interface Cost {
  readonly resident: number
  readonly heap: number
}

function difference(after: Usage, before: Usage, rooms: number): Cost {
  const mebibytes = (bytes: number): number => bytes / rooms / 1024 / 1024
  return {
    resident: mebibytes(after.residentBytes - before.residentBytes),
    heap: mebibytes(after.heapBytes - before.heapBytes),
  }
}
