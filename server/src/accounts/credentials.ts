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
/** Holds the secret of a link for guests, and is sent nowhere but to the one document that the link leads to. */
export const GUEST_COOKIE = 'ruche_guest'
/** What our own secrets look like; nothing else is worth hashing. */
const SECRET = /^[\w-]{20,100}$/

/**
 * A program that sends a token means that token: where it is wrong, a cookie that happens to be there does not count
 * in its place.
 */
export function readCredential({ cookie, authorization }: Credentials): Credential | null {
  const secret =
    authorization === undefined
      ? cookieValue(SESSION_COOKIE, cookie)
      : /^Bearer (\S+)$/i.exec(authorization)?.[1]
  if (secret === undefined || !SECRET.test(secret)) return null
  return { kind: authorization === undefined ? 'cookie' : 'token', secret }
}

/** The secret of the guest's link; a program that brings a token means that token, here too. */
export function readGuestSecret({ cookie, authorization }: Credentials): string | null {
  const secret = authorization === undefined ? cookieValue(GUEST_COOKIE, cookie) : undefined
  return secret !== undefined && SECRET.test(secret) ? secret : null
}

function cookieValue(wanted: string, header = ''): string | undefined {
  for (const pair of header.split(';')) {
    const [name, value] = pair.trim().split('=', 2)
    if (name === wanted) return value
  }
  return undefined
}
