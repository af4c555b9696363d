import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type RelaySettings, runInHost, runRelease } from './running-relay.ts'

/** The real relay, apart from the tests, on a data folder of its own. */
export interface Relay {
  readonly port: number
  /** Its own address, past everybody's network. */
  readonly origin: string
  /** The folder in which it keeps everything. */
  readonly data: string
  /** All that it has written to its log. */
  log(): string
  /** The link that it prints, at the address under which somebody reaches it. */
  setupLink(origin: string): string
  /** As the power failing: no signal handler runs, nothing is written any more. */
  kill9(): Promise<void>
  /** On the same port and the same data, after `kill9`. */
  restart(): Promise<void>
  /** Ends it and removes what it kept. */
  stop(): Promise<void>
}

export const SETUP_CODE = 'a-code-for-end-to-end-tests'
const TRIES = 3

/**
 * @param origins addresses under which browsers will reach it
 * @param more settings beside those that every test needs
 * @param release the folder that holds what runs, when it is not this one
 */
export async function startRelay(
  origins: readonly string[],
  more: RelaySettings = {},
  release?: string,
): Promise<Relay> {
  for (let tries = 1; ; tries++) {
    try {
      return await startAt(await freePort(), origins, more, release)
    } catch (error) {
      // Somebody else may have been given the port in between.
      if (tries === TRIES || !String(error).includes('in use')) throw error
    }
  }
}

async function startAt(
  port: number,
  origins: readonly string[],
  more: RelaySettings,
  release?: string,
): Promise<Relay> {
  const folder = mkdtempSync(join(tmpdir(), 'ruche-e2e-'))
  const own = `http://127.0.0.1:${port}`
  const settings = {
    PORT: String(port),
    RUCHE_DATA: join(folder, 'data'),
    RUCHE_ORIGINS: [own, ...origins].join(','),
    RUCHE_SETUP_CODE: SETUP_CODE,
    RUCHE_LOG_LEVEL: 'info',
    // Minutes are nobody's to wait for.
    RUCHE_FORGET_PEOPLE_MS: '500',
    ...more,
  }
  const run = () =>
    release === undefined ? runInHost(port, settings) : runRelease(release, own, settings)
  let running = await run()
  let logged = ''

  return {
    port,
    origin: own,
    data: join(folder, 'data'),
    log: () => logged + running.log(),
    setupLink: (origin) => `${origin}/#setup=${SETUP_CODE}`,
    kill9: () => running.kill9(),
    async restart() {
      logged += running.log()
      running = await run()
    },
    async stop() {
      await running.stop()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

/** Known before the relay starts, because it has to come back on the same one. */
async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  server.close()
  await once(server, 'close')
  if (address === null || typeof address === 'string') throw new Error('No port was given')
  return address.port
}
