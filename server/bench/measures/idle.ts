import { CONTENDERS } from '../contenders/contender.ts'
import { type Client, join } from '../load/client.ts'
import { wait } from '../load/clock.ts'
import type { Measure } from './measure.ts'

const AT_ONCE = 32

/** Clients that join one room and then say nothing. */
export const idle: Measure = {
  contenders: CONTENDERS,
  rounds: { full: 3, quick: 1 },
  async run({ start, quick }) {
    const contender = await start()
    const connect = async (count: number): Promise<Client[]> => {
      const joined: Client[] = []
      let left = count
      const joinMore = async (): Promise<void> => {
        while (left > 0) {
          left -= 1
          joined.push(await join(contender, 0))
        }
      }
      await Promise.all(Array.from({ length: AT_ONCE }, joinMore))
      return joined
    }

    // What is allocated once, for the first connections ever, is no cost of a connection.
    const first = await connect(quick ? 300 : 1_000)
    await wait(500)
    const before = await contender.usage(true)
    const count = quick ? 600 : 2_000
    const startedAt = performance.now()
    const more = await connect(count)
    const seconds = (performance.now() - startedAt) / 1000
    await wait(500)
    const after = await contender.usage(true)
    for (const { socket } of [...first, ...more]) socket.close()
    return {
      connectionsPerSecond: count / seconds,
      residentKiB: (after.residentBytes - before.residentBytes) / count / 1024,
      heapKiB: (after.heapBytes - before.heapBytes) / count / 1024,
    }
  },
}
