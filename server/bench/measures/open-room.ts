import { CONTENDERS } from '../contenders/contender.ts'
import { megabyte } from '../fixture/fixtures.ts'
import { answers, type Client, join } from '../load/client.ts'
import { wait } from '../load/clock.ts'
import { syncMessage } from '../load/messages.ts'
import type { Measure } from './measure.ts'

const WARM_UP = 2
/** Longer than any contender keeps an empty room. */
const LEFT_FOR_MS = 36_000
const STEP_MS = 2_000

/** Somebody brings a megabyte of posts into each of some rooms and stays; then everybody leaves. */
export const openRoom: Measure = {
  contenders: CONTENDERS.filter((name) => name !== 'coalescing'),
  rounds: { full: 1, quick: 1 },
  async run({ start, quick, contender: name }) {
    const contender = await start({ keep: true })
    const document = megabyte()
    const rooms = quick ? 5 : 20
    const bring = async (room: number): Promise<Client> => {
      const client = await join(contender, room)
      client.socket.send(syncMessage(client.address.prefix, 'update', document))
      // Two answers: what was sent before the first has been taken in when the second one comes.
      if (answers(contender)) await client.ask()
      else await wait(100)
      return client
    }

    const clients: Client[] = []
    for (let room = 0; room < WARM_UP; room += 1) clients.push(await bring(room))
    await wait(1_000)
    const before = await contender.usage(true)
    for (let room = 0; room < rooms; room += 1) clients.push(await bring(WARM_UP + room))
    await wait(1_000)
    const cpuAfter = await contender.usage()
    const open = await contender.usage(true)

    for (const { socket } of clients) socket.close()
    let left = await contender.usage(true)
    const given = (): number =>
      (open.heapBytes - left.heapBytes) / (open.heapBytes - before.heapBytes)
    // The bare server keeps what it got: that is what it is compared for.
    const giveUpAt = performance.now() + (name === 'bare' ? 0 : LEFT_FOR_MS)
    while (performance.now() < giveUpAt && given() < 0.9) {
      await wait(STEP_MS)
      left = await contender.usage(true)
    }
    const mebibytes = (bytes: number): number => bytes / 1024 / 1024
    return {
      residentMiB: mebibytes(open.residentBytes - before.residentBytes) / rooms,
      heapMiB: mebibytes(open.heapBytes - before.heapBytes) / rooms,
      cpuMs: (cpuAfter.cpuMs - before.cpuMs) / rooms,
      leftResidentMiB: mebibytes(left.residentBytes - before.residentBytes) / rooms,
      leftHeapMiB: mebibytes(left.heapBytes - before.heapBytes) / rooms,
    }
  },
}
