import { BlockList, isIP } from 'node:net'

/**
 * Whose word counts for where a request comes from (`X-Forwarded-For`): nobody's; that of so many proxies in a row, where
 * nothing else can reach the relay; or that of whoever connects from one of these addresses.
 */
export type TrustedProxies =
  | { readonly kind: 'none' }
  | { readonly kind: 'hops'; readonly count: number }
  | { readonly kind: 'addresses'; readonly addresses: BlockList }

const MOST_HOPS = 10
/** IPv4 that came in on an IPv6 socket. */
const MAPPED = /^::ffff:(?=\d+\.\d+\.\d+\.\d+$)/i
/** Some proxies write the port, too. */
const WITH_PORT = /^(?:\[([^\]]+)\]|([\d.]+))(?::\d+)?$/

/** From the setting's text: empty, a number of proxies, or addresses and networks separated by commas; null if it is none. */
export function parseTrustedProxies(text: string): TrustedProxies | null {
  if (text === '') return { kind: 'none' }
  if (/^\d+$/.test(text)) {
    const count = Number(text)
    if (count > MOST_HOPS) return null
    return count === 0 ? { kind: 'none' } : { kind: 'hops', count }
  }
  const addresses = new BlockList()
  return text.split(',').every((entry) => add(addresses, entry.trim()))
    ? { kind: 'addresses', addresses }
    : null
}

/**
 * The address that a request came from. `remote` is who connected; `forwardedFor` what the header says, several of them
 * joined by commas. It is read from the right, because whoever sends a request can write anything at its left end.
 */
export function clientAddress(
  remote: string | undefined,
  forwardedFor: string | undefined,
  trusted: TrustedProxies,
): string | undefined {
  if (trusted.kind === 'none' || !remote || !forwardedFor) return remote
  const behind = forwardedFor.split(',').reverse()
  let nearest = remote
  for (const [passed, entry] of behind.entries()) {
    const believed =
      trusted.kind === 'hops' ? passed < trusted.count : isAmong(trusted.addresses, nearest)
    const said = addressIn(entry)
    // A proxy that names no address: nothing that stands before it can be known.
    if (!believed || !said) break
    nearest = said
  }
  return nearest
}

function addressIn(entry: string): string | null {
  const text = entry.trim()
  const [, bracketed, plain] = WITH_PORT.exec(text) ?? []
  const address = bracketed ?? plain ?? text
  return isIP(address) === 0 ? null : address
}

function isAmong(addresses: BlockList, address: string): boolean {
  const plain = address.replace(MAPPED, '')
  const family = isIP(plain)
  return family !== 0 && addresses.check(plain, family === 6 ? 'ipv6' : 'ipv4')
}

/** False when the entry is no address and no network. */
function add(addresses: BlockList, entry: string): boolean {
  const [address = '', prefix, ...more] = entry.split('/')
  const family = isIP(address)
  if (family === 0 || more.length > 0) return false
  const type = family === 6 ? 'ipv6' : 'ipv4'
  if (prefix === undefined) addresses.addAddress(address, type)
  else {
    const bits = Number(prefix)
    if (!/^\d+$/.test(prefix) || bits > (family === 6 ? 128 : 32)) return false
    addresses.addSubnet(address, bits, type)
  }
  return true
}
