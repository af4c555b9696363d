/**
 * The order that randomness gives to a list. An entry of weight w has the tickets 1 to w; each ticket is the SHA-256 of
 * `{seed}|{code}|{ticket}`, and an entry stands where the lowest of its own stands. That is drawing one ticket after
 * the other out of an urn, laying aside those of who has won: chances by weight, in whole numbers, and nothing but
 * SHA-256 to compute it with (docs/decisions/verifiable-draw.md).
 */
import { type Parts, whole } from '#shared/domain/parts.ts'
import { sortedInParts } from '#shared/sorted-in-parts.ts'
import { sha256After } from './hash.ts'
import type { DrawEntry } from './list.ts'

export interface Ranked {
  readonly code: string
  /** The lowest of its tickets, in hexadecimal. */
  readonly ticket: string
}

/** The first has won. @param seed in hexadecimal */
export function rank(entries: readonly DrawEntry[], seed: string): Ranked[] {
  return whole(ranking(entries, seed))
}

/** Tickets between two pauses: a few milliseconds. */
const AT_ONCE = 400

/** The same of fifty thousand while somebody uses the page. */
export function* ranking(entries: readonly DrawEntry[], seed: string): Parts<Ranked[]> {
  const hashOf = sha256After(`${seed}|`)
  const ranked: Ranked[] = []
  let tickets = 0
  for (const entry of entries) {
    ranked.push({ code: entry.code, ticket: bestTicket(entry, hashOf) })
    tickets += entry.weight
    if (tickets < AT_ONCE) continue
    tickets = 0
    yield
  }
  return yield* sortedInParts(ranked, byTicket)
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
