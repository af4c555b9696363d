import * as v from 'valibot'
import type { Setting } from './settings.ts'

/** An OpenID provider of the operator's, by which people may sign in. */
export interface OpenIdConfig {
  readonly issuer: string
  readonly clientId: string
  /** Null for a client that the provider knows as public. */
  readonly clientSecret: string | null
  /** Stands on the button. */
  readonly name: string
  /** Domains of e-mail addresses, in small letters; null lets those of all in whom the provider knows. */
  readonly domains: readonly string[] | null
}

const LOCAL = new Set(['localhost', '127.0.0.1', '[::1]'])
const DOMAIN = /^[a-z\d](?:[a-z\d-]*[a-z\d])?(?:\.[a-z\d](?:[a-z\d-]*[a-z\d])?)+$/

const OPEN_ID = {
  issuer: {
    variable: 'RUCHE_OPENID_ISSUER',
    schema: optional(v.pipe(v.string(), v.check(isIssuer))),
    expected: 'the https address of an OpenID provider, as it calls itself',
    fallback: '',
    meaning:
      'OpenID provider by which people may sign in, such as `https://login.example.org`. Not set: none.',
  },
  clientId: {
    variable: 'RUCHE_OPENID_CLIENT_ID',
    schema: optional(v.pipe(v.string(), v.maxLength(500))),
    expected: 'at most 500 characters',
    fallback: '',
    meaning: 'What the OpenID provider calls this relay.',
  },
  clientSecret: {
    variable: 'RUCHE_OPENID_CLIENT_SECRET',
    schema: optional(v.pipe(v.string(), v.maxLength(500))),
    expected: 'at most 500 characters',
    fallback: '',
    secret: true,
    meaning: 'What this relay shows to the OpenID provider. Not set: a public client.',
  },
  name: {
    variable: 'RUCHE_OPENID_NAME',
    schema: optional(v.pipe(v.string(), v.maxLength(40))),
    expected: 'at most 40 characters',
    fallback: '',
    meaning: 'Name of the OpenID provider on the button. Not set: its host.',
  },
  domains: {
    variable: 'RUCHE_OPENID_DOMAINS',
    schema: v.pipe(
      v.string(),
      v.transform((text) =>
        text === '' ? null : text.split(',').map((domain) => domain.trim().toLowerCase()),
      ),
      v.nullable(v.array(v.pipe(v.string(), v.regex(DOMAIN)))),
    ),
    expected: 'a list of domains separated by commas, such as example.org, without an @',
    fallback: '',
    meaning:
      'Domains of the verified e-mail addresses with which the OpenID provider lets people in, separated by commas. Not set: any.',
  },
} as const satisfies Record<string, Setting<unknown>>

export const OPEN_ID_SETTINGS: readonly Setting<unknown>[] = Object.values(OPEN_ID)

type Read = <T>(setting: Setting<T>) => T

/** Null when none is set up; a string is the sentence about what is missing. */
export function readOpenId(read: Read): OpenIdConfig | null | string {
  const issuer = read(OPEN_ID.issuer)
  const clientId = read(OPEN_ID.clientId)
  const clientSecret = read(OPEN_ID.clientSecret)
  const name = read(OPEN_ID.name)
  const domains = read(OPEN_ID.domains)
  if (issuer === null && clientId === null) return null
  if (issuer === null) return `${OPEN_ID.issuer.variable} must be set beside the client's id.`
  if (clientId === null) return `${OPEN_ID.clientId.variable} must be set beside the issuer.`
  return { issuer, clientId, clientSecret, name: name ?? new URL(issuer).host, domains }
}

function optional<S extends v.GenericSchema<string, string>>(schema: S) {
  return v.pipe(
    v.string(),
    v.transform((text) => (text === '' ? null : text)),
    v.nullable(schema),
  )
}

/** Over plain http only on this machine: what is said there decides who comes in. */
function isIssuer(text: string): boolean {
  if (!URL.canParse(text)) return false
  const { protocol, hostname, search, hash } = new URL(text)
  if (search || hash) return false
  return protocol === 'https:' || (protocol === 'http:' && LOCAL.has(hostname))
}
