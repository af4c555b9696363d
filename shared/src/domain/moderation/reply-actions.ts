/** What is done to replies. Each inside a transaction of the caller's. */
import * as Y from 'yjs'
import { hashOf } from '#shared/domain/approval/content.ts'
import { memberKey, proseOf, type RecordMap, type Records } from '#shared/domain/fields.ts'
import { type Author, noteWords } from '#shared/domain/history.ts'
import { newId } from '#shared/domain/id.ts'
import { changeProse, changeRecord, createRecord } from '#shared/domain/record.ts'
import type { Step } from '#shared/domain/step.ts'
import { markEntry, marksIn, standsSince } from './cool-off.ts'
import { LONGEST_REASON, LONGEST_REPLY, overrideEntry, parseReply, saidSince } from './reply.ts'
import { type Reading, readerField, readingEntry } from './second-reading.ts'
import { type Sent, sentEntry } from './sending.ts'
import { TONE, type TonePoint, tickMember } from './tone.ts'

export interface ReplyDraft {
  readonly case: string
  readonly text: string
  /** Id of the canned answer that it is begun from. */
  readonly answer: string | null
}

export function beginReply(
  replies: Records,
  { case: of, text, answer }: ReplyDraft,
  author: Author,
): { readonly id: string; readonly step: Step } {
  const fields = { case: of, answer: answer ?? undefined }
  const made = createRecord(replies, fields, { text: text.slice(0, LONGEST_REPLY) }, author)
  const map = mapAt(replies, made.id)
  if (map) markWhatStands(map, author)
  return made
}

/** The whole text; what others write meanwhile merges with it. */
export function writeReply(
  replies: Records,
  id: string,
  text: string,
  author: Author,
): readonly Step[] {
  const steps = changeProse(replies, id, 'text', text.slice(0, LONGEST_REPLY), author)
  const map = mapAt(replies, id)
  if (map && steps.length > 0) markWhatStands(map, author)
  return steps
}

/** It was edited in its place, with so many words more (below 0: fewer). */
export function signReply(replies: Records, id: string, words: number, author: Author): void {
  const map = mapAt(replies, id)
  if (!map) return
  noteWords(map, 'text', words, author)
  markWhatStands(map, author)
}

/** Not a step to take back: that a text has stood there is true whatever becomes of it. */
function markWhatStands(map: RecordMap, author: Author): void {
  const text = String(proseOf(map, 'text') ?? '')
  if (text.trim() === '' || standsSince(text, marksIn(map)) !== null) return
  map.set(...markEntry(newId(author.random), { at: author.now, text }))
}

/** They did not wait. Not a step to take back: the reason is kept. */
export function overrideCoolOff(
  replies: Records,
  id: string,
  reason: string,
  { now, person, random }: Author,
): void {
  const map = mapAt(replies, id)
  const reply = parseReply(id, map)
  const said = reason.trim().slice(0, LONGEST_REASON)
  if (said === '' || !map || reply.kind !== 'reply') return
  const since = saidSince(reply, String(proseOf(map, 'text') ?? ''))
  map.set(...overrideEntry(newId(random), { at: now, by: person, since, reason: said }))
}

export function askReader(replies: Records, id: string, person: string, author: Author): Step[] {
  return changeRecord(replies, id, { [readerField(person)]: author.now }, author)
}

export function callOffReader(
  replies: Records,
  id: string,
  person: string,
  author: Author,
): Step[] {
  return changeRecord(replies, id, { [readerField(person)]: undefined }, author)
}

/** @param text what the reader had before their eyes */
export function readReply(
  replies: Records,
  id: string,
  { says, note, text }: Pick<Reading, 'says' | 'note' | 'text'>,
  { now, person, random }: Author,
): readonly Step[] {
  const map = mapAt(replies, id)
  if (!map) return []
  const said = { at: now, by: person, says, note: note.trim().slice(0, LONGEST_REASON) }
  const [field, after] = readingEntry(newId(random), { ...said, hash: hashOf(text), text })
  map.set(field, after)
  return [{ kind: 'field', record: id, field, before: undefined, after }]
}

export function tickTone(
  replies: Records,
  id: string,
  point: TonePoint,
  ticked: boolean,
  author: Author,
): Step[] {
  const member = memberKey(TONE, tickMember({ point, by: author.person }))
  return changeRecord(replies, id, { [member]: ticked || undefined }, author)
}

/** @param sent its text is what was taken there */
export function markSent(
  replies: Records,
  id: string,
  { text, network, place, link }: Pick<Sent, 'text' | 'network' | 'place' | 'link'>,
  { now, person, random }: Author,
): readonly Step[] {
  const map = mapAt(replies, id)
  if (!map) return []
  const mark = { at: now, by: person, text, network, place: place.trim(), link }
  const [field, after] = sentEntry(newId(random), mark)
  map.set(field, after)
  return [{ kind: 'field', record: id, field, before: undefined, after }]
}

function mapAt(replies: Records, id: string): RecordMap | null {
  const map = replies.get(id)
  return map instanceof Y.Map ? map : null
}
