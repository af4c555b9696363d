import { createServer, type IncomingMessage } from 'node:http'
import { setTimeout as timeout } from 'node:timers/promises'
import { getRequestListener } from '@hono/node-server'
import type { Logger } from 'pino'
import { accessTo } from '#shared/access/roles.ts'
import { entriesName } from '#shared/protocol/entries-name.ts'
import { MOST_PICTURES } from '#shared/protocol/entry-form.ts'
import { parseDocumentName } from '#shared/protocol/names.ts'
import { createAccounts } from './accounts/accounts.ts'
import { createGuessGuard } from './accounts/guess-guard.ts'
import { keepShares } from './accounts/keep-shares.ts'
import { createSetupCode } from './accounts/setup-code.ts'
import { addressKey } from './addresses.ts'
import { createApp } from './app.ts'
import { createBeacons } from './beacons/beacons.ts'
import type { Config } from './config.ts'
import { openDataFolder } from './data-folder.ts'
import { createForms } from './forms/forms.ts'
import { createHousekeeping } from './housekeeping.ts'
import { closeHttp, listen } from './listen.ts'
import { threadedLog } from './log/threaded-log.ts'
import { createMedia } from './media/media.ts'
import { mediaIn } from './media/media-folder.ts'
import { createMetrics } from './metrics.ts'
import { createOpenIdSignIn } from './open-id/sign-in.ts'
import { allowedOrigins, openAt } from './origins.ts'
import { type PostPush, postPush } from './push/post-push.ts'
import { createPush } from './push/push.ts'
import { createRateLimit } from './rate-limit.ts'
import { createRelay } from './rooms/create-relay.ts'
import { serveSync } from './routes/sync.ts'
import { clientAddress } from './trusted-proxies.ts'
import { createVotes } from './votes/votes.ts'

export interface RunningServer {
  readonly port: number
  /** The address to open, with the setup code in the fragment while there is no workspace. */
  readonly link: string
  /** Takes nothing new, keeps what has come, closes everything (R16). */
  stop(): Promise<void>
}

export type Start =
  | { readonly ok: true; readonly server: RunningServer }
  | { readonly ok: false; readonly problem: string }

export interface ServerParts {
  readonly config: Config
  readonly logger: Logger
  readonly clientFolder: string
  /** Milliseconds since 1970; a test says what time it is. */
  readonly now?: () => number
  /** How long a wrong guess waits for its answer; a test only writes it down. */
  readonly sleep?: (ms: number) => Promise<void>
  /** How reminders leave; a test has a push service of its own. */
  readonly post?: PostPush
}

/** How often it is looked for requests that take too long to arrive. */
const CHECK_MS = 1_000

/**
 * How long a connection may be idle: longer than reverse proxies keep theirs (nginx 60 s, Caddy 120 s), because a
 * request that meets the end of its connection on the way fails, and a proxy must not send it a second time.
 */
const IDLE_MS = 125_000

/** Nobody who waits keeps the process from ending. */
const pause = (ms: number) => timeout(ms, undefined, { ref: false })

/** Each may come with a small one beside it. */
const PICTURES_AN_ENTRY = 2 * MOST_PICTURES

