import { CONTENDERS } from '../contenders/contender.ts'
import { someAtOnce } from '../load/at-once.ts'
import { answers, type Client, connect } from '../load/client.ts'
import { type Span, wait, watch } from '../load/clock.ts'
import type { Measure } from './measure.ts'

/** A relay runs for weeks: how fast it lets somebody in is asked once its own program is as fast as it gets. */
const WAVES = 5

/** Clients that join one room and then say nothing. */
export const idle: Measure = {
  contenders: CONTENDERS,
  rounds: { full: 3, quick: 1 },
  async run({ start, quick }) {
    const contender = await start()
    const connectAll = (count: number): Promise<Client[]> =>
      someAtOnce(Array.from({ length: count }, () => () => connect(contender, 0)))
    const syncAll = async (clients: readonly Client[]): Promise<void> => {
      if (answers(contender)) await someAtOnce(clients.map((client) => () => client.ask()))
    }

    // What is allocated once, for the first connections ever, is no cost of a connection.
    const first = await connectAll(quick ? 300 : 1_000)
    await syncAll(first)
    await wait(500)
    const before = await contender.usage(true)
    const count = quick ? 600 : 2_000
    const more = await connectAll(count)
    await syncAll(more)
    await wait(500)
    const after = await contender.usage(true)
    for (const { socket } of [...first, ...more]) socket.close()
    const connecting: Span[] = []
    let syncingMs = 0
    for (let wave = 0; wave < WAVES; wave += 1) {
      await wait(500)
      const startedAt = performance.now()
      let clients: readonly Client[] = []
      const span = await watch(contender, async () => {
        clients = await connectAll(count)
      })
      connecting.push(span)
      await syncAll(clients)
      syncingMs += performance.now() - startedAt
      for (const { socket } of clients) socket.close()
    }
    const total = (part: (span: Span) => number): number =>
      connecting.reduce((sum, span) => sum + part(span), 0)
    const seconds = total((span) => span.seconds)
    const load = (part: 'contenderLoad' | 'generatorLoad' | 'othersLoad'): number =>
      total((span) => span[part] * span.seconds) / seconds
    return {
      connectionsPerCpuSecond: (WAVES * count * 1000) / total(({ cpuMs }) => cpuMs),
      connectionsPerSecond: (WAVES * count) / seconds,
      syncedPerSecond: ((WAVES * count) / syncingMs) * 1000,
      residentKiB: (after.residentBytes - before.residentBytes) / count / 1024,
      heapKiB: (after.heapBytes - before.heapBytes) / count / 1024,
      contenderLoad: load('contenderLoad'),
      generatorLoad: load('generatorLoad'),
      othersLoad: load('othersLoad'),
    }
  },
}
