/** The two headers that can say who somebody is; Node's `request.headers` fits. */
export interface Credentials {
  readonly cookie?: string | undefined
  readonly authorization?: string | undefined
}

export interface Credential {
  readonly kind: 'cookie' | 'token'
  readonly secret: string
}

export const SESSION_COOKIE = 'ruche_session'
/** What our own secrets look like; nothing else is worth hashing. */
const SECRET = /^[\w-]{20,100}$/

/**
 * A program that sends a token means that token: where it is wrong, a cookie that happens to be there does not count
 * in its place.
 */
export function readCredential({ cookie, authorization }: Credentials): Credential | null {
  const secret =
    authorization === undefined ? cookieValue(cookie) : /^Bearer (\S+)$/i.exec(authorization)?.[1]
  if (secret === undefined || !SECRET.test(secret)) return null
  return { kind: authorization === undefined ? 'cookie' : 'token', secret }
}

function cookieValue(header = ''): string | undefined {
  for (const pair of header.split(';')) {
    const [name, value] = pair.trim().split('=', 2)
    if (name === SESSION_COOKIE) return value
  }
  return undefined
}
