import type { Contender } from '../contenders/contender.ts'
import { someAtOnce } from '../load/at-once.ts'
import { answers, connect, join } from '../load/client.ts'
import { until, wait, watch } from '../load/clock.ts'
import { percentile } from '../load/numbers.ts'
import { isRuche, openToGuests } from '../load/passes.ts'
import { Tally } from '../load/tally.ts'
import { Typist } from '../load/typist.ts'
import type { Measure } from './measure.ts'

/** A click of the team's every so often. */
const EVERY_MS = 200
const IN_FLIGHT = 2

/**
 * An audience of 2,000 looks at one document through a link for guests, and one of the team writes in it: at first as
 * somebody at a remote does, and then as fast as the last of the audience sees it.
 */
export const liveView: Measure = {
  contenders: ['bare', 'coalescing', 'ruche'],
  rounds: { full: 3, quick: 1 },
  async run({ start, quick }) {
    const contender = await start()
    const { stage, audience } = await stageOf(contender)
    const viewers = quick ? 500 : 2_000
    const sentAt: number[] = []
    const lastMs: number[] = []
    /** By clock: how many of the audience have seen it. */
    const seenBy: number[] = []
    let delivered = 0
    let everybodyHas = (): void => {}
    const arrived = (_typist: number, from: number, to: number): void => {
      delivered += to - from
      for (let clock = from; clock < to; clock += 1) {
        const seen = (seenBy[clock] ?? 0) + 1
        seenBy[clock] = seen
        if (seen < viewers) continue
        lastMs.push(performance.now() - (sentAt[clock] ?? Number.NaN))
        everybodyHas()
      }
    }

    const seats = await someAtOnce(
      Array.from({ length: viewers }, () => async () => {
        const tally = new Tally(1, { arrived })
        const seat = await connect(audience, 0, (bytes, from, end) =>
          tally.take(bytes, from, end, 0),
        )
        if (answers(audience)) await seat.ask()
        return seat
      }),
    )
    const writer = await join(stage, 0)
    const typist = new Typist(0, writer.address.prefix)
    const write = (): void => {
      sentAt.push(performance.now())
      writer.socket.send(typist.type())
    }

    // Until it is as fast as it gets.
    everybodyHas = write
    for (let n = 0; n < IN_FLIGHT; n += 1) write()
    await wait(quick ? 500 : 3_000)
    everybodyHas = () => {}
    await until('everybody sees it', 30_000, () => lastMs.length === typist.clock)

    lastMs.length = 0
    const before = typist.clock
    const writing = setInterval(write, EVERY_MS)
    const calm = await watch(contender, () => wait(quick ? 1_000 : 8_000))
    clearInterval(writing)
    await until('everybody sees it', 30_000, () => lastMs.length === typist.clock - before)
    const calmMs = [...lastMs]

    everybodyHas = write
    for (let n = 0; n < IN_FLIGHT; n += 1) write()
    const deliveredBefore = delivered
    const span = await watch(contender, () => wait(quick ? 1_000 : 4_000))
    const deliveredPerSecond = (delivered - deliveredBefore) / span.seconds
    everybodyHas = () => {}
    for (const { socket } of [...seats, writer]) socket.close()
    return {
      lastP50Ms: percentile(calmMs, 0.5),
      lastP99Ms: percentile(calmMs, 0.99),
      cpuMsPer1000: (calm.cpuMs / calmMs.length) * 1000,
      deliveredPerSecond,
      contenderLoad: span.contenderLoad,
      generatorLoad: span.generatorLoad,
      othersLoad: Math.max(calm.othersLoad, span.othersLoad),
    }
  },
}

/** Where the team writes, and where the audience looks. */
async function stageOf(
  contender: Contender,
): Promise<{ readonly stage: Contender; readonly audience: Contender }> {
  if (!isRuche(contender)) return { stage: contender, audience: contender }
  return openToGuests(contender)
}
