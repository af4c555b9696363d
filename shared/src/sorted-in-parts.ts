import type { Parts } from './domain/parts.ts'

/** Sorted by the platform at once, and looked at between two pauses: some milliseconds. */
const AT_ONCE = 2_000

/** As `toSorted`, for tens of thousands while somebody uses the page. */
export function* sortedInParts<T extends object>(
  items: readonly T[],
  compare: (a: T, b: T) => number,
): Parts<T[]> {
  let runs: T[][] = []
  for (let at = 0; at < items.length; at += AT_ONCE) {
    runs.push(items.slice(at, at + AT_ONCE).sort(compare))
    yield
  }
  while (runs.length > 1) {
    const longer: T[][] = []
    for (let at = 0; at < runs.length; at += 2)
      longer.push(yield* merged(runs[at] ?? [], runs[at + 1] ?? [], compare))
    runs = longer
  }
  return runs[0] ?? []
}

function* merged<T extends object>(
  before: readonly T[],
  after: readonly T[],
  compare: (a: T, b: T) => number,
): Parts<T[]> {
  const all: T[] = []
  let [at, next] = [0, 0]
  for (;;) {
    const [a, b] = [before[at], after[next]]
    const first = a && b ? (compare(a, b) <= 0 ? a : b) : (a ?? b)
    if (!first) return all
    if (first === a) at += 1
    else next += 1
    all.push(first)
    if (all.length % AT_ONCE === 0) yield
  }
}
