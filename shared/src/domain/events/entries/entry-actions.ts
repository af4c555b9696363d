/** What is written where those who take part stand. All functions run inside a transaction of the caller's. */
import * as Y from 'yjs'
import { entriesIn, leftIn, peopleCollectionsIn } from '#shared/documents/entries.ts'
import { memberKey, type RecordMap } from '#shared/domain/fields.ts'
import type { Author } from '#shared/domain/history.ts'
import type { Answers, ReceivedPicture } from '#shared/protocol/entry-form.ts'
import { pictureFields } from './entry-picture.ts'
import { entryFieldsOf } from './form-answers.ts'

export type Leave = 'withdraw' | 'erase'

/** What waits in the relay's inbox. */
export interface ReceivedEntry {
  readonly id: string
  /** ms since 1970, by the relay's clock */
  readonly receivedAt: number
  readonly consent: string
  readonly answers: Answers
  readonly pictures: readonly ReceivedPicture[]
}

/**
 * Writes what somebody sent under the id that the relay gave it, so that two devices that do so write the same. One that is
 * there already, and one whose sender has left, stays as it is. Says whether it is new.
 */
export function takeIn(doc: Y.Doc, received: ReceivedEntry, number: number, by: Author): boolean {
  const entries = entriesIn(doc, 'entries')
  if (entries.has(received.id) || leftIn(doc).has(`erase:${received.id}`)) return false
  const map: RecordMap = new Y.Map<unknown>()
  const fields = { ...entryFieldsOf(received.answers), ...pictureFields(received.pictures) }
  for (const [field, value] of Object.entries(fields)) map.set(field, value)
  map.set('number', number)
  map.set('source', 'form')
  map.set('eligibility', 'pending')
  map.set('consent', received.consent)
  map.set('enteredAt', received.receivedAt)
  map.set('createdAt', by.now)
  entries.set(received.id, map)
  return true
}

/** Keeps the words of a version that somebody agreed to. */
export function keepConsent(doc: Y.Doc, version: string, text: string, by: Author): void {
  const consents = entriesIn(doc, 'consents')
  if (consents.has(version)) return
  const map: RecordMap = new Y.Map<unknown>()
  map.set('text', text)
  map.set('createdAt', by.now)
  consents.set(version, map)
}

/** Notes that somebody left by their receipt; `keepLeft` then does it, on this device as on every other. */
export function noteLeft(doc: Y.Doc, id: string, asked: Leave, now: number): void {
  const left = leftIn(doc)
  const key = memberKey(asked, id)
  if (!left.has(key)) left.set(key, now)
}

/** Erases for good, and sees to it that no device brings it back; there is no step to take it back by. */
export function eraseEntries(doc: Y.Doc, ids: Iterable<string>, now: number): void {
  const gone = new Set(ids)
  for (const id of gone) noteLeft(doc, id, 'erase', now)
  eraseAll(doc, gone)
}

/** Does what those who left have asked for, wherever an entry of theirs has turned up. @param keys of what changed */
export function keepLeft(doc: Y.Doc, keys: Iterable<string>): void {
  const [entries, left] = [entriesIn(doc, 'entries'), leftIn(doc)]
  const gone = new Set<string>()
  for (const key of keys) {
    const id = key.slice(key.indexOf(':') + 1)
    const entry = entries.get(id)
    if (!entry) continue
    if (left.has(memberKey('erase', id))) gone.add(id)
    else {
      const at = left.get(memberKey('withdraw', id))
      if (at !== undefined && typeof entry.get('withdrawnAt') !== 'number')
        entry.set('withdrawnAt', at)
    }
  }
  eraseAll(doc, gone)
}

/** The entries, and what a jury has said about them. */
function eraseAll(doc: Y.Doc, gone: ReadonlySet<string>): void {
  if (gone.size === 0) return
  const entries = entriesIn(doc, 'entries')
  for (const id of gone) entries.delete(id)
  for (const records of peopleCollectionsIn(doc))
    for (const [id, record] of [...records]) {
      if (records === entries || !(record instanceof Y.Map)) continue
      const about = record.get('entry')
      if (typeof about === 'string' && gone.has(about)) records.delete(id)
      else
        for (const key of [...record.keys()])
          if (key.split(':').some((part) => gone.has(part))) record.delete(key)
    }
}
