import type { reach as french } from '../fr/reach.ts'

export const reach: typeof french = {
  onlyHere: 'This link opens on this machine only.',
  address: 'this machine’s address',
  toReach: (host: string, origins: string) =>
    `For it to open elsewhere, start the relay with ${host} and ${origins}, or give it a name; the README says how.`,
}
