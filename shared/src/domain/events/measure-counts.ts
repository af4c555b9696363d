import { type Entry, takesPart } from './entry.ts'
import type { CountedBy } from './measure.ts'

/** What Ruche counts itself for the measures of a plan: of those who take part, or of those of whom that is not decided yet. */
export function countsIn(
  entries: Iterable<Entry>,
  isMeant: (entry: Entry) => boolean = takesPart,
): Readonly<Record<CountedBy, number>> {
  const counts = { entries: 0, pictures: 0 }
  for (const entry of entries) {
    if (!isMeant(entry)) continue
    counts.entries += 1
    counts.pictures += entry.pictures.length
  }
  return counts
}
