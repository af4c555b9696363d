import { resolve } from 'node:path'
import * as v from 'valibot'
import {
  type LOG_LEVELS,
  SETTINGS,
  type Setting,
  type SettingName,
  type Settings,
} from './settings.ts'

export interface Config {
  readonly port: number
  readonly host: string
  /** Absolute path of the folder that holds the database. */
  readonly dataFolder: string
  /** Origins that may use the API and open sockets; null means this machine's own names at the port listened on. */
  readonly origins: readonly string[] | null
  /** Null: a code is made up at each start while there is no workspace. */
  readonly setupCode: string | null
  readonly logLevel: (typeof LOG_LEVELS)[number]
  readonly http: HttpLimits
}

export interface HttpLimits {
  readonly bodyBytes: number
  /** Per address, before sign-in. */
  readonly requestsPerMinute: number
  readonly sessionDays: number
  readonly linkMinutes: number
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
  const read = <N extends SettingName>(name: N): Settings[N] => {
    const { schema, fallback, expected, secret }: Setting<unknown> = SETTINGS[name]
    // An empty value is how shells, compose files and service managers say "not set".
    const text = env[name]?.trim() || fallback
    const result = v.safeParse(schema, text)
    if (!result.success) {
      problems.push(`${name} must be ${expected}${secret ? '' : `, but it is "${text}"`}.`)
    }
    return result.output as Settings[N]
  }

  const config: Config = {
    port: read('PORT'),
    host: read('HOST'),
    dataFolder: resolve(folder, read('RUCHE_DATA')),
    origins: read('RUCHE_ORIGINS'),
    setupCode: read('RUCHE_SETUP_CODE'),
    logLevel: read('RUCHE_LOG_LEVEL'),
    http: {
      bodyBytes: read('RUCHE_BODY_BYTES'),
      requestsPerMinute: read('RUCHE_REQUESTS_PER_MINUTE'),
      sessionDays: read('RUCHE_SESSION_DAYS'),
      linkMinutes: read('RUCHE_LINK_MINUTES'),
    },
  }
  if (problems.length > 0) return { ok: false, problems }
  const unknown = Object.keys(env).filter((name) => name.startsWith('RUCHE_') && !isOurs(name))
  return { ok: true, config, unknown }
}

/** Read by the project's own commands, not by the relay. */
const ELSEWHERE = new Set(['RUCHE_CHROMIUM'])

function isOurs(name: string): boolean {
  return Object.hasOwn(SETTINGS, name) || ELSEWHERE.has(name)
}
