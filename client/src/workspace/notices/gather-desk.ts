import { type Accessor, createMemo } from 'solid-js'
import type { Desk } from '#client/workspace/desk/desk.ts'
import type { Moderation } from '#client/workspace/moderation/moderation.ts'
import { decidersOf } from '#shared/domain/moderation/appeal.ts'
import { isOpenCase } from '#shared/domain/moderation/case.ts'
import { INCIDENT_ROLES, type Incident } from '#shared/domain/moderation/incident.ts'
import { standingOf } from '#shared/domain/moderation/incident-standing.ts'
import { isPending } from '#shared/domain/moderation/measure.ts'
import { handoverStanding } from '#shared/domain/moderation/signature.ts'
import { TOLD_MS } from '#shared/domain/notices/comment-notices.ts'
import {
  agreementNotices,
  alertNotices,
  appealNotices,
  type Clocks,
  caseNotices,
  handoverNotices,
  incidentNotices,
  noteNotices,
  replyNotices,
  swapNotices,
} from '#shared/domain/notices/desk-notices.ts'
import type { Notice } from '#shared/domain/notices/notice.ts'

export interface GatherDeskMeans {
  readonly me: () => string
  readonly moderation: Accessor<Moderation | null>
  readonly desk: Desk | null
}

const MINE = 'mine'
const mine = (isMine: boolean, id: string) => (isMine ? [{ list: MINE, order: id }] : [])

/**
 * What moderators, and those who read the desk, are told or will be, in no order; reactive. Only what is somebody's own is looked
 * into, of however many notes and cases. Lives as long as its owner.
 */
export function createDeskNotices({ me, moderation, desk }: GatherDeskMeans) {
  const lists = createMemo(() => {
    const all = moderation()
    return (
      all && {
        all,
        cases: all.cases.inLists((one) => mine(one.owner === me() && isOpenCase(one), one.id)),
        notes: all.notes.inLists(({ id, mentions }) => mine(mentions.includes(me()), id)),
        replies: all.replies.inLists(({ id, sent, readers }) =>
          mine(sent === null && readers.some(({ person }) => person === me()), id),
        ),
        appeals: all.appeals.inLists(({ id, judge }) => mine(judge === me(), id)),
        proposals: all.measures.inLists((one) =>
          mine(isPending(one) && one.liftedAt === null && !one.agreed.includes(me()), one.id),
        ),
        handovers: all.handovers.inLists(({ id, taker }) => mine(taker === me(), id)),
        signatures: all.signatures.inLists(({ handover }) => [{ list: handover, order: '' }]),
        incidents: all.incidents.inLists((one) => mine(isPartOf(one, me()), one.id)),
        ends: all.log.inLists(({ incident, what }) =>
          what === 'cleared' || what === 'reopened' ? [{ list: incident, order: '' }] : [],
        ),
      }
    )
  })
  const ofModeration = (now: number, clocks: Clocks): readonly Notice[] => {
    const own = lists()
    if (!own?.all.ready()) return []
    const { all } = own
    return [
      ...own.cases(MINE).flatMap((id) => {
        const [one, map] = [all.cases.get(id), all.cases.record(id)]
        return one?.kind === 'case' && map ? caseNotices(me(), one, map, clocks) : []
      }),
      ...own.notes(MINE).flatMap((id) => {
        const note = all.notes.get(id)
        return note?.kind === 'note' && note.createdAt > now - TOLD_MS
          ? noteNotices(me(), note)
          : []
      }),
      ...own.replies(MINE).flatMap((id) => {
        const reply = all.replies.get(id)
        return reply?.kind === 'reply'
          ? replyNotices(me(), reply, all.replies.textOf(id, 'text'))
          : []
      }),
      ...own.appeals(MINE).flatMap((id) => {
        const appeal = all.appeals.get(id)
        if (appeal?.kind !== 'appeal') return []
        const measure = all.measures.get(appeal.measure)
        const deciders = measure?.kind === 'measure' ? decidersOf(measure) : []
        return appealNotices(me(), appeal, deciders, clocks)
      }),
      ...(all.readOnly() === null ? own.proposals(MINE) : []).flatMap((id) => {
        const measure = all.measures.get(id)
        return measure?.kind === 'measure' ? agreementNotices(me(), measure) : []
      }),
      ...own.handovers(MINE).flatMap((id) => {
        const handover = all.handovers.get(id)
        if (handover?.kind !== 'handover' || handover.createdAt <= now - TOLD_MS) return []
        const names = own.signatures(id).flatMap((one) => {
          const found = all.signatures.get(one)
          return found?.kind === 'signature' ? [found] : []
        })
        const standing = handoverStanding(handover, all.handovers.textOf(id, 'text'), names)
        return handoverNotices(me(), handover, standing)
      }),
      ...own.incidents(MINE).flatMap((id) => {
        const [incident, map] = [all.incidents.get(id), all.incidents.record(id)]
        if (incident?.kind !== 'incident' || !map) return []
        const ends = own.ends(id).flatMap((one) => {
          const entry = all.log.get(one)
          return entry?.kind === 'log' ? [entry] : []
        })
        return incidentNotices(me(), incident, map, standingOf(ends).cleared !== null)
      }),
    ]
  }
  const ofDesk = (): readonly Notice[] => [
    ...(desk?.swaps.ids() ?? []).flatMap((id) => {
      const swap = desk?.swaps.get(id)
      if (swap?.kind !== 'swap') return []
      if (swap.offeredTo !== me() && swap.asker !== me()) return []
      const shift = desk?.shifts.get(swap.shift)
      return swapNotices(me(), swap, shift?.kind === 'shift' ? shift : null)
    }),
    ...(desk?.alerts.ids() ?? []).flatMap((id) => {
      const alert = desk?.alerts.get(id)
      if (alert?.kind !== 'alert') return []
      const mayOpen = moderation() !== null && alert.incident !== null
      return alertNotices(me(), alert, mayOpen ? `/moderation/incidents/${alert.incident}` : null)
    }),
  ]
  return (now: number, clocks: Clocks): readonly Notice[] => [
    ...ofModeration(now, clocks),
    ...ofDesk(),
  ]
}

function isPartOf({ pilot, roles }: Incident, person: string): boolean {
  return pilot === person || INCIDENT_ROLES.some((role) => roles[role].includes(person))
}
