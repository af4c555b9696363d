import { describe, expect, test } from 'vitest'
import * as Y from 'yjs'
import {
  MODERATION_COLLECTIONS,
  type ModerationCollection,
  moderationIn,
} from '#shared/documents/moderation.ts'
import { proseOf } from '#shared/domain/fields.ts'
import { whole } from '#shared/domain/parts.ts'
import { belongingsIn } from './about.ts'
import { parseAppeal } from './appeal.ts'
import { parseCase } from './case.ts'
import { erase, erasureOf } from './erasing.ts'
import { parseErasure } from './erasure-record.ts'
import { parseEvidence } from './evidence.ts'
import { parseHandover } from './handover.ts'
import { parseImport } from './import-record.ts'
import { INCIDENT_PROSES, parseIncident } from './incident.ts'
import { parseLogEntry } from './log-entry.ts'
import { parseMeasure } from './measure.ts'
import { parseMention } from './mention.ts'
import { parseNote } from './note.ts'
import { parseNotedPerson } from './noted-person.ts'
import { parseReply } from './reply.ts'
import { parseRequest } from './rights-request.ts'
import { parseSignature } from './signature.ts'
import { maskNames, namesOfErased, stillNaming } from './still-naming.ts'
import { plantRecords } from './testing/planted.ts'

const NAME = 'korrigan_35'
const PERSON = 'korriganaaaaaa'

const PARSERS: Readonly<Record<ModerationCollection, (id: string, map: unknown) => object>> = {
  cases: parseCase,
  noted: parseNotedPerson,
  notes: parseNote,
  measures: parseMeasure,
  media: parseEvidence,
  incidents: parseIncident,
  log: parseLogEntry,
  mentions: parseMention,
  handovers: parseHandover,
  signatures: parseSignature,
  replies: parseReply,
  appeals: parseAppeal,
  requests: parseRequest,
  erasures: parseErasure,
  imports: parseImport,
}

/** What nobody writes in their own words: ids, words of a list, days, numbers that nobody has said. */
const NO_TEXT: Readonly<Partial<Record<ModerationCollection, readonly string[]>>> = {
  cases: [
    ...['channel', 'happenedAt', 'triage', 'severity', 'owner', 'status', 'deadline', 'article'],
    ...['articleVersion', 'closedAs', 'people.0'],
  ],
  noted: ['handles.0.network', 'since', 'language', 'mergedInto'],
  notes: ['case', 'person', 'type'],
  measures: [
    ...['case', 'person', 'what', 'until', 'step', 'article', 'articleVersion', 'source'],
    ...['statedAt', 'liftedAt'],
  ],
  media: ['case', 'note', 'hash', 'type', 'width', 'height'],
  incidents: ['pilot', 'alert'],
  log: ['incident', 'what', 'level', 'person', 'hash', 'struckAt', 'struckBy'],
  mentions: ['incident'],
  handovers: ['giver', 'taker'],
  signatures: ['handover', 'as', 'hash'],
  replies: [
    ...['case', 'answer', 'overrides.0.by', 'readings.0.entry', 'readings.0.by'],
    ...['readings.0.says', 'readings.0.hash', 'sent.by'],
  ],
  appeals: [
    'case',
    'withdrawn',
    'measure',
    'judge',
    'before',
    'verdicts.0.entry',
    'verdicts.0.by',
    'verdicts.0.says',
  ],
  requests: ['asks', 'person', 'answeredAt', 'answeredBy'],
  erasures: ['by', 'ground', 'maskedBy'],
  imports: ['by', 'file', 'shape', 'latest', 'takenBackAt', 'takenBackBy'],
}
const OF_ALL = ['kind', 'id', 'createdBy', 'deletedAt', 'closedAt']

/** What of a record says nothing of who is planted, by the way to it. */
function unplanted(value: unknown, path: string): string[] {
  if (typeof value === 'string') return value.includes(NAME) ? [] : [path]
  if (value === null) return [path]
  if (typeof value !== 'object') return []
  return Object.entries(value).flatMap(([key, one]) =>
    unplanted(one, path === '' ? key : `${path}.${key}`),
  )
}

function planted() {
  const doc = new Y.Doc()
  const found = doc.transact(() => plantRecords(doc, { person: PERSON, name: NAME, at: 1_000 }))
  return { doc, ...found }
}

describe('words are planted in each text of each kind of record', () => {
  test.each(MODERATION_COLLECTIONS)('%s', (collection) => {
    const { doc, ids } = planted()
    const id = ids[collection]
    const map = moderationIn(doc, collection).get(id)
    const record = PARSERS[collection](id, map)
    expect(record).not.toMatchObject({ kind: 'damaged' })
    const known = [...OF_ALL, ...(NO_TEXT[collection] ?? [])]
    // What is new here is planted, or said to be no text: nobody forgets to look for it.
    expect(unplanted(record, '').filter((path) => !known.includes(path))).toEqual([])
  })

  test('those that records do not show whole, too', () => {
    const { doc, ids } = planted()
    const text = (collection: ModerationCollection, field: string) => {
      const map = moderationIn(doc, collection).get(ids[collection])
      return String(map && proseOf(map, field))
    }
    for (const field of INCIDENT_PROSES) expect(text('incidents', field)).toContain(NAME)
    for (const field of ['text', 'answer']) expect(text('appeals', field)).toContain(NAME)
    expect(text('handovers', 'text')).toContain(NAME)
  })
})

test('M1: who is erased is named nowhere any more: what was theirs is gone, what stays is masked', () => {
  const { doc, ids, shared } = planted()
  const belongings = whole(belongingsIn([doc]))
  const erasure = erasureOf([PERSON], belongings)
  expect([...new Set(erasure.gone.map(({ collection }) => collection))].sort()).toEqual([
    ...['appeals', 'cases', 'measures', 'media', 'noted', 'notes', 'replies', 'requests'],
  ])
  const find = namesOfErased(erasure)
  const naming = whole(stillNaming(erasure, belongings, find))
  expect(naming.map(({ found }) => found.id).sort()).toEqual(
    [ids.incidents, ids.log, ids.mentions, ids.handovers, shared].sort(),
  )
  doc.transact(() => {
    for (const { found } of naming) maskNames(found, find, '[…]', 2_000)
    erase(erasure)
  })
  for (const collection of MODERATION_COLLECTIONS)
    for (const [id, map] of moderationIn(doc, collection))
      expect(PARSERS[collection](id, map)).not.toMatchObject({ kind: 'damaged' })
  // As the relay keeps it once it has forgotten.
  const kept = new Y.Doc()
  Y.applyUpdate(kept, Y.encodeStateAsUpdate(doc))
  expect(Buffer.from(Y.encodeStateAsUpdate(kept)).toString('latin1')).not.toMatch(/korrigan.?35/i)
})
