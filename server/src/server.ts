import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { createAdaptorServer } from '@hono/node-server'
import type { Logger } from 'pino'
import { createApp } from './app.ts'
import type { Config } from './config.ts'

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

/** One process for app, API and relay. `problem` is a sentence for the person who starts it. */
export async function startServer({ config, logger, clientFolder }: ServerParts): Promise<Start> {
  const app = createApp({ config, logger, clientFolder })
  const http = createAdaptorServer({ fetch: app.fetch }) as Server
  const problem = await listen(http, config)
  if (problem) return { ok: false, problem }
  const { port } = http.address() as AddressInfo

  return {
    ok: true,
    server: {
      port,
      link: `${config.origins?.[0] ?? `http://${nameOf(config.host)}:${port}`}/`,
      stop: () =>
        new Promise((resolve) => {
          http.close(() => resolve())
          http.closeAllConnections()
        }),
    },
  }
}

function listen(http: Server, { port, host }: Config): Promise<string | null> {
  return new Promise((resolve) => {
    http.once('error', (error: NodeJS.ErrnoException) => resolve(explain(error, port, host)))
    http.listen(port, host, () => resolve(null))
  })
}

function explain(error: NodeJS.ErrnoException, port: number, host: string): string {
  switch (error.code) {
    case 'EADDRINUSE':
      return `Port ${port} is in use by another program, perhaps another Ruche. Stop that one, or choose another port: PORT=4201 npm start`
    case 'EACCES':
      return `Ruche may not listen on port ${port}. Choose one above 1023, for example PORT=4200.`
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
      return `HOST=${host} is no address of this machine. 127.0.0.1 always is; 0.0.0.0 listens on all of them.`
    default:
      return `Ruche could not listen on ${host}, port ${port}: ${error.message}`
  }
}

/** What a browser on this machine can open. */
function nameOf(host: string): string {
  if (host === '0.0.0.0' || host === '::') return '127.0.0.1'
  return host.includes(':') ? `[${host}]` : host
}