/** One process for app, API and relay. `problem` is a sentence for the person who starts it. */
export async function startServer(parts: ServerParts): Promise<Start> {
  const { config, logger, clientFolder, now = Date.now, sleep = pause, post = postPush } = parts
  const data = openDataFolder(config.dataFolder)
  if (!data.ok) return data
  const http = createServer({
    requestTimeout: config.http.requestMs,
    // They say who asks.
    headersTimeout: Math.min(config.relay.signInMs, config.http.requestMs),
    connectionsCheckingInterval: CHECK_MS,
    keepAliveTimeout: IDLE_MS,
  })
  const listening = await listen(http, config.port, config.host)
  if (!listening.ok) {
    data.close()
    return listening
  }

  const random = (bytes: Uint8Array<ArrayBuffer>) => crypto.getRandomValues(bytes)
  const after = (ms: number, run: () => void) => {
    const timer = setTimeout(run, ms).unref()
    return () => clearTimeout(timer)
  }
  const context = { database: data.database, now, random }
  const accounts = createAccounts(context, config.http)
  const votes = createVotes({ ...context, after, mostBallots: config.http.voteBallots })
  const setupCode = createSetupCode(config.setupCode, random)
  const origins = allowedOrigins(config, listening.port)
  const log = threadedLog(data.path)
  const media = createMedia({
    database: data.database,
    folder: mediaIn(config.dataFolder),
    limits: config.media,
    now,
  })
  const forms = createForms(context, media.pictures, (workspace, event) =>
    relay.inboxChanged(`${workspace}/${entriesName(event)}`),
  )
  const relay = createRelay({
    log,
    logger,
    limits: config.relay,
    waitingFor(room) {
      const [workspace = '', document = ''] = room.split('/')
      const published = forms.of(workspace, parseDocumentName(document)?.part ?? '')
      if (!published) return 0
      const { waiting, leaving } = forms.inbox.count(published.id)
      return waiting + leaving
    },
  })
  const sharing = keepShares({
    shares: accounts.shares,
    erasures: accounts.erasures,
    erase: (room) => relay.erase(room),
    now,
    after,
    failed: (error) => logger.error({ err: error }, 'a document could not be erased'),
  })
  const push = createPush({
    database: data.database,
    config: config.push,
    post,
    mayRead(person, workspace) {
      const role = accounts.members.roleOf(person, workspace)
      return role !== null && accessTo('calendar', role) !== 'none'
    },
    now,
    after,
    logger,
  })
  const addressOf = ({ socket, headers }: IncomingMessage): string => {
    const forwardedFor = headers['x-forwarded-for']?.toString()
    return addressKey(clientAddress(socket.remoteAddress, forwardedFor, config.trustedProxies))
  }
  const stopChores = createHousekeeping({
    accounts,
    rooms: relay,
    log,
    erase: sharing.settle,
    sweepMedia: media.sweep,
    sweepForms: forms.sweep,
    sweepVotes: votes.sweep,
    logger,
    now,
  }).start()
  let stopping: Promise<void> | null = null

  const app = createApp({
    accounts,
    forms,
    entrants: createRateLimit(config.http.formEntriesPerMinute, now),
    votes,
    voters: createRateLimit(config.http.votesPerMinute, now),
    votesPerMinute: config.http.votesPerMinute,
    pictureSenders: createRateLimit(config.http.formEntriesPerMinute * PICTURES_AN_ENTRY, now),
    addressOf,
    log,
    media,
    push,
    beacons: createBeacons(config.beacons, fetch),
    now,
    setupCode,
    guessGuard: createGuessGuard({ now, sleep }),
    strangers: createRateLimit(config.http.requestsPerMinute, now),
    audiences: createRateLimit(config.http.audienceRequestsPerMinute, now),
    people: createRateLimit(config.http.personRequestsPerMinute, now),
    origins,
    openId: config.openId && createOpenIdSignIn(config.openId, now),
    overTls: [...origins].every((origin) => origin.startsWith('https:')),
    bodyBytes: config.http.bodyBytes,
    rooms: relay,
    settleShares: sharing.settle,
    metrics: createMetrics(relay.stats, media.total),
    ready: () => (stopping ? Promise.reject(new Error('stopping')) : log.probe()),
    logger,
    clientFolder,
  })
  http.on('request', getRequestListener(app.fetch))
  const stopSync = serveSync(http, {
    relay,
    limits: config.relay,
    identify: ({ headers }) => accounts.identify(headers),
    roleIn: accounts.roleIn,
    isShared: accounts.shares.leadsTo,
    guestOf: ({ headers }, workspace, document) => accounts.guestOf(headers, workspace, document),
    allowsOrigin: (origin) => origins.has(origin),
    addressOf,
    refusals: createRateLimit(config.http.requestsPerMinute, now),
  })

  const stop = async () => {
    logger.info('stopping')
    stopSync()
    sharing.stop()
    stopChores()
    await Promise.all([closeHttp(http), relay.close(), push.stop()])
    data.close()
  }

  const address = openAt(config, listening.port)
  return {
    ok: true,
    server: {
      port: listening.port,
      link: accounts.workspaces.any() ? `${address}/` : `${address}/#setup=${setupCode.text}`,
      stop() {
        stopping ??= stop()
        return stopping
      },
    },
  }
}
