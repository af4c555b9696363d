import type * as Y from 'yjs'
import type { RecordMap, Records } from '#shared/domain/fields.ts'

/** What `moderation-{year}` holds: the year in which each record was made. */
export const MODERATION_COLLECTIONS = [
  'cases',
  'noted',
  'notes',
  'measures',
  'media',
  'incidents',
  'log',
  'mentions',
  'handovers',
  'signatures',
  'replies',
  'appeals',
  'requests',
  'erasures',
  'imports',
] as const

export type ModerationCollection = (typeof MODERATION_COLLECTIONS)[number]

export function moderationIn(doc: Y.Doc, name: ModerationCollection): Records {
  return doc.getMap<RecordMap>(name)
}
