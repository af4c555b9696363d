import type { Words } from '#client/i18n/words.ts'
import type { ApiAnswer } from '../api.ts'

/** How an attempt to come back, or to make a way back, ended. */
export type WayOutcome =
  | { readonly kind: 'done' }
  | { readonly kind: 'failed'; readonly why: WayProblem }

export type WayProblem = keyof Words['account']['problems']

/** Codes of the relay for which there is a sentence; any other is `refused`. */
const CODES = [
  'unknown-passkey',
  'stale-challenge',
  'passkey-refused',
  'known-passkey',
  'too-many-passkeys',
  'no-passkeys-here',
  'wrong-recovery-code',
  'provider-unreachable',
  'unknown-person',
  'someone-else',
  'too-many',
  'signed-out',
] as const satisfies readonly WayProblem[]

export function outcomeOf(answer: ApiAnswer<unknown>): WayOutcome {
  if (answer.ok) return { kind: 'done' }
  const { problem } = answer
  return {
    kind: 'failed',
    why: problem.kind === 'unreachable' ? 'unreachable' : problemFrom(problem.code),
  }
}

function problemFrom(code: string): WayProblem {
  return CODES.find((known) => known === code) ?? 'refused'
}
