/** Records of every kind with words planted wherever somebody may write: for who looks whether any of them are left. */
import * as Y from 'yjs'
import type { ModerationCollection } from '#shared/documents/moderation.ts'
import { MODERATION_COLLECTIONS, moderationIn } from '#shared/documents/moderation.ts'

/** By whom, with what, and when it was planted. */
export interface Planting {
  /** Fourteen letters, that of whom it is about. */
  readonly person: string
  /** Their name: it stands in each text. */
  readonly name: string
  /** ms since 1970 */
  readonly at: number
}

type Fields = Readonly<Record<string, unknown>>

/** Ids of the records, by kind; what is not erased with the person is `kept`. */
export interface Planted {
  readonly ids: Readonly<Record<ModerationCollection, string>>
  /** A case about somebody else as well. */
  readonly shared: string
}

/** Inside a transaction of the caller's. */
export function plantRecords(doc: Y.Doc, planting: Planting): Planted {
  const ids = idsFor(planting.person)
  const records = recordsOf(planting, ids)
  for (const collection of MODERATION_COLLECTIONS)
    put(doc, collection, ids[collection], records[collection], planting)
  const [shared, other] = [letters(`${planting.person}shared`), letters(`${planting.person}other`)]
  put(doc, 'noted', other, { name: 'Somebody Else' }, planting)
  const people = { [`person:${planting.person}`]: true, [`person:${other}`]: true }
  put(doc, 'cases', shared, { ...records.cases, ...people }, planting)
  return { ids, shared }
}

function put(
  doc: Y.Doc,
  collection: ModerationCollection,
  id: string,
  fields: Fields,
  { at }: Planting,
): void {
  const made = Object.entries(fields).map(
    ([field, value]) => [field, value instanceof Prose ? new Y.Text(value.text) : value] as const,
  )
  moderationIn(doc, collection).set(
    id,
    new Y.Map<unknown>([...made, ['createdAt', at], ['createdBy', 'acolleagueaaaa']]),
  )
}

class Prose {
  readonly text: string
  constructor(text: string) {
    this.text = text
  }
}

function letters(text: string): string {
  return text
    .replaceAll(/[^a-z2-7]/g, '')
    .slice(-14)
    .padEnd(14, 'a')
}

function idsFor(person: string): Planted['ids'] {
  const made = MODERATION_COLLECTIONS.map((one) => [one, letters(person + one)] as const)
  return { ...(Object.fromEntries(made) as Planted['ids']), noted: person }
}

function recordsOf(
  { person, name, at }: Planting,
  ids: Planted['ids'],
): Readonly<Record<ModerationCollection, Fields>> {
  const line = (where: string) => `${name} in ${where}`
  const prose = (where: string) => new Prose(line(where))
  const link = (where: string) => `https://net.example/${name}/${where}`
  const entry = (...said: readonly unknown[]) => JSON.stringify(said)
  const kept = { keepUntil: at, keepReason: line('keepReason') }
  const of = { case: ids.cases, person }
  return {
    cases: {
      title: line('title'),
      quote: prose('quote'),
      place: line('place'),
      link: link('case'),
      outcome: prose('outcome'),
      network: line('network'),
      origin: line('origin'),
      ...kept,
      [`person:${person}`]: true,
      'h:0000001abc': entry('acolleagueaaaa', 'title', line('what it was called'), '', null),
    },
    noted: {
      name,
      origin: line('origin'),
      ...kept,
      [`handle:discord:${name}`]: true,
      [`alias:${line('alias')}`]: true,
    },
    notes: {
      ...of,
      text: prose('note'),
      link: link('note'),
      by: line('by'),
      type: 'warning',
      origin: line('origin'),
      ...kept,
    },
    measures: {
      ...of,
      what: 'warned',
      note: line('measure'),
      reasons: prose('reasons'),
      by: line('by'),
      liftedBy: line('liftedBy'),
      statedBy: line('statedBy'),
      origin: line('origin'),
      ...kept,
    },
    media: {
      case: ids.cases,
      hash: '0'.repeat(64),
      name: line('file'),
      alt: line('alt'),
      type: 'image/png',
    },
    incidents: {
      title: line('incident'),
      statement: prose('statement'),
      happened: prose('happened'),
      well: prose('well'),
      change: prose('change'),
    },
    log: {
      incident: ids.incidents,
      what: 'approved',
      text: line('log'),
      content: line('content'),
      hash: '0'.repeat(64),
    },
    mentions: {
      incident: ids.incidents,
      link: link('mention'),
      source: line('source'),
      author: line('author'),
    },
    handovers: { giver: 'acolleagueaaaa', text: prose('handover') },
    signatures: { handover: ids.handovers, as: 'giver', hash: '0'.repeat(64) },
    replies: {
      case: ids.cases,
      text: prose('reply'),
      sentLink: link('reply'),
      'mark:aaa': `${at} ${line('mark')}`,
      'override:bbb': `${at} acolleagueaaaa ${at} ${line('override')}`,
      'reading:ccc': entry(
        at,
        'acolleaguebbbb',
        'agreed',
        line('reading'),
        '',
        line('what was read'),
      ),
      'sent:ddd': entry(at, 'acolleagueaaaa', line('sent'), line('network'), line('place'), null),
    },
    appeals: {
      case: ids.cases,
      measure: ids.measures,
      text: prose('appeal'),
      answer: prose('answer'),
      'verdict:eee': entry(at, 'acolleaguebbbb', 'upheld', line('verdict'), []),
    },
    requests: {
      asks: 'access',
      person,
      checked: line('checked'),
      answeredAt: at,
      answeredBy: 'acolleagueaaaa',
    },
    erasures: { ground: 'mistake', at, 'count:notes': 1 },
    imports: { file: 'usernotes', shape: 'usernotes', count: 1 },
  }
}
