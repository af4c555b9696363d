/** Whether an address leads to the very machine on which it is opened, and so to nothing on any other. */
export function isLoopback(address: string): boolean {
  if (!URL.canParse(address)) return false
  const { hostname } = new URL(address)
  const isName = hostname === 'localhost' || hostname.endsWith('.localhost')
  return isName || hostname === '[::1]' || /^127(?:\.\d+){3}$/.test(hostname)
}
