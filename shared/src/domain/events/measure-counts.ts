import { type Entry, takesPart } from './entry.ts'
import type { CountedBy } from './measure.ts'

/** What Ruche counts itself for the measures of a plan. */
export function countsIn(entries: Iterable<Entry>): Readonly<Record<CountedBy, number>> {
  const counts = { entries: 0, pictures: 0 }
  for (const entry of entries) {
    if (!takesPart(entry)) continue
    counts.entries += 1
    counts.pictures += entry.pictures.length
  }
  return counts
}
