import type * as Y from 'yjs'
import type { RecordMap, Records } from '#shared/domain/fields.ts'

/** What `entries-{event}` holds: those who take part, and what is known of them. Erased as a whole. */
export type EntryCollection = 'entries' | 'lists' | 'ballots' | 'shortlist' | 'verdicts'

export function entriesIn(doc: Y.Doc, name: EntryCollection): Records {
  return doc.getMap<RecordMap>(name)
}

export function entriesName(event: string): string {
  return `entries-${event}`
}
