import { once } from 'node:events'
import { createServer } from 'node:http'

export interface TestDrand {
  readonly origin: string
  /** Paths that were asked for. */
  readonly asked: readonly string[]
  stop(): Promise<void>
}

export interface ServedRound {
  readonly round: number
  readonly randomness: string
  readonly signature: string
}

/** Speaks drand's HTTP protocol: one chain, and those of its rounds that are known here; all others are yet to come. */
export async function startDrand(
  chain: string,
  rounds: readonly ServedRound[],
): Promise<TestDrand> {
  const asked: string[] = []
  const server = createServer(({ url = '' }, response) => {
    asked.push(url)
    const [, hash, kind, number] = url.split('/')
    const found = rounds.find(({ round }) => String(round) === number)
    const say = (status: number, body: object): void => {
      response.writeHead(status, { 'content-type': 'application/json' })
      response.end(JSON.stringify(body))
    }
    if (url === '/chains') say(200, [chain])
    else if (hash === chain && kind === 'public' && found) say(200, found)
    else say(404, {})
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('No port was given')
  return {
    origin: `http://127.0.0.1:${address.port}`,
    asked,
    async stop() {
      server.closeAllConnections()
      server.close()
      await once(server, 'close')
    },
  }
}
