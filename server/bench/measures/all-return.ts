import type { Contender } from '../contenders/contender.ts'
import { someAtOnce } from '../load/at-once.ts'
import { answers, connect } from '../load/client.ts'
import { until } from '../load/clock.ts'
import { percentile } from '../load/numbers.ts'
import { makePasses, type Pass, withPass } from '../load/passes.ts'
import type { Measure } from './measure.ts'

const PEOPLE = 50
const ROOMS = 40

/**
 * Fifty people with forty documents each have them open; the relay restarts, and all 2,000 sockets come back in the same
 * moment. Measured from there: until each is let in, and until each has been answered.
 */
export const allReturn: Measure = {
  contenders: ['bare', 'ruche'],
  rounds: { full: 3, quick: 1 },
  async run({ start, quick }) {
    const rooms = Array.from({ length: quick ? ROOMS / 4 : ROOMS }, (_, room) => room)
    const before = await start()
    const passes = await makePasses(before, PEOPLE)
    const crowd = await someAtOnce(seats(before, passes, rooms).map((seat) => seat.open))
    await before.stop('SIGTERM')
    const allGone = () => crowd.every(({ socket }) => socket.closed !== null)
    await until('everybody hears of the stop', 10_000, allGone)

    const after = await start()
    const startedAt = performance.now()
    const openMs: number[] = []
    const answeredMs: number[] = []
    const outcomes = await Promise.allSettled(
      seats(after, passes, rooms).map(async ({ open }) => {
        const client = await open()
        openMs.push(performance.now() - startedAt)
        if (answers(after)) await client.ask()
        answeredMs.push(performance.now() - startedAt)
        return client
      }),
    )
    const back = outcomes.flatMap((outcome) =>
      outcome.status === 'fulfilled' ? [outcome.value.socket] : [],
    )
    const lost = back.filter(({ closed }) => closed !== null).length
    for (const socket of back) socket.close()
    return {
      sockets: outcomes.length,
      failed: outcomes.length - back.length + lost,
      openP99Ms: percentile(openMs, 0.99),
      answeredP50Ms: percentile(answeredMs, 0.5),
      answeredP99Ms: percentile(answeredMs, 0.99),
    }
  },
}

function seats(contender: Contender, passes: readonly Pass[], rooms: readonly number[]) {
  return passes.flatMap((pass) => {
    const one = withPass(contender, pass)
    return rooms.map((room) => ({ open: () => connect(one, room) }))
  })
}
