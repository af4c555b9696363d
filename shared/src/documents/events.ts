import type * as Y from 'yjs'
import type { RecordMap, Records } from '#shared/domain/fields.ts'

/**
 * What `events` holds: plans, and their parts, each of which names its plan. Everybody reads it, guests too: nothing
 * about those who take part stands in it.
 */
export const EVENT_COLLECTIONS = [
  'events',
  'phases',
  'tasks',
  'budget',
  'prizes',
  'partners',
  'risks',
  'decisions',
  'measures',
  'papers',
  'criteria',
  'lessons',
  'slides',
  'rulebooks',
  'draws',
  'seals',
  'templates',
  'questions',
  'votes',
] as const

export type EventCollection = (typeof EVENT_COLLECTIONS)[number]

export function eventsIn(doc: Y.Doc, name: EventCollection): Records {
  return doc.getMap<RecordMap>(name)
}
