import { CONTENDERS } from '../contenders/contender.ts'
import { wait, watch } from '../load/clock.ts'
import { startCrowd } from '../load/crowd.ts'
import type { Measure } from './measure.ts'

/** How many updates of one sender may be on their way before the last receiver has seen them. */
const IN_FLIGHT = 2
const SENDERS = 4

/** One room, ten of its clients type as fast as the slowest receiver sees it. */
export function fanOut(clients: number): Measure {
  return {
    contenders: CONTENDERS,
    rounds: { full: 3, quick: 1 },
    async run({ start, quick }) {
      const contender = await start()
      const crowd = await startCrowd(contender, {
        rooms: 1,
        clients,
        senders: Math.min(clients, SENDERS),
        inFlight: IN_FLIGHT,
      })
      crowd.begin()
      await wait(quick ? 500 : 1_000)
      const before = crowd.delivered()
      const sentBefore = crowd.sent()
      const span = await watch(contender, () => wait(quick ? 1_000 : 2_000))
      const delivered = crowd.delivered() - before
      const sent = crowd.sent() - sentBefore
      crowd.leave()
      return {
        deliveredPerSecond: delivered / span.seconds,
        cpuMsPer1000: (span.cpuMs / sent) * 1000,
        contenderLoad: span.contenderLoad,
        generatorLoad: span.generatorLoad,
        othersLoad: span.othersLoad,
      }
    },
  }
}
