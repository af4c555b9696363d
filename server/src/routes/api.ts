import type { IncomingMessage } from 'node:http'
import { Hono, type MiddlewareHandler } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { methodNotAllowed } from 'hono/method-not-allowed'
import type { Log } from '#server/log/log.ts'
import type { RateLimit } from '#server/rate-limit.ts'
import type { ApiEnv } from './api-env.ts'
import { auditRoutes } from './audit.ts'
import { type BallotParts, ballotRoutes } from './ballots.ts'
import { type BeaconRouteParts, beaconRoutes } from './beacons.ts'
import { deviceRoutes } from './devices.ts'
import { entryRoutes } from './entries.ts'
import { type EntryPictureParts, entryPictureRoutes } from './entry-pictures.ts'
import { failure } from './failure.ts'
import { type FormParts, formRoutes } from './forms.ts'
import { invitationRoutes } from './invitations.ts'
import { joinRoutes } from './join.ts'
import { type MediaRouteParts, mediaRoutes } from './media.ts'
import { mediaUploadRoutes } from './media-uploads.ts'
import { memberRoutes } from './members.ts'
import { type OpenIdParts, openIdRoutes } from './open-id.ts'
import { passkeyRoutes } from './passkeys.ts'
import { type PushRouteParts, pushRoutes } from './push.ts'
import { recoveryCodeRoutes } from './recovery-code.ts'
import { sessionRoutes } from './session.ts'
import { type ShareParts, shareRoutes } from './shares.ts'
import { signInRoutes } from './sign-in.ts'
import { type SnapshotParts, snapshotRoute } from './snapshot.ts'
import { tokenRoutes } from './tokens.ts'
import { type VoteParts, voteRoutes } from './votes.ts'
import { oneWorkspaceRoutes } from './workspace.ts'
import { type SetupParts, workspaceRoutes } from './workspaces.ts'

export interface AllApiParts
  extends SetupParts,
    SnapshotParts,
    ShareParts,
    FormParts,
    EntryPictureParts,
    VoteParts,
    BallotParts,
    OpenIdParts,
    MediaRouteParts,
    PushRouteParts,
    BeaconRouteParts {
  readonly log: Log
  readonly origins: ReadonlySet<string>
  readonly bodyBytes: number
  /** What requests are counted by. */
  readonly addressOf: (request: IncomingMessage) => string
  /** For whoever is not signed in. */
  readonly strangers: RateLimit
  /** For who comes by a link that many have: a hall has one address. */
  readonly audiences: RateLimit
  /** For whoever is, by person: somebody who signs in on ten devices is not ten. */
  readonly people: RateLimit
}

/** Everything below `/api`, behind the checks that hold for all of it. */
export function api(parts: AllApiParts): Hono<ApiEnv> {
  const { accounts, strangers, audiences, people, bodyBytes, origins, addressOf } = parts
  const routes = new Hono<ApiEnv>()

  routes.use(async (c, next) => {
    c.header('cache-control', 'no-store')
    c.set('visitor', accounts.identify(c.req.header()))
    c.set('address', addressOf(c.env.incoming))
    await next()
  })
  routes.use(fromOurOrigins(origins))
  routes.use(async (c, next) => {
    const { visitor, address } = c.var
    const wait = visitor
      ? people.take(countedAs(visitor.person, c.req.path))
      : (isForAudiences(c.req.path) ? audiences : strangers).take(address)
    if (wait === 0) return next()
    c.header('retry-after', String(Math.ceil(wait / 1000)))
    const whose = visitor ? 'of yours' : 'from this address'
    return failure(c, 429, 'too-many', `Too many requests ${whose}. Wait a little.`)
  })
  routes.use(
    methodNotAllowed({
      app: routes,
      onMethodNotAllowed: (c, methods) => {
        c.header('allow', methods.join(', '))
        return failure(c, 405, 'method-not-allowed', `Only ${methods.join(', ')} may be used here.`)
      },
    }),
  )
  // Before the bound on bodies: what arrives there is bounded by what was announced.
  routes.route('/workspaces', mediaUploadRoutes(parts))
  routes.route('/forms', entryPictureRoutes(parts))
  routes.use(
    bodyLimit({
      maxSize: bodyBytes,
      onError: (c) => failure(c, 413, 'too-large', `The body is larger than ${bodyBytes} bytes.`),
    }),
  )

  routes.route('/session', sessionRoutes(parts))
  routes.route('/sign-in', signInRoutes(parts))
  routes.route('/passkeys', passkeyRoutes(parts))
  routes.route('/recovery-code', recoveryCodeRoutes(parts))
  routes.route('/open-id', openIdRoutes(parts))
  routes.route('/tokens', tokenRoutes(parts))
  routes.route('/workspaces', workspaceRoutes(parts))
  routes.route('/workspaces', oneWorkspaceRoutes(parts))
  routes.route('/workspaces', snapshotRoute(parts))
  routes.route('/workspaces', mediaRoutes(parts))
  routes.route('/workspaces', auditRoutes(parts))
  routes.route('/workspaces', invitationRoutes(parts))
  routes.route('/workspaces', memberRoutes(parts))
  routes.route('/workspaces', formRoutes(parts))
  routes.route('/workspaces', voteRoutes(parts))
  routes.route('/forms', entryRoutes(parts))
  routes.route('/live', ballotRoutes(parts))
  routes.route('/devices', deviceRoutes(parts))
  routes.route('/push', pushRoutes(parts))
  routes.route('/beacons', beaconRoutes(parts))
  routes.route('/join', joinRoutes(parts))
  routes.route('/', shareRoutes(parts))
  routes.all('*', (c) => failure(c, 404, 'not-found', 'There is nothing at this address.'))
  return routes
}

/** Files come and go in many requests, which must not use up what the rest needs. */
function countedAs(person: string, path: string): string {
  return /\/media\//.test(path) ? `${person} media` : person
}

/** What nobody asks for who was not given a secret, or who takes part in something; what it does has limits of its own. */
function isForAudiences(path: string): boolean {
  return /^\/api\/(?:live\/|forms\/|shares\/open$)/.test(path)
}

const SAFE = new Set(['GET', 'HEAD', 'OPTIONS'])

/**
 * A page of another origin may not change anything (CSRF). Browsers say where such a request comes from and cannot be
 * made not to; a program that says nothing is no browser, and brings no cookie that was not given to it.
 */
function fromOurOrigins(origins: ReadonlySet<string>): MiddlewareHandler<ApiEnv> {
  return async (c, next) => {
    const origin = c.req.header('origin')
    const site = c.req.header('sec-fetch-site')
    const fromElsewhere =
      origin === undefined
        ? site !== undefined && site !== 'same-origin' && site !== 'none'
        : !origins.has(origin)
    if (SAFE.has(c.req.method) || !fromElsewhere) return next()
    const message = 'This address may not use Ruche. Its operator can allow it in RUCHE_ORIGINS.'
    return failure(c, 403, 'foreign-origin', message)
  }
}
