import type { RecordMap, Scalar } from '#shared/domain/fields.ts'
import { type Entry, entriesOf, HISTORY_PREFIX, newestOf } from '#shared/domain/history.ts'

/** A field that was changed in several places by people who did not know of each other's change. */
export interface Apart {
  readonly field: string
  /** What each of them made of it, the oldest first: two at least, and no value twice. */
  readonly versions: readonly Version[]
}

export interface Version {
  /** ms since 1970, to the second, by the clock of who made it. */
  readonly at: number
  readonly by: string
  /** Null where they emptied it. */
  readonly value: Scalar
}

/**
 * Of a deletion there is one version that anybody would want back, and the bin has it; of what a post was made for or of,
 * nobody chooses; of first comments begun apart both are offered as texts (`post-texts.ts`).
 */
const NOT_CHOSEN = new Set([
  ...['deletedAt', 'origin', 'slot', 'series', 'idea', 'event', 'phase', 'place'],
  'comment',
])

/**
 * What merged to one value while another was lost: of two values that were set apart, Yjs keeps one by chance (M4),
 * and the history has both. Whoever changes the field again, knowing both, has settled it. Of sets (`label:…`) both
 * changes hold, and texts merge.
 */
export function apartIn(map: RecordMap | null): readonly Apart[] {
  if (!map) return []
  // Of most records so little is on record that nothing has to be parsed.
  if (!hasSeveralEntries(map)) return []
  const choices = entriesOf(map).filter(isChoice)
  return [...new Set(choices.map(({ field }) => field))].flatMap((field) => {
    const versions = versionsIn(newestOf(choices, field))
    return versions.length > 1 ? [{ field, versions }] : []
  })
}

/** Between a word that somebody wrote and the choice that they left, in ms: one sitting. */
const SITTING_MS = 60 * 60_000

/** Whether several people wrote in the texts of a record, too, when they changed its fields apart: those have merged. */
export function haveTextsMerged(map: RecordMap | null): boolean {
  const times = apartIn(map).flatMap(({ versions }) => versions.map(({ at }) => at))
  if (!map || times.length === 0) return false
  const since = Math.min(...times) - SITTING_MS
  const writing = entriesOf(map).filter(({ words, at }) => words !== null && at >= since)
  return new Set(writing.map(({ by }) => by)).size > 1
}

function hasSeveralEntries(map: RecordMap): boolean {
  let count = 0
  for (const key of map.keys()) {
    if (key.startsWith(HISTORY_PREFIX)) count += 1
    if (count > 1) return true
  }
  return false
}

function isChoice({ field, seen }: Entry): boolean {
  return seen !== null && !field.includes(':') && !NOT_CHOSEN.has(field)
}

function versionsIn(entries: readonly Entry[]): readonly Version[] {
  const byValue = new Map(entries.map(({ at, by, after }) => [after, { at, by, value: after }]))
  return [...byValue.values()].sort((a, b) => a.at - b.at)
}
