import type * as Y from 'yjs'
import type { RecordMap, Records } from '#shared/domain/fields.ts'

/**
 * What `entries-{event}` holds: those who take part, and what is known of them; the words that they agreed to; what draws
 * were announced with; what a jury says of them; what a challenge counts.
 */
export const ENTRY_COLLECTIONS = [
  'entries',
  'lists',
  'consents',
  'ballots',
  'shortlist',
  'verdicts',
  'checkins',
  'awards',
] as const

export type EntryCollection = (typeof ENTRY_COLLECTIONS)[number]

/** What stays when the time of those who took part is over: it says nothing about anybody. */
const ENTRY_REMAINS: ReadonlySet<string> = new Set(['lists', 'left'])

export function entriesIn(doc: Y.Doc, name: EntryCollection): Records {
  return doc.getMap<RecordMap>(name)
}

/** Who left by their own receipt, as `erase:{id}` or `withdraw:{id}`, and when (ms since 1970). */
export function leftIn(doc: Y.Doc): Y.Map<number> {
  return doc.getMap<number>('left')
}

/** Every collection of the document that is about people, those of later versions too. */
export function peopleCollectionsIn(doc: Y.Doc): readonly Y.Map<unknown>[] {
  return [...doc.share.keys()]
    .filter((name) => !ENTRY_REMAINS.has(name))
    .map((name) => doc.getMap<unknown>(name))
}
