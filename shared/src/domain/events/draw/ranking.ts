/**
 * The order that randomness gives to a list. An entry of weight w has the tickets 1 to w; each ticket is the SHA-256 of
 * `{seed}|{code}|{ticket}`, and an entry stands where the lowest of its own stands. That is drawing one ticket after
 * the other out of an urn, laying aside those of who has won: chances by weight, in whole numbers, and nothing but
 * SHA-256 to compute it with (docs/decisions/verifiable-draw.md).
 */
import { sha256After } from './hash.ts'
import type { DrawEntry } from './list.ts'

export interface Ranked {
  readonly code: string
  /** The lowest of its tickets, in hexadecimal. */
  readonly ticket: string
}

/** The first has won. @param seed in hexadecimal */
export function rank(entries: readonly DrawEntry[], seed: string): Ranked[] {
  const hashOf = sha256After(`${seed}|`)
  return entries
    .map((entry) => ({ code: entry.code, ticket: bestTicket(entry, hashOf) }))
    .sort(byTicket)
}

function bestTicket({ code, weight }: DrawEntry, hashOf: (text: string) => string): string {
  let best = hashOf(`${code}|1`)
  for (let ticket = 2; ticket <= weight; ticket += 1) {
    const hash = hashOf(`${code}|${ticket}`)
    if (hash < best) best = hash
  }
  return best
}

/** Two are never the same; were they, the code decides, as it would have to somehow. */
function byTicket(a: Ranked, b: Ranked): number {
  if (a.ticket !== b.ticket) return a.ticket < b.ticket ? -1 : 1
  return a.code < b.code ? -1 : 1
}
