import * as v from 'valibot'
import { parseTrustedProxies } from './trusted-proxies.ts'

/**
 * Every variable the relay reads: what it may be, what it is when not set, and what it is for. The README's table
 * is held against this one by a test.
 */
export interface Setting<T> {
  readonly variable: string
  readonly schema: v.GenericSchema<string, T>
  readonly fallback: string
  /** Completes "PORT must be …". */
  readonly expected: string
  readonly meaning: string
  /** Its value is never repeated, not even when it is wrong. */
  readonly secret?: true
}

const LOG_LEVELS = ['silent', 'error', 'warn', 'info', 'debug'] as const
export type LogLevel = (typeof LOG_LEVELS)[number]

export const SETTINGS = {
  port: {
    variable: 'PORT',
    ...wholeNumber(0, 65_535),
    fallback: '4200',
    meaning: 'Port to listen on; 0 takes a free one.',
  },
  host: {
    variable: 'HOST',
    schema: v.pipe(v.string(), v.regex(/^[\w.:-]+$/)),
    expected: 'a host name or an address, such as 127.0.0.1 or 0.0.0.0',
    fallback: '127.0.0.1',
    meaning: 'Address to listen on. `0.0.0.0` or `::` accepts other machines.',
  },
  data: {
    variable: 'RUCHE_DATA',
    schema: v.string(),
    expected: 'a folder',
    fallback: './data',
    meaning: 'Folder of the database and the attached files; made when it is not there.',
  },
  origins: {
    variable: 'RUCHE_ORIGINS',
    schema: v.pipe(
      v.string(),
      v.transform((text) => (text === '' ? null : text.split(',').map((origin) => origin.trim()))),
      v.nullable(v.array(v.pipe(v.string(), v.check(isOrigin)))),
    ),
    expected:
      'a list of origins separated by commas, such as https://ruche.example.org, without a path',
    fallback: '',
    meaning:
      'Addresses under which people open Ruche, separated by commas. Not set: this machine’s own, at `PORT`.',
  },
  trustProxy: {
    variable: 'RUCHE_TRUST_PROXY',
    schema: v.pipe(
      v.string(),
      v.rawTransform(({ dataset, addIssue, NEVER }) => {
        const trusted = parseTrustedProxies(dataset.value)
        if (trusted) return trusted
        addIssue()
        return NEVER
      }),
    ),
    expected:
      'a number of proxies up to 10, or addresses and networks separated by commas, such as 127.0.0.1,10.0.0.0/8',
    fallback: '',
    meaning:
      'Proxies whose `X-Forwarded-For` is believed: their addresses and networks, separated by commas, or how many stand in a row. Not set: none.',
  },
  setupCode: {
    variable: 'RUCHE_SETUP_CODE',
    schema: v.pipe(
      v.string(),
      v.transform((text) => (text === '' ? null : text)),
      v.nullable(v.pipe(v.string(), v.regex(/^[\w.~-]{6,200}$/))),
    ),
    expected: '6 to 200 letters, digits or . _ ~ -',
    fallback: '',
    secret: true,
    meaning:
      'Code that the first workspace asks for. Not set: a new one at each start, shown in the link.',
  },
  logLevel: {
    variable: 'RUCHE_LOG_LEVEL',
    schema: v.picklist(LOG_LEVELS),
    expected: `one of ${LOG_LEVELS.join(', ')}`,
    fallback: 'info',
    meaning: `How much is logged: ${LOG_LEVELS.map((level) => `\`${level}\``).join(', ')}.`,
  },
  bodyBytes: {
    variable: 'RUCHE_BODY_BYTES',
    ...wholeNumber(1024, 16 * 1024 * 1024),
    fallback: '65536',
    meaning: 'Largest body of an API request, in bytes.',
  },
  requestsPerMinute: {
    variable: 'RUCHE_REQUESTS_PER_MINUTE',
    ...wholeNumber(1, 1_000_000),
    fallback: '240',
    meaning:
      'API requests a minute from one address that is not signed in, and as many refused sockets.',
  },
  audienceRequestsPerMinute: {
    variable: 'RUCHE_AUDIENCE_REQUESTS_PER_MINUTE',
    ...wholeNumber(1, 1_000_000),
    fallback: '12000',
    meaning:
      'API requests a minute from one address of those who open a link for guests, vote or fill in an entry form; a hall has one address.',
  },
  requestMs: {
    variable: 'RUCHE_REQUEST_MS',
    ...wholeNumber(100, 600_000),
    fallback: '30000',
    meaning: 'Milliseconds for which a request may take to arrive whole.',
  },
  personRequestsPerMinute: {
    variable: 'RUCHE_PERSON_REQUESTS_PER_MINUTE',
    ...wholeNumber(1, 1_000_000),
    fallback: '1200',
    meaning: 'API requests a minute of one person, on all devices and by all tokens together.',
  },
  sessionDays: {
    variable: 'RUCHE_SESSION_DAYS',
    ...wholeNumber(1, 400),
    fallback: '90',
    meaning: 'Days without a visit after which a device has to sign in again.',
  },
  linkMinutes: {
    variable: 'RUCHE_LINK_MINUTES',
    ...wholeNumber(1, 7 * 24 * 60),
    fallback: '60',
    meaning: 'Minutes for which a link that adds a device can be used (once).',
  },
  formEntriesPerMinute: {
    variable: 'RUCHE_FORM_ENTRIES_PER_MINUTE',
    ...wholeNumber(1, 1_000_000),
    fallback: '300',
    meaning:
      'Entries a minute that one address may send through one entry form, a hall for example; ten times as many pictures.',
  },
  votesPerMinute: {
    variable: 'RUCHE_VOTES_PER_MINUTE',
    ...wholeNumber(1, 1_000_000),
    fallback: '300',
    meaning:
      'Votes a minute that one address may send through one live link; four for each telephone that looks at it from there, where that is more.',
  },
  voteBallots: {
    variable: 'RUCHE_VOTE_BALLOTS',
    ...wholeNumber(1, 1_000_000),
    fallback: '50000',
    meaning: 'Sessions that may take part in one vote of an audience.',
  },
} as const satisfies Record<string, Setting<unknown>>

export function wholeNumber(least: number, most: number) {
  return {
    schema: v.pipe(
      v.string(),
      v.regex(/^\d+$/),
      v.transform(Number),
      v.minValue(least),
      v.maxValue(most),
    ),
    expected: `a whole number from ${least} to ${most}`,
  }
}

function isOrigin(text: string): boolean {
  if (!URL.canParse(text)) return false
  const url = new URL(text)
  return (url.protocol === 'http:' || url.protocol === 'https:') && url.origin === text
}
