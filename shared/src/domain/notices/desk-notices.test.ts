import { describe, expect, test } from 'vitest'
import * as Y from 'yjs'
import { deskIn } from '#shared/documents/desk.ts'
import { moderationIn } from '#shared/documents/moderation.ts'
import { noteChange } from '#shared/domain/history.ts'
import { levelFields, parseAlert } from '#shared/domain/moderation/alert.ts'
import { parseAppeal } from '#shared/domain/moderation/appeal.ts'
import { decideAppeal, lodgeAppeal } from '#shared/domain/moderation/appeal-actions.ts'
import { parseCase } from '#shared/domain/moderation/case.ts'
import { parseHandover } from '#shared/domain/moderation/handover.ts'
import { parseIncident } from '#shared/domain/moderation/incident.ts'
import { parseMeasure } from '#shared/domain/moderation/measure.ts'
import { agreeToMeasure, takeMeasure } from '#shared/domain/moderation/measure-actions.ts'
import { parseNote } from '#shared/domain/moderation/note.ts'
import { writeNote } from '#shared/domain/moderation/note-actions.ts'
import { parseReply } from '#shared/domain/moderation/reply.ts'
import {
  askReader,
  beginReply,
  markSent,
  readReply,
  writeReply,
} from '#shared/domain/moderation/reply-actions.ts'
import { parseShift } from '#shared/domain/moderation/shift.ts'
import {
  handoverHash,
  handoverStanding,
  parseSignature,
  sign,
} from '#shared/domain/moderation/signature.ts'
import { acceptSwap, parseSwap } from '#shared/domain/moderation/swap.ts'
import { changeRecord, createRecord } from '#shared/domain/record.ts'
import {
  agreementNotices,
  alertNotices,
  appealNotices,
  caseNotices,
  handoverNotices,
  incidentNotices,
  noteNotices,
  replyNotices,
  swapNotices,
} from './desk-notices.ts'
import { DEFAULT_LEADS, isTold, type Notice } from './notice.ts'

const HOUR = 3_600_000
const DAY = 24 * HOUR
const clocks = { leads: DEFAULT_LEADS, timeZone: 'Europe/Paris' }
let now = Date.UTC(2026, 9, 12, 8)
const author = (person: string) => {
  now += 60_000
  return {
    person,
    now,
    random: (bytes: Uint8Array<ArrayBuffer>) => crypto.getRandomValues(bytes),
  }
}
/** What is about a person must not be in what is told. */
const NAME = 'korrigan'
const silent = (notices: readonly Notice[]) => {
  expect(JSON.stringify(notices)).not.toContain(NAME)
  return notices
}
const told = (notices: readonly Notice[], at: number) =>
  silent(notices)
    .filter((one) => isTold(one, at))
    .map(({ kind }) => kind)

