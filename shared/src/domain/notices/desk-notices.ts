import { memberKey, type RecordMap } from '#shared/domain/fields.ts'
import { historyOf } from '#shared/domain/history.ts'
import type { Alert } from '#shared/domain/moderation/alert.ts'
import { type Appeal, isSettled, outcomeOf } from '#shared/domain/moderation/appeal.ts'
import { type Case, caseReference, isOpenCase } from '#shared/domain/moderation/case.ts'
import type { Handover } from '#shared/domain/moderation/handover.ts'
import {
  INCIDENT_ROLES,
  type Incident,
  type IncidentRole,
} from '#shared/domain/moderation/incident.ts'
import { isPending, type Measure } from '#shared/domain/moderation/measure.ts'
import type { Note } from '#shared/domain/moderation/note.ts'
import type { Reply } from '#shared/domain/moderation/reply.ts'
import { secondReading } from '#shared/domain/moderation/second-reading.ts'
import type { Shift } from '#shared/domain/moderation/shift.ts'
import type { HandoverStanding } from '#shared/domain/moderation/signature.ts'
import { mayAnswer, type Swap, stateOf } from '#shared/domain/moderation/swap.ts'
import { localTimeAt } from '#shared/domain/zone.ts'
import { TOLD_MS } from './comment-notices.ts'
import type { Leads, Notice } from './notice.ts'

const MINUTE_MS = 60_000

export interface Clocks {
  readonly leads: Leads
  readonly timeZone: string
}

/** Nothing that a moderator is told says whom it is about: a case has a reference, and no title. */
const SILENT = { dueAt: null, by: null, words: '' } as const

function onCase(id: string): Pick<Notice, 'place' | 'called'> {
  return { place: `/moderation/case/${id}`, called: caseReference({ id }) }
}

/** A case that is somebody's: who gave it to them, that it has to go up, and until when it has to be dealt with. */
export function caseNotices(
  person: string,
  one: Case,
  map: RecordMap,
  clocks: Clocks,
): readonly Notice[] {
  if (one.owner !== person || !isOpenCase(one)) return []
  const about = { ...SILENT, ...onCase(one.id), post: one.id }
  const history = historyOf(map)
  const news = (kind: 'given' | 'escalated', field: string, value: string): Notice[] => {
    const change = history.find((entry) => entry.field === field && entry.after === value)
    // What it was made with has no entry.
    const [at, by] = change ? [change.at, change.by] : [one.createdAt, one.createdBy]
    if (by === person) return []
    return [{ ...about, kind, occasion: String(at), from: at, until: at + TOLD_MS, by }]
  }
  return [
    ...news('given', 'owner', person),
    ...(one.triage === 'escalate' ? news('escalated', 'triage', 'escalate') : []),
    ...(one.deadline === null ? [] : dueNotices(about, one.deadline, clocks)),
  ]
}

/** Told some time before, and anew once that has passed. @param at ms since 1970 */
function dueNotices(
  about: Omit<Notice, 'kind' | 'occasion' | 'from' | 'until'>,
  at: number,
  { leads, timeZone }: Clocks,
): readonly Notice[] {
  const due = { ...about, kind: 'due', dueAt: localTimeAt(at, timeZone) } as const
  const near = at - leads.deadline * MINUTE_MS
  return [
    { ...due, occasion: String(at), from: near, until: at },
    { ...due, occasion: `${at} past`, from: at, until: null },
  ]
}

/** They are named in a note. */
export function noteNotices(person: string, note: Note): readonly Notice[] {
  const { id, mentions, by, createdAt, deletedAt } = note
  if (!mentions.includes(person) || by === person || deletedAt !== null) return []
  const where =
    note.case !== null
      ? onCase(note.case)
      : { place: `/moderation/people/${note.person ?? ''}`, called: null }
  const until = createdAt + TOLD_MS
  return [
    { ...SILENT, ...where, kind: 'named', post: id, occasion: id, from: createdAt, until, by },
  ]
}

/** They are asked to read a reply before it goes out. @param text what it says now */
export function replyNotices(person: string, reply: Reply, text: string): readonly Notice[] {
  const { id, readers, sent, createdBy, deletedAt } = reply
  const asked = readers.find((one) => one.person === person)
  if (!asked || sent !== null || deletedAt !== null || createdBy === person) return []
  const own = secondReading(reply, text).answers.find((answer) => answer.person === person)
  if (own?.state !== 'waiting' && own?.state !== 'void') return []
  const occasion = `${asked.at} ${own.state}`
  return [
    {
      ...SILENT,
      ...onCase(reply.case),
      by: createdBy,
      kind: 'read',
      post: id,
      occasion,
      from: asked.at,
      until: null,
    },
  ]
}

