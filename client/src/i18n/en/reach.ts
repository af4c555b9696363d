import type { reach as french } from '../fr/reach.ts'

export const reach: typeof french = {
  onlyHere: 'This link opens on this machine only.',
  address: 'this machine’s address',
  toReach: (settings: string) =>
    `For it to open elsewhere, start the relay with ${settings}, or give it a name; the README says how.`,
}