describe('a case', () => {
  const made = (fields: Readonly<Record<string, string | number>> = {}, by = 'camille') => {
    const cases = moderationIn(new Y.Doc(), 'cases')
    const { id } = createRecord(cases, { title: `${NAME} again`, ...fields }, {}, author(by))
    const map = cases.get(id)
    if (!map) throw new Error('it was just made')
    const notices = (person: string) => {
      const one = parseCase(id, map)
      return one.kind === 'case' ? caseNotices(person, one, map, clocks) : []
    }
    return { cases, id, map, notices }
  }

  test('that somebody is given is told to them, with who gave it and where it is; not what they take themselves', () => {
    const { cases, id, notices } = made()
    changeRecord(cases, id, { owner: 'nour' }, author('camille'))
    expect(silent(notices('nour'))).toMatchObject([
      { kind: 'given', by: 'camille', place: `/moderation/case/${id}`, words: '' },
    ])
    expect(notices('camille')).toEqual([])
    changeRecord(cases, id, { owner: 'hugo' }, author('hugo'))
    expect(notices('hugo')).toEqual([])
    expect(notices('nour')).toEqual([])
  })

  test('made for somebody is theirs from then; closed, it is nobody’s', () => {
    const { cases, id, notices } = made({ owner: 'nour' })
    expect(told(notices('nour'), now)).toEqual(['given'])
    changeRecord(cases, id, { status: 'closed' }, author('nour'))
    expect(notices('nour')).toEqual([])
  })

  test('that has to go up is told to whose it is', () => {
    const { cases, id, notices } = made({ owner: 'nour' }, 'nour')
    changeRecord(cases, id, { triage: 'escalate' }, author('camille'))
    expect(told(notices('nour'), now)).toEqual(['escalated'])
  })

  test('is told a day before its deadline, and anew once that has passed; anew when it moves', () => {
    const deadline = now + 3 * DAY
    const { cases, id, notices } = made({ owner: 'nour', deadline }, 'nour')
    expect(told(notices('nour'), deadline - DAY - 1)).toEqual([])
    expect(told(notices('nour'), deadline - DAY)).toEqual(['due'])
    expect(told(notices('nour'), deadline + 30 * DAY)).toEqual(['due'])
    const occasions = () => notices('nour').map(({ occasion }) => occasion)
    const before = occasions()
    expect(new Set(before).size).toBe(2)
    changeRecord(cases, id, { deadline: deadline + DAY }, author('camille'))
    for (const one of occasions()) expect(before).not.toContain(one)
  })

  test('M5: a history that says nothing of it counts from when it was made', () => {
    const { map, notices } = made({ owner: 'nour' })
    noteChange(map, 'title', `${NAME} more`, author('hugo'))
    expect(notices('nour')).toMatchObject([{ kind: 'given', by: 'camille' }])
  })
})

test('a note that names somebody is told to them, for a month, wherever it is', () => {
  const notes = moderationIn(new Y.Doc(), 'notes')
  const draft = {
    type: 'warning',
    text: `${NAME}, says @Nour`,
    at: null,
    link: null,
    mentions: ['nour'],
  } as const
  const read = (id: string, person: string) => {
    const note = parseNote(id, notes.get(id))
    return note.kind === 'note' ? noteNotices(person, note) : []
  }
  const onCase = writeNote(notes, { ...draft, case: 'thecase', person: null }, author('camille')).id
  const onPerson = writeNote(notes, { ...draft, case: null, person: 'them' }, author('nour')).id
  expect(silent(read(onCase, 'nour'))).toMatchObject([
    { kind: 'named', by: 'camille', place: '/moderation/case/thecase' },
  ])
  expect(told(read(onCase, 'nour'), now + 31 * DAY)).toEqual([])
  expect(read(onCase, 'camille')).toEqual([])
  expect(read(onPerson, 'nour')).toEqual([])
})

test('who is asked to read a reply is told until they have, and again when it says something else', () => {
  const replies = moderationIn(new Y.Doc(), 'replies')
  const draft = { case: 'thecase', text: `Hello ${NAME}`, answer: null }
  const { id } = beginReply(replies, draft, author('camille'))
  const read = (person: string) => {
    const reply = parseReply(id, replies.get(id))
    const text = String(replies.get(id)?.get('text'))
    return reply.kind === 'reply' ? silent(replyNotices(person, reply, text)) : []
  }
  expect(read('nour')).toEqual([])
  askReader(replies, id, 'nour', author('camille'))
  const [first] = read('nour')
  expect(first).toMatchObject({ kind: 'read', place: '/moderation/case/thecase', until: null })
  const said = { says: 'agreed', note: '', text: `Hello ${NAME}` } as const
  readReply(replies, id, said, author('nour'))
  expect(read('nour')).toEqual([])
  writeReply(replies, id, 'Something else', author('camille'))
  expect(read('nour')[0]?.occasion).not.toBe(first?.occasion)
  const sent = { text: 'Something else', network: null, place: '', link: null }
  markSent(replies, id, sent, author('camille'))
  expect(read('nour')).toEqual([])
})

