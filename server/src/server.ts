import { createServer, type Server } from 'node:http'
import { setTimeout as sleep } from 'node:timers/promises'
import { getRequestListener } from '@hono/node-server'
import type { Logger } from 'pino'
import { createAccounts } from './accounts/accounts.ts'
import { createGuessGuard } from './accounts/guess-guard.ts'
import { createSetupCode } from './accounts/setup-code.ts'
import { createApp } from './app.ts'
import type { Config } from './config.ts'
import { openDataFolder } from './data-folder.ts'
import { listen } from './listen.ts'
import { createMetrics } from './metrics.ts'
import { allowedOrigins, openAt } from './origins.ts'
import { createRateLimit } from './rate-limit.ts'

export interface RunningServer {
  readonly port: number
  /** The address to open, with the setup code in the fragment while there is no workspace. */
  readonly link: string
  stop(): Promise<void>
}

export type Start =
  | { readonly ok: true; readonly server: RunningServer }
  | { readonly ok: false; readonly problem: string }

export interface ServerParts {
  readonly config: Config
  readonly logger: Logger
  readonly clientFolder: string
}

/** A request has this long to arrive whole, and its headers a third of it. */
const REQUEST_MS = 30_000

const NOTHING_YET = {
  connections: 0,
  rooms: 0,
  cachedBytes: 0,
  uncommittedBytes: 0,
  updatesIn: 0,
  updatesKept: 0,
  framesOut: 0,
  bytesOut: 0,
  malformed: 0,
  gaps: 0,
  slowClosed: 0,
  commits: 0,
  compactions: 0,
  damagedRows: 0,
}

/** One process for app, API and relay. `problem` is a sentence for the person who starts it. */
export async function startServer({ config, logger, clientFolder }: ServerParts): Promise<Start> {
  const data = openDataFolder(config.dataFolder)
  if (!data.ok) return data
  const http = createServer({ requestTimeout: REQUEST_MS, headersTimeout: REQUEST_MS / 3 })
  const listening = await listen(http, config.port, config.host)
  if (!listening.ok) {
    data.close()
    return listening
  }

  const { port } = listening
  const now = Date.now
  const random = (bytes: Uint8Array<ArrayBuffer>) => crypto.getRandomValues(bytes)
  const accounts = createAccounts({ database: data.database, now, random }, config.http)
  const setupCode = createSetupCode(config.setupCode, random)
  const origins = allowedOrigins(config, port)
  const app = createApp({
    accounts,
    setupCode,
    guessGuard: createGuessGuard({ now, sleep: (ms) => sleep(ms, undefined, { ref: false }) }),
    strangers: createRateLimit(config.http.requestsPerMinute, now),
    origins,
    overTls: [...origins].every((origin) => origin.startsWith('https:')),
    bodyBytes: config.http.bodyBytes,
    revoke: () => {},
    metrics: createMetrics(() => NOTHING_YET),
    ready: async () => {},
    logger,
    clientFolder,
  })
  http.on('request', getRequestListener(app.fetch))

  const address = openAt(config, port)
  return {
    ok: true,
    server: {
      port,
      link: accounts.workspaces.any() ? `${address}/` : `${address}/#setup=${setupCode.text}`,
      async stop() {
        await closeHttp(http)
        data.close()
      },
    },
  }
}

function closeHttp(http: Server): Promise<void> {
  return new Promise((resolve) => {
    http.close(() => resolve())
    http.closeAllConnections()
  })
}
