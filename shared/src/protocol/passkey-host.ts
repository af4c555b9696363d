import { isLoopback } from './loopback.ts'

/**
 * The host name that passkeys made at an origin are bound to; null where browsers make none: they want a name, not an
 * address, and a connection that nobody can listen to.
 */
export function passkeyHost(origin: string): string | null {
  if (!URL.canParse(origin)) return null
  const { protocol, hostname } = new URL(origin)
  const isAddress = hostname.startsWith('[') || /^[\d.]+$/.test(hostname)
  if (hostname === '' || isAddress) return null
  return protocol === 'https:' || (protocol === 'http:' && isLoopback(origin)) ? hostname : null
}
