import { CONTENDERS } from '../contenders/contender.ts'
import { below, seeded } from '../fixture/random.ts'
import { type Client, join } from '../load/client.ts'
import { wait, watch } from '../load/clock.ts'
import { percentile } from '../load/numbers.ts'
import { Tally } from '../load/tally.ts'
import { Typist } from '../load/typist.ts'
import type { Measure } from './measure.ts'

const CLIENTS = 200
const EVERY_MS = 20
/** An hour is long: at this rate V8 needs some ten seconds to have compiled what a contender runs all the time. */
const WARM_UP_MS = 12_000

/** 200 clients in one room, of whom somebody types a character every 20 ms: a busy hour, nothing more. */
export const fixedRate: Measure = {
  contenders: CONTENDERS,
  rounds: { full: 3, quick: 1 },
  async run({ start, quick, round }) {
    const contender = await start()
    const sentAt = Array.from({ length: CLIENTS }, (): number[] => [])
    const delays: number[] = []
    const members: { readonly client: Client; readonly typist: Typist }[] = []
    for (let number = 0; number < CLIENTS; number += 1) {
      const prefixLength = contender.address(0).prefix.length
      const tally = new Tally(CLIENTS, {
        own: number,
        arrived(typist, from, to) {
          const now = performance.now()
          for (let clock = from; clock < to; clock += 1)
            delays.push(now - (sentAt[typist]?.[clock] ?? Number.NaN))
        },
      })
      const client = await join(contender, 0, (bytes, start, end) =>
        tally.take(bytes, start, end, prefixLength),
      )
      members.push({ client, typist: new Typist(number, client.address.prefix) })
    }

    const random = seeded(round)
    let sent = 0
    const typing = setInterval(() => {
      const number = below(random, CLIENTS)
      const member = members[number]
      sentAt[number]?.push(performance.now())
      if (member) member.client.socket.send(member.typist.type())
      sent += 1
    }, EVERY_MS)
    await wait(WARM_UP_MS)
    delays.length = 0
    const before = sent
    const span = await watch(contender, () => wait(quick ? 2_000 : 6_000))
    clearInterval(typing)
    return {
      p50Ms: percentile(delays, 0.5),
      p99Ms: percentile(delays, 0.99),
      cpuMsPer1000: (span.cpuMs / (sent - before)) * 1000,
      generatorLoad: span.generatorLoad,
      othersLoad: span.othersLoad,
    }
  },
}