/** An appeal is theirs to decide. @param deciders who decided what is contested */
export function appealNotices(
  person: string,
  appeal: Appeal,
  deciders: readonly string[],
  clocks: Clocks,
): readonly Notice[] {
  const { id, judge, deadline, createdAt, deletedAt } = appeal
  if (judge !== person || deletedAt !== null || deciders.includes(person)) return []
  if (isSettled(outcomeOf(appeal, deciders))) return []
  const about = { ...SILENT, ...onCase(appeal.case), post: id }
  const dueAt = localTimeAt(deadline, clocks.timeZone)
  return [
    { ...about, kind: 'judge', occasion: id, from: createdAt, until: createdAt + TOLD_MS, dueAt },
    ...dueNotices(about, deadline, clocks),
  ]
}

/** Somebody proposes a measure to which others have to agree, and they have not said so; whoever does is one of them. */
export function agreementNotices(person: string, measure: Measure): readonly Notice[] {
  const { id, by, agreed, at, liftedAt, deletedAt } = measure
  if (!isPending(measure) || liftedAt !== null || deletedAt !== null) return []
  if (by === person || agreed.includes(person)) return []
  const where =
    measure.case !== null
      ? onCase(measure.case)
      : { place: `/moderation/people/${measure.person ?? ''}`, called: null }
  return [
    {
      ...SILENT,
      ...where,
      kind: 'agree',
      post: id,
      occasion: String(at),
      by,
      from: at,
      until: at + TOLD_MS,
    },
  ]
}

/** What is left to them, as long as they have not put their name to what stands there. */
export function handoverNotices(
  person: string,
  { id, taker, giver, deletedAt }: Handover,
  standing: HandoverStanding,
): readonly Notice[] {
  if (taker !== person || giver === person || deletedAt !== null) return []
  if (standing.giver.kind !== 'valid' || standing.taker.kind === 'valid') return []
  const { createdAt, id: signature } = standing.giver.signature
  return [
    {
      ...SILENT,
      kind: 'handover',
      post: id,
      occasion: signature,
      by: giver,
      place: `/moderation/handovers/${id}`,
      called: null,
      from: createdAt,
      until: createdAt + TOLD_MS,
    },
  ]
}

/** They were given a part in an incident by somebody else; its title may name people, and is not told. */
export function incidentNotices(
  person: string,
  { id, pilot, roles, deletedAt }: Incident,
  map: RecordMap,
  isOver: boolean,
): readonly Notice[] {
  if (isOver || deletedAt !== null) return []
  const history = historyOf(map)
  const told = (kind: 'steers' | IncidentRole, field: string, value: string | true): Notice[] => {
    const change = history.find((entry) => entry.field === field && entry.after === value)
    if (!change || change.by === person) return []
    const { at, by } = change
    return [
      {
        ...SILENT,
        kind,
        post: id,
        occasion: String(at),
        by,
        place: `/moderation/incidents/${id}`,
        called: null,
        from: at,
        until: at + TOLD_MS,
      },
    ]
  }
  return [
    ...(pilot === person ? told('steers', 'pilot', person) : []),
    ...INCIDENT_ROLES.flatMap((role) =>
      roles[role].includes(person) ? told(role, memberKey(role, person), true) : [],
    ),
  ]
}

/** Somebody asks them to take a shift, or has taken the one that they asked about. */
export function swapNotices(person: string, swap: Swap, shift: Shift | null): readonly Notice[] {
  if (swap.deletedAt !== null || shift === null) return []
  const about = {
    ...SILENT,
    post: swap.id,
    dueAt: shift.from,
    place: '/moderation/shifts',
    called: null,
  }
  const state = stateOf(swap, shift)
  if (swap.asker === person && state.kind === 'accepted') {
    const from = swap.accepted.find(({ by }) => by === state.by)?.at ?? swap.createdAt
    const [occasion, until] = [state.by, from + TOLD_MS]
    return [{ ...about, kind: 'swapped', occasion, from, until, by: state.by }]
  }
  if (swap.offeredTo !== person || !mayAnswer(swap, shift, person)) return []
  const { id: occasion, asker: by, createdAt: from } = swap
  return [{ ...about, kind: 'swap', occasion, from, until: null, by }]
}

/** What the whole team is told of an incident, anew whenever it is worse or better, also as bad as it was. @param place null: nowhere to go for it */
export function alertNotices(
  person: string,
  alert: Alert,
  place: string | null,
): readonly Notice[] {
  const { id, title, level, levelAt, pilot, from, clearedAt, deletedAt } = alert
  if (clearedAt !== null || deletedAt !== null || pilot === person) return []
  return [
    {
      ...SILENT,
      kind: 'alert',
      post: id,
      occasion: levelAt === null ? String(level) : `${level} ${levelAt}`,
      by: pilot,
      place: place ?? '/calendar',
      called: title,
      from,
      until: null,
    },
  ]
}
