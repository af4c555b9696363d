import { resolve } from 'node:path'
import * as v from 'valibot'
import { BEACON_SETTINGS, readBeacons } from './beacon-settings.ts'
import type { MediaLimits } from './media/media.ts'
import { MEDIA_SETTINGS, readMediaLimits } from './media-settings.ts'
import { OPEN_ID_SETTINGS, type OpenIdConfig, readOpenId } from './open-id-settings.ts'
import type { PushConfig } from './push/push.ts'
import { PUSH_SETTINGS, readPush } from './push-settings.ts'
import { RELAY_SETTINGS, readRelayLimits } from './relay-settings.ts'
import type { RelayLimits } from './rooms/limits.ts'
import { type LogLevel, SETTINGS, type Setting } from './settings.ts'
import type { TrustedProxies } from './trusted-proxies.ts'

/** What the environment can set, in the order of the README. */
export const ALL_SETTINGS: readonly Setting<unknown>[] = [
  ...Object.values(SETTINGS),
  ...OPEN_ID_SETTINGS,
  ...MEDIA_SETTINGS,
  ...PUSH_SETTINGS,
  ...BEACON_SETTINGS,
  ...RELAY_SETTINGS,
]

export interface Config {
  readonly port: number
  readonly host: string
  /** Absolute path of the folder that holds the database. */
  readonly dataFolder: string
  /** Origins that may use the API and open sockets; null means this machine's own names at the port listened on. */
  readonly origins: readonly string[] | null
  /** Null: a code is made up at each start while there is no workspace. */
  readonly setupCode: string | null
  readonly trustedProxies: TrustedProxies
  readonly logLevel: LogLevel
  readonly http: HttpLimits
  /** Null: nobody signs in by OpenID. */
  readonly openId: OpenIdConfig | null
  readonly media: MediaLimits
  readonly push: PushConfig
  /** Addresses of drand; none: no beacons. */
  readonly beacons: readonly string[]
  readonly relay: RelayLimits
}

export interface HttpLimits {
  readonly bodyBytes: number
  readonly requestMs: number
  /** Per address, before sign-in. */
  readonly requestsPerMinute: number
  /** Per address, of who comes by a link for guests or to an entry form. */
  readonly audienceRequestsPerMinute: number
  /** Per person, once signed in. */
  readonly personRequestsPerMinute: number
  readonly sessionDays: number
  readonly linkMinutes: number
  /** Per address and form. */
  readonly formEntriesPerMinute: number
  /** Per address and live link; a hall of those who look may send more. */
  readonly votesPerMinute: number
  /** Of one vote. */
  readonly voteBallots: number
}

export type ConfigResult =
  | { readonly ok: true; readonly config: Config; readonly unknown: readonly string[] }
  | { readonly ok: false; readonly problems: readonly string[] }

type Environment = Readonly<Record<string, string | undefined>>

/**
 * Reads every setting from the environment. `problems` holds one sentence a wrong value, each naming its variable;
 * `unknown` the variables that look like ours and are not, so that a misspelt name does not go unnoticed.
 */
export function readConfig(env: Environment, folder: string = process.cwd()): ConfigResult {
  const problems: string[] = []
  const read = <T>({ variable, schema, fallback, expected, secret }: Setting<T>): T => {
    // An empty value is how shells, compose files and service managers say "not set".
    const text = env[variable]?.trim() || fallback
    const result = v.safeParse(schema, text)
    if (result.success) return result.output
    problems.push(`${variable} must be ${expected}${secret ? '' : `, but it is "${text}"`}.`)
    return v.parse(schema, fallback)
  }

  const openId = readOpenId(read)
  if (typeof openId === 'string') problems.push(openId)
  const origins = read(SETTINGS.origins)
  const relay = readRelayLimits(read)
  if (relay.slowBytes > relay.stuckBytes)
    problems.push(
      `RUCHE_SLOW_BYTES must be at most RUCHE_STUCK_BYTES, but it is ${relay.slowBytes} and that is ${relay.stuckBytes}.`,
    )
  const config: Config = {
    port: read(SETTINGS.port),
    host: read(SETTINGS.host),
    dataFolder: resolve(folder, read(SETTINGS.data)),
    origins,
    setupCode: read(SETTINGS.setupCode),
    trustedProxies: read(SETTINGS.trustProxy),
    logLevel: read(SETTINGS.logLevel),
    http: {
      bodyBytes: read(SETTINGS.bodyBytes),
      requestMs: read(SETTINGS.requestMs),
      requestsPerMinute: read(SETTINGS.requestsPerMinute),
      audienceRequestsPerMinute: read(SETTINGS.audienceRequestsPerMinute),
      personRequestsPerMinute: read(SETTINGS.personRequestsPerMinute),
      sessionDays: read(SETTINGS.sessionDays),
      linkMinutes: read(SETTINGS.linkMinutes),
      formEntriesPerMinute: read(SETTINGS.formEntriesPerMinute),
      votesPerMinute: read(SETTINGS.votesPerMinute),
      voteBallots: read(SETTINGS.voteBallots),
    },
    openId: typeof openId === 'string' ? null : openId,
    media: readMediaLimits(read),
    push: readPush(read, origins),
    beacons: readBeacons(read),
    relay,
  }
  if (problems.length > 0) return { ok: false, problems }
  const known = new Set(ALL_SETTINGS.map(({ variable }) => variable))
  const unknown = Object.keys(env).filter((name) => name.startsWith('RUCHE_') && !known.has(name))
  return { ok: true, config, unknown }
}
