import { createPrivateKey, generateKeyPairSync, type KeyObject, sign } from 'node:crypto'
import type { DatabaseSync } from 'node:sqlite'

/** How this relay names itself to push services (RFC 8292): browsers subscribe for its key alone. */
export interface Vapid {
  /** Base64url of the uncompressed point: what a browser is given when it subscribes. */
  readonly publicKey: string
  /** The `Authorization` of a request to a push service. */
  authorize(endpoint: string): string
}

/** A day is the longest that a push service takes. */
const GOOD_FOR_S = 12 * 60 * 60
const AGAIN_AFTER_MS = 6 * 60 * 60 * 1000

/**
 * The pair is made once and kept with everything else: another one would make every subscription worthless.
 * @param contact where a push service can reach the operator, `https:` or `mailto:`; null says nothing
 */
export function createVapid(
  database: DatabaseSync,
  contact: string | null,
  now: () => number,
): Vapid {
  const privateKey = keptKey(database)
  const { x = '', y = '' } = privateKey.export({ format: 'jwk' })
  const point = Buffer.concat([
    Buffer.of(4),
    Buffer.from(x, 'base64url'),
    Buffer.from(y, 'base64url'),
  ])
  const publicKey = point.toString('base64url')
  const tokens = new Map<string, { readonly token: string; readonly at: number }>()

  const tokenFor = (aud: string): string => {
    const known = tokens.get(aud)
    if (known && now() - known.at < AGAIN_AFTER_MS) return known.token
    const exp = Math.floor(now() / 1000) + GOOD_FOR_S
    const said = [
      { typ: 'JWT', alg: 'ES256' },
      { aud, exp, ...(contact && { sub: contact }) },
    ]
      .map((part) => Buffer.from(JSON.stringify(part)).toString('base64url'))
      .join('.')
    const key = { key: privateKey, dsaEncoding: 'ieee-p1363' } as const
    const token = `${said}.${sign('sha256', Buffer.from(said), key).toString('base64url')}`
    tokens.set(aud, { token, at: now() })
    return token
  }

  return {
    publicKey,
    authorize: (endpoint) => `vapid t=${tokenFor(new URL(endpoint).origin)}, k=${publicKey}`,
  }
}

function keptKey(database: DatabaseSync): KeyObject {
  const kept = database.prepare('SELECT private_key FROM push_keys').get()
  if (kept) return createPrivateKey({ key: JSON.parse(String(kept.private_key)), format: 'jwk' })
  const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
  database
    .prepare('INSERT INTO push_keys (id, private_key) VALUES (1, ?)')
    .run(JSON.stringify(privateKey.export({ format: 'jwk' })))
  return privateKey
}
