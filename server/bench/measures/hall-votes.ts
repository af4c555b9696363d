import { Agent, request } from 'node:http'
import * as v from 'valibot'
import { someAtOnce } from '../load/at-once.ts'
import { connect } from '../load/client.ts'
import { percentile } from '../load/numbers.ts'
import { isRuche, openHall } from '../load/passes.ts'
import type { Measure } from './measure.ts'

const Sums = v.object({ votes: v.tuple([v.object({ ballots: v.number() })]) })

/**
 * 2,000 telephones behind one address look at the live view, and vote in the same moment, under the limits that hold without
 * settings. The bare server reads what comes and answers.
 */
export const hallVotes: Measure = {
  contenders: ['bare', 'ruche'],
  rounds: { full: 3, quick: 1 },
  async run({ start, quick }) {
    const contender = await start()
    const hall = isRuche(contender) ? await openHall(contender) : null
    const { audience, vote, body } = hall ?? { audience: contender, vote: '/', body: {} }
    const phones = quick ? 500 : 2_000
    const agent = new Agent({ keepAlive: true })
    const post = poster(contender.port, agent)
    const seats = await someAtOnce(
      Array.from({ length: phones }, () => async () => {
        const { socket } = await connect(audience, 0)
        const asked = hall && (await post(hall.ask, body, ''))
        if (asked && asked.status !== 200) throw new Error(`No ballot: ${asked.status}`)
        return { socket, cookie: asked?.cookie ?? '' }
      }),
    )

    const answeredMs: number[] = []
    let refused = 0
    const startedAt = performance.now()
    await Promise.all(
      seats.map(async ({ cookie }) => {
        const { status } = await post(vote, { ...body, turn: 1, choices: ['photo1'] }, cookie)
        if (status !== 200) refused += 1
        answeredMs.push(performance.now() - startedAt)
      }),
    )
    const seconds = (performance.now() - startedAt) / 1000
    const counted = hall && v.parse(Sums, await hall.sums()).votes[0].ballots
    for (const { socket } of seats) socket.close()
    agent.destroy()
    return {
      refused: Math.max(refused, phones - (counted ?? phones)),
      answeredP50Ms: percentile(answeredMs, 0.5),
      answeredP99Ms: percentile(answeredMs, 0.99),
      votesPerSecond: phones / seconds,
    }
  },
}

interface Answered {
  readonly status: number
  /** `name=value` of what was set. */
  readonly cookie: string
}

/** As many telephones, as many connections, which stay open as a browser's do. */
function poster(port: number, agent: Agent) {
  return (path: string, body: object, cookie: string): Promise<Answered> =>
    new Promise((resolve, reject) => {
      const text = JSON.stringify(body)
      const asking = request(
        {
          host: '127.0.0.1',
          port,
          path,
          agent,
          method: 'POST',
          headers: {
            'content-type': 'application/json',
            'content-length': Buffer.byteLength(text),
            ...(cookie && { cookie }),
          },
        },
        (response) => {
          const [set = ''] = response.headers['set-cookie'] ?? []
          response.resume()
          response.on('end', () =>
            resolve({ status: response.statusCode ?? 0, cookie: set.split(';')[0] ?? '' }),
          )
        },
      )
      asking.on('error', reject)
      asking.end(text)
    })
}