test('an appeal that is theirs to decide is told with its deadline, and to nobody who decided what is contested', () => {
  const appeals = moderationIn(new Y.Doc(), 'appeals')
  const receivedAt = now
  const { id } = lodgeAppeal(
    appeals,
    {
      case: 'thecase',
      measure: 'm',
      text: `I am ${NAME}`,
      receivedAt,
      before: null,
      judge: 'nour',
    },
    author('camille'),
  )
  const read = (person: string, deciders: readonly string[] = ['camille']) => {
    const appeal = parseAppeal(id, appeals.get(id))
    return appeal.kind === 'appeal' ? appealNotices(person, appeal, deciders, clocks) : []
  }
  expect(told(read('nour'), now)).toEqual(['judge'])
  expect(told(read('nour'), receivedAt + 15 * DAY)).toEqual(['judge', 'due'])
  expect(read('nour', ['nour'])).toEqual([])
  expect(read('hugo')).toEqual([])
  decideAppeal(appeals, id, { says: 'upheld', note: '' }, author('nour'))
  expect(read('nour')).toEqual([])
})

test('who is asked to take a shift is told until somebody has answered; who is not, is not', () => {
  const desk = new Y.Doc()
  const [swaps, shifts] = [deskIn(desk, 'swaps'), deskIn(desk, 'shifts')]
  const times = { from: '2026-10-15T08:00', to: '2026-10-15T14:00' }
  const shift = createRecord(shifts, { person: 'camille', ...times }, {}, author('camille')).id
  const asked = { shift, offeredTo: 'nour' }
  const { id } = createRecord(swaps, asked, {}, author('camille'))
  const read = (person: string) => {
    const [swap, own] = [parseSwap(id, swaps.get(id)), parseShift(shift, shifts.get(shift))]
    if (swap.kind !== 'swap' || own.kind !== 'shift') return []
    return swapNotices(person, swap, own)
  }
  const dueAt = times.from
  expect(read('nour')).toMatchObject([
    { kind: 'swap', by: 'camille', place: '/moderation/shifts', dueAt },
  ])
  expect(read('hugo')).toEqual([])
  changeRecord(swaps, id, { 'declined:nour': now }, author('nour'))
  expect(read('nour')).toEqual([])
  // Hugo takes it all the same: who asked is told, and nobody else.
  acceptSwap({ swaps, shifts }, { id, shift }, author('hugo'))
  expect(read('camille')).toMatchObject([{ kind: 'swapped', by: 'hugo', dueAt }])
  expect(read('hugo')).toEqual([])
})

test('a measure for which two must agree is told to all who have not, until enough have', () => {
  const measures = moderationIn(new Y.Doc(), 'measures')
  const draft = {
    case: null,
    person: 'them',
    what: 'banned',
    until: null,
    step: null,
    needs: 2,
    note: `About ${NAME}`,
    article: null,
    articleVersion: null,
  }
  const { id } = takeMeasure(measures, draft, author('camille'))
  const read = (person: string) => {
    const measure = parseMeasure(id, measures.get(id))
    return measure.kind === 'measure' ? silent(agreementNotices(person, measure)) : []
  }
  expect(read('nour')).toMatchObject([
    { kind: 'agree', by: 'camille', place: '/moderation/people/them', called: null },
  ])
  expect(read('camille')).toEqual([])
  agreeToMeasure(measures, id, author('hugo'))
  expect(read('nour')).toEqual([])
})

