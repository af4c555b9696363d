import type { Context } from 'hono'
import { deleteCookie, getCookie, setCookie } from 'hono/cookie'
import { SESSION_COOKIE } from '#server/accounts/credentials.ts'
import type { ApiEnv, ApiParts } from './api-env.ts'

/** As long as browsers allow; when a session really ends, the relay decides. */
const LONGEST_SECONDS = 400 * 24 * 60 * 60

/** This device is signed in as that person from now on. */
export function beginSession(
  c: Context<ApiEnv>,
  { accounts, overTls }: Pick<ApiParts, 'accounts' | 'overTls'>,
  person: string,
): void {
  const { secret } = accounts.sessions.start(person, c.req.header('user-agent') ?? '')
  sendSessionCookie(c, secret, overTls)
}

function sendSessionCookie(c: Context, secret: string, overTls: boolean): void {
  setCookie(c, SESSION_COOKIE, secret, {
    httpOnly: true,
    sameSite: 'Lax',
    path: '/',
    secure: overTls,
    maxAge: LONGEST_SECONDS,
  })
}

/** Begins the cookie's time anew: it is a visit that prolongs a session. */
export function renewSessionCookie(c: Context, overTls: boolean): void {
  const secret = getCookie(c, SESSION_COOKIE)
  if (secret) sendSessionCookie(c, secret, overTls)
}

export function clearSessionCookie(c: Context, overTls: boolean): void {
  deleteCookie(c, SESSION_COOKIE, { path: '/', secure: overTls })
}
