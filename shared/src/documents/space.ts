import type * as Y from 'yjs'
import type { RecordMap, Records } from '#shared/domain/fields.ts'

/** `space`: what the whole workspace shares. Flat: `name`, `timeZone`, `locale`, `limit:x:text`, `unused:forum`, `handle:x`… */
export function settingsIn(doc: Y.Doc): RecordMap {
  return doc.getMap<unknown>('settings')
}

/**
 * Names by person id. Flat, because the relay gives the id: two devices of one person write the same key, and a
 * record made twice would lose a side (M1).
 */
export function peopleIn(doc: Y.Doc): RecordMap {
  return doc.getMap<unknown>('people')
}

/** Who is no longer in the workspace: `true` by person id. Their names stay, for what they wrote. */
export function goneIn(doc: Y.Doc): RecordMap {
  return doc.getMap<unknown>('gone')
}

/** When members came, in ms since 1970 by person id, as the relay says: so that they are always in the same order. */
export function sinceIn(doc: Y.Doc): RecordMap {
  return doc.getMap<unknown>('since')
}

/** Members' roles by person id, as the relay says: for choosing whom to ask, never for deciding who may. */
export function rolesIn(doc: Y.Doc): RecordMap {
  return doc.getMap<unknown>('roles')
}

/** Hues by person id, `1` to `8`: given when somebody comes, and theirs from then on. Flat, as their names are. */
export function huesIn(doc: Y.Doc): RecordMap {
  return doc.getMap<unknown>('hues')
}

/** The records that `space` holds, beside what is flat. */
const COLLECTIONS = [
  'labels',
  'campaigns',
  'channels',
  'shares',
  'overlays',
  'snippets',
  'templates',
  'slots',
  'pillars',
  'views',
  'freezes',
  'ladder',
  'articles',
  'charters',
] as const

export type SpaceCollection = (typeof COLLECTIONS)[number]

export function collectionIn(doc: Y.Doc, name: SpaceCollection): Records {
  return doc.getMap<RecordMap>(name)
}

/** The collection that holds a record; null when none does. */
export function homeIn(doc: Y.Doc, record: string): Records | null {
  const name = COLLECTIONS.find((name) => collectionIn(doc, name).has(record))
  return name ? collectionIn(doc, name) : null
}