test('a hand-over that is meant for them is told once its giver has signed, until they have, too', () => {
  const doc = new Y.Doc()
  const [handovers, signatures] = [moderationIn(doc, 'handovers'), moderationIn(doc, 'signatures')]
  const fields = { from: now - HOUR, to: now, giver: 'camille', taker: 'nour' }
  const { id } = createRecord(handovers, fields, { text: '' }, author('camille'))
  const read = (person: string) => {
    const handover = parseHandover(id, handovers.get(id))
    if (handover.kind !== 'handover') return []
    const given = [...signatures].flatMap(([key, map]) => {
      const signature = parseSignature(key, map)
      return signature.kind === 'signature' ? [signature] : []
    })
    return handoverNotices(person, handover, handoverStanding(handover, '', given))
  }
  const signs = (as: 'giver' | 'taker', person: string) => {
    const handover = parseHandover(id, handovers.get(id))
    if (handover.kind !== 'handover') return
    sign(signatures, { handover: id, as, hash: handoverHash(handover, '') }, author(person))
  }
  expect(read('nour')).toEqual([])
  signs('giver', 'camille')
  expect(read('nour')).toMatchObject([
    { kind: 'handover', by: 'camille', place: `/moderation/handovers/${id}` },
  ])
  expect(read('camille')).toEqual([])
  expect(read('hugo')).toEqual([])
  signs('taker', 'nour')
  expect(read('nour')).toEqual([])
})

test('who is given a part in an incident is told which, not what they took themselves; until it is over', () => {
  const incidents = moderationIn(new Y.Doc(), 'incidents')
  const fields = { title: `About ${NAME}`, pilot: 'camille' }
  const { id } = createRecord(incidents, fields, {}, author('camille'))
  const read = (person: string, isOver = false) => {
    const [incident, map] = [parseIncident(id, incidents.get(id)), incidents.get(id)]
    if (incident.kind !== 'incident' || !map) return []
    return silent(incidentNotices(person, incident, map, isOver))
  }
  expect(read('camille')).toEqual([])
  changeRecord(incidents, id, { 'speaks:nour': true, 'watches:nour': true }, author('camille'))
  changeRecord(incidents, id, { 'decides:camille': true }, author('camille'))
  expect(read('nour')).toMatchObject([
    { kind: 'speaks', by: 'camille', place: `/moderation/incidents/${id}` },
    { kind: 'watches', by: 'camille' },
  ])
  expect(read('camille')).toEqual([])
  changeRecord(incidents, id, { pilot: 'hugo' }, author('camille'))
  expect(told(read('hugo'), now)).toEqual(['steers'])
  changeRecord(incidents, id, { 'speaks:nour': undefined }, author('camille'))
  expect(told(read('nour'), now)).toEqual(['watches'])
  expect(read('nour', true)).toEqual([])
})

test('an alert is told to everybody but its pilot, anew at another level, until it is over', () => {
  const alerts = deskIn(new Y.Doc(), 'alerts')
  const fields = { title: 'We are being watched', level: 2, from: now, pilot: 'camille' }
  const { id } = createRecord(alerts, fields, {}, author('camille'))
  const read = (person: string, place: string | null = null) => {
    const alert = parseAlert(id, alerts.get(id))
    return alert.kind === 'alert' ? alertNotices(person, alert, place) : []
  }
  const [first] = read('nour', '/moderation/incidents/i')
  expect(first).toMatchObject({ called: 'We are being watched', place: '/moderation/incidents/i' })
  expect(read('theo')).toMatchObject([{ place: '/calendar' }])
  expect(read('camille')).toEqual([])
  const occasions = ([3, 1, 3] as const).map((level, hours) => {
    const [map, at] = [alerts.get(id), now + hours * 3_600_000]
    const set = map ? levelFields(map, level, at) : {}
    changeRecord(alerts, id, set, { ...author('camille'), now: at })
    return read('nour')[0]?.occasion
  })
  // Who was told of the first crisis only is told of the second, too.
  expect(new Set([first?.occasion, ...occasions]).size).toBe(4)
  changeRecord(alerts, id, { clearedAt: now }, author('camille'))
  expect(read('nour')).toEqual([])
})
