import { BlockList, isIP } from 'node:net'

const LONGEST = 1_000

/**
 * Whether the relay may be sent there by a browser's word: an address of a push service that the operator trusts, over
 * TLS, at its usual port. A name counts with all that lies below it; what is no name is no push service.
 */
export function mayPushTo(endpoint: string, hosts: readonly string[]): boolean {
  if (endpoint.length > LONGEST || !URL.canParse(endpoint)) return false
  const { protocol, hostname, port, username, password } = new URL(endpoint)
  if (protocol !== 'https:' || port !== '' || username !== '' || password !== '') return false
  if (isIP(hostname) !== 0 || hostname.startsWith('[')) return false
  return hosts.some((host) => hostname === host || hostname.endsWith(`.${host}`))
}

const NOT_PUBLIC = new BlockList()
for (const [network, prefix] of [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['224.0.0.0', 3],
] as const)
  NOT_PUBLIC.addSubnet(network, prefix, 'ipv4')
for (const [network, prefix] of [
  ['::', 96],
  ['64:ff9b::', 96],
  ['100::', 64],
  ['fc00::', 7],
  ['fe80::', 10],
  ['ff00::', 8],
] as const)
  NOT_PUBLIC.addSubnet(network, prefix, 'ipv6')

/** Whether an address is one of the network at large, and not of this machine or of one beside it. */
export function isPublicAddress(address: string): boolean {
  const family = isIP(address)
  if (family === 4) return !NOT_PUBLIC.check(address, 'ipv4')
  // An IPv4 address that is written as an IPv6 one is judged as what it is.
  return family === 6 && !NOT_PUBLIC.check(address, 'ipv6')
}
