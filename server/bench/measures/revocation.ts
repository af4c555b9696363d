import { CLOSE } from '#shared/protocol/close-codes.ts'
import { someAtOnce } from '../load/at-once.ts'
import { connect } from '../load/client.ts'
import { isRuche, makePasses, takeAway, withPass } from '../load/passes.ts'
import { openSocket } from '../load/socket.ts'
import type { Measure } from './measure.ts'

const ROOMS = 40
const BYSTANDERS = 50
const PATIENCE_MS = 10_000

/** A right with 2,000 open sockets is taken away: from the request to the last goodbye. Others stay. */
export const revocation: Measure = {
  contenders: ['ruche'],
  rounds: { full: 3, quick: 1 },
  async run({ start, quick }) {
    const contender = await start()
    if (!isRuche(contender)) throw new Error('the others have no rights to take away')
    const [taken, kept] = await makePasses(contender, 2)
    if (!taken || !kept) throw new Error('no tokens were made')
    const count = quick ? 500 : 2_000
    const codes: number[] = []
    let lastAt = 0
    let allGone = () => {}
    const gone = new Promise<void>((resolve) => {
      allGone = resolve
    })
    const address = (room: number) => withPass(contender, taken).address(room)
    await someAtOnce(
      Array.from(
        { length: count },
        (_, n) => () =>
          openSocket(address(n % ROOMS), {
            message: () => {},
            closed(code) {
              codes.push(code)
              lastAt = performance.now()
              if (codes.length === count) allGone()
            },
          }),
      ),
    )
    const others = await someAtOnce(
      Array.from(
        { length: BYSTANDERS },
        (_, n) => () => connect(withPass(contender, kept), n % ROOMS),
      ),
    )
    const patience = setTimeout(allGone, PATIENCE_MS)
    const askedAt = performance.now()
    await takeAway(contender, taken)
    const answeredAt = performance.now()
    await gone
    clearTimeout(patience)
    const stayed = others.filter(({ socket }) => socket.closed === null).length
    for (const { socket } of others) socket.close()
    return {
      sockets: count,
      answeredMs: answeredAt - askedAt,
      lastMs: codes.length === count ? lastAt - askedAt : Number.POSITIVE_INFINITY,
      otherwise: count - codes.filter((code) => code === CLOSE.revoked).length,
      bystandersLost: BYSTANDERS - stayed,
    }
  },
}
