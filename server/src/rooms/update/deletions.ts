import { Cursor } from './cursor.ts'
import type { DeletionBytes } from './scan.ts'
import { encodeVarUints } from './writer.ts'

/** For each client, ranges of deleted clocks as `[start, end, start, end, …]`. */
export type Deletions = Map<number, number[]>

export const NO_DELETIONS: DeletionBytes = { bytes: new Uint8Array(0), clients: 0, from: 0, to: 0 }

/** Adds what was scanned before to `into`, in the order it comes; `tidy` it before anything is asked of it. */
export function addDeletions(into: Deletions, deletions: DeletionBytes): void {
  const cursor = new Cursor(deletions.bytes, deletions.from, deletions.to)
  for (let clients = deletions.clients; clients > 0; clients--) {
    const client = cursor.varUint()
    const ranges = into.get(client) ?? []
    for (let left = cursor.varUint(); left > 0; left--) {
      const start = cursor.varUint()
      ranges.push(start, start + cursor.varUint())
    }
    if (ranges.length > 0) into.set(client, ranges)
  }
}

/** Sorts and unites the ranges of each client. */
export function tidy(deletions: Deletions): void {
  for (const [client, ranges] of deletions) deletions.set(client, tidyRanges(ranges))
}

/** What is in `deletions` and not in `known`; both tidy. */
export function subtract(deletions: Deletions, known: Deletions): Deletions {
  const left: Deletions = new Map()
  for (const [client, ranges] of deletions) {
    const rest = subtractRanges(ranges, known.get(client) ?? [])
    if (rest.length > 0) left.set(client, rest)
  }
  return left
}

/** The deletions that lie within `from` to `to` of each client. */
export function within(
  deletions: Deletions,
  bounds: (client: number) => readonly [from: number, to: number],
): Deletions {
  const kept: Deletions = new Map()
  for (const [client, ranges] of deletions) {
    const [from, to] = bounds(client)
    const inside: number[] = []
    for (let at = 0; at < ranges.length; at += 2) {
      const start = Math.max(ranges[at] ?? 0, from)
      const end = Math.min(ranges[at + 1] ?? 0, to)
      if (start < end) inside.push(start, end)
    }
    if (inside.length > 0) kept.set(client, inside)
  }
  return kept
}

export function encodeDeletions(deletions: Deletions): DeletionBytes {
  const values: number[] = []
  for (const [client, ranges] of deletions) {
    values.push(client, ranges.length / 2)
    for (let at = 0; at < ranges.length; at += 2) {
      const start = ranges[at] ?? 0
      values.push(start, (ranges[at + 1] ?? 0) - start)
    }
  }
  const bytes = encodeVarUints(values)
  return { bytes, clients: deletions.size, from: 0, to: bytes.length }
}

function tidyRanges(ranges: number[]): number[] {
  if (isTidy(ranges)) return ranges
  const starts = ranges.length / 2
  const order = Uint32Array.from({ length: starts }, (_, index) => index * 2)
  order.sort((a, b) => (ranges[a] ?? 0) - (ranges[b] ?? 0))
  const tidied: number[] = []
  for (const at of order) {
    const start = ranges[at] ?? 0
    const end = ranges[at + 1] ?? 0
    const last = tidied.at(-1)
    if (last === undefined || start > last) tidied.push(start, end)
    else if (end > last) tidied[tidied.length - 1] = end
  }
  return tidied
}

function isTidy(ranges: readonly number[]): boolean {
  for (let at = 2; at < ranges.length; at += 2)
    if ((ranges[at] ?? 0) <= (ranges[at - 1] ?? 0)) return false
  return true
}

function subtractRanges(ranges: readonly number[], known: readonly number[]): number[] {
  const left: number[] = []
  let k = 0
  for (let at = 0; at < ranges.length; at += 2) {
    let start = ranges[at] ?? 0
    const end = ranges[at + 1] ?? 0
    while (k < known.length && (known[k + 1] ?? 0) <= start) k += 2
    for (let next = k; next < known.length && (known[next] ?? 0) < end; next += 2) {
      const knownStart = known[next] ?? 0
      if (knownStart > start) left.push(start, knownStart)
      start = Math.max(start, known[next + 1] ?? 0)
    }
    if (start < end) left.push(start, end)
  }
  return left
}
