/**
 * A prose in the place of what an older build wrote as a line, or where nobody has written yet. Every device that has read the
 * same puts the same one there, down to the ids that Yjs gives its parts: two who begin to type apart write in one text, where
 * two texts under one key would lose one side's words (M1, docs/decisions/built-in-records.md).
 */
import * as Y from 'yjs'
import { READS_LAID_IN, requireWriter } from '#shared/documents/schema.ts'
import { hashOf } from '#shared/domain/approval/content.ts'
import { proseOf, type RecordMap } from '#shared/domain/fields.ts'

/** What a field says, whether it is a prose or a line. */
export function saidIn(map: RecordMap, field: string): string {
  const value = map.get(field)
  return typeof value === 'string' || value instanceof Y.Text ? String(value) : ''
}

/** Inside a transaction of the caller's, on a map that lies in a document. */
export function layInProse(map: RecordMap, field: string): void {
  const { doc } = map
  if (!doc || proseOf(map, field)) return
  const text = saidIn(map, field)
  const own = doc.clientID
  doc.clientID = clientFor(doc, map, field, text)
  try {
    map.set(field, new Y.Text(text))
  } finally {
    doc.clientID = own
  }
  requireWriter(doc, READS_LAID_IN)
}

/** Of all that decides which text it is: where it lies, what it comes after, what it says. */
function clientFor(doc: Y.Doc, map: RecordMap, field: string, text: string): number {
  const after = map._map.get(field)?.lastId
  const place = map._item ? idOf(map._item.lastId) : ''
  for (let turn = 0; ; turn++) {
    const stamp = hashOf(JSON.stringify([place, field, after ? idOf(after) : '', text, turn]))
    const client = Number.parseInt(stamp.slice(0, 8), 16)
    if (Y.getState(doc.store, client) === 0) return client
  }
}

function idOf({ client, clock }: Y.ID): string {
  return `${client} ${clock}`
}
