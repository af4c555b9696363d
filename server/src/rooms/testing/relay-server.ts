import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Log } from '#server/log/log.ts'
import { MemoryLog } from '#server/log/memory-log.ts'
import { serveSync } from '#server/routes/sync.ts'
import { isRole, type Role } from '#shared/access/roles.ts'
import { commonRole } from '#shared/access/two-roles.ts'
import { createRelay } from '../create-relay.ts'
import { DEFAULT_LIMITS, type RelayLimits } from '../limits.ts'
import type { Relay, RelayLogger } from '../relay.ts'

export const WORKSPACE = 'abcdefghijklmn'
export const ORIGIN = 'http://ruche.test'
/** On a busy machine a heartbeat would fall into a test that hears nothing else. */
const NEVER_MS = 3_600_000

/**
 * A relay behind a real server. Who says `Bearer alice:editor` is Alice, an editor of `WORKSPACE`; `alice:owner<editor` is
 * a program of hers that may do no more than an editor.
 */
export interface RelayServer {
  readonly relay: Relay
  readonly log: Log
  readonly server: Server
  /** `ws://host/sync/{workspace}`, as a y-websocket client wants it. */
  readonly url: string
  readonly lines: readonly {
    readonly level: string
    readonly fields: object
    readonly message: string
  }[]
  /** How often somebody's role was asked for. */
  readonly lookups: number
  stop(): Promise<void>
}

export async function startRelay(
  options: {
    log?: Log
    limits?: Partial<RelayLimits>
    port?: number
    /** Documents that a link leads to; its guests say `ruche_guest=` in their cookie. */
    shared?: readonly string[]
  } = {},
): Promise<RelayServer> {
  const log = options.log ?? new MemoryLog()
  const lines: { level: string; fields: object; message: string }[] = []
  const line = (level: string) => (fields: object, message: string) => {
    lines.push({ level, fields, message })
  }
  const logger: RelayLogger = { info: line('info'), warn: line('warn'), error: line('error') }
  const limits = { ...DEFAULT_LIMITS, heartbeatMs: NEVER_MS, ...options.limits }
  const relay = createRelay({ log, logger, limits })
  const server = createServer((_, response) => response.writeHead(404).end())
  const roles = new Map<string, Role>()
  let lookups = 0
  const stopServing = serveSync(server, {
    relay,
    limits,
    identify: (request) => {
      if (request.headers.cookie?.startsWith('ruche_guest=')) return null
      const token = (request.headers.authorization ?? request.headers.cookie ?? '')
        .split(' ')
        .at(-1)
      const [person, is = 'editor'] = (token ?? '').split(':')
      const [role = '', atMost] = is.split('<')
      if (!person || !isRole(role)) return null
      roles.set(person, role)
      const session = `session of ${person}`
      return { person, session, atMost: atMost && isRole(atMost) ? atMost : null }
    },
    roleIn: ({ person, atMost }, workspace) => {
      lookups++
      const role = workspace === WORKSPACE ? (roles.get(person) ?? null) : null
      return role && atMost ? commonRole(role, atMost) : role
    },
    refusals: { take: () => 0 },
    isShared: (_, document) => options.shared?.includes(document) ?? false,
    guestOf: ({ headers }, _, document) =>
      headers.cookie?.startsWith('ruche_guest=') && options.shared?.includes(document)
        ? { person: 'guest', session: 'link' }
        : null,
    allowsOrigin: (origin) => origin === ORIGIN,
    addressOf: (request) => request.socket.remoteAddress ?? '',
  })
  await new Promise<void>((resolve) => server.listen(options.port ?? 0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    relay,
    log,
    server,
    lines,
    get lookups() {
      return lookups
    },
    url: `ws://127.0.0.1:${port}/sync/${WORKSPACE}`,
    async stop() {
      stopServing()
      await relay.close()
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}
