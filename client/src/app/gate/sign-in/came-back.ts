import type { WayProblem } from '#client/app/account/outcome.ts'

/** How somebody came back from the provider, as the relay wrote into the address. */
export type CameBack =
  | { readonly kind: 'done' }
  | { readonly kind: 'failed'; readonly why: WayProblem }

const PROBLEMS = {
  stale: 'stale-challenge',
  refused: 'open-id-refused',
  domain: 'open-id-domain',
  unknown: 'open-id-unknown',
  'someone-else': 'someone-else',
  'of-another': 'open-id-of-another',
  changed: 'open-id-changed',
  link: 'open-id-link',
  name: 'open-id-name',
} as const satisfies Record<string, WayProblem>

/** Null when nobody did. */
export function cameBack(word: string | undefined): CameBack | null {
  if (word === undefined) return null
  if (word === 'done') return { kind: 'done' }
  const known = Object.entries(PROBLEMS).find(([name]) => name === word)
  return { kind: 'failed', why: known?.[1] ?? 'refused' }
}
