import { type Case, isOpenCase, SEVERITIES } from './case.ts'

/** What a moderator looks at of all the cases. */
export const QUEUES = ['open', 'mine', 'unassigned', 'due', 'cooling', 'closed'] as const
export type Queue = (typeof QUEUES)[number]

export const CASE_ORDERS = ['deadline', 'newest', 'severity'] as const
export type CaseOrder = (typeof CASE_ORDERS)[number]

/** A deadline within that long is due: long enough to hand it over to the next shift. */
const DUE_WITHIN_MS = 24 * 3_600_000

/** Who looks, and when (ms since 1970). */
export interface Looking {
  readonly me: string
  readonly now: number
  /** Whether a reply to the case cools off, or others wait there for who looks; left out where nobody asks for those. */
  readonly isCooling?: (id: string) => boolean
  readonly isMyTurn?: (id: string) => boolean
  /** Until when an appeal in a case is to be decided, by its id; ms since 1970. */
  readonly appeals: ReadonlyMap<string, number>
}

/** Until when something is to be done in a case, of its own or to decide an appeal; ms since 1970. */
export function dueAt(
  { id, deadline }: Pick<Case, 'id' | 'deadline'>,
  appeals: Looking['appeals'],
): number | null {
  const appeal = appeals.get(id) ?? null
  if (deadline === null || appeal === null) return deadline ?? appeal
  return Math.min(deadline, appeal)
}

export function isIn(
  queue: Queue,
  one: Pick<Case, 'id' | 'status' | 'deletedAt' | 'owner' | 'deadline'>,
  { me, now, isCooling, isMyTurn, appeals }: Looking,
): boolean {
  if (queue === 'closed') return one.status === 'closed' && one.deletedAt === null
  if (!isOpenCase(one)) return false
  switch (queue) {
    case 'open':
      return true
    case 'mine':
      return one.owner === me || (isMyTurn?.(one.id) ?? false)
    case 'unassigned':
      return one.owner === null
    case 'due': {
      const due = dueAt(one, appeals)
      return due !== null && due <= now + DUE_WITHIN_MS
    }
    case 'cooling':
      return isCooling?.(one.id) ?? false
  }
}

/** The order of a list; of equal ones the newer stands first, and every device shows the same. */
export function compareCases(
  queue: Queue,
  order: CaseOrder,
  appeals: Looking['appeals'],
): (a: Case, b: Case) => number {
  if (order === 'newest') return newest
  if (order === 'severity') return severest
  return queue === 'closed' ? lastClosed : dueFirst(appeals)
}

/** By when it happened: what comes in a file is noted all at once. */
function newest(a: Case, b: Case): number {
  const moment = ({ happenedAt, createdAt }: Case) => happenedAt ?? createdAt
  return moment(b) - moment(a) || b.createdAt - a.createdAt || (a.id < b.id ? -1 : 1)
}

function severest(a: Case, b: Case): number {
  return rank(b) - rank(a) || newest(a, b)
}

/**
 * For who takes over and reads the first lines: how grave it is and what kind of thing it is both count, so that a danger
 * that nobody has called critical stands among what is.
 */
export function compareGravest(appeals: Looking['appeals']): (a: Case, b: Case) => number {
  const due = dueFirst(appeals)
  return (a, b) => alarm(b) - alarm(a) || rank(b) - rank(a) || due(a, b)
}

const ALARMS: Readonly<Record<string, number>> = {
  danger: SEVERITIES.indexOf('critical'),
  legal: SEVERITIES.indexOf('high'),
  escalate: SEVERITIES.indexOf('high'),
}

function alarm(one: Case): number {
  const triage = one.triage === null ? undefined : ALARMS[one.triage]
  return Math.max(rank(one), triage ?? 0)
}

/** What has no deadline stands behind what has one. */
function dueFirst(appeals: Looking['appeals']): (a: Case, b: Case) => number {
  return (a, b) => {
    const [first, second] = [dueAt(a, appeals), dueAt(b, appeals)]
    if (first === second) return severest(a, b)
    if (first === null) return 1
    return second === null ? -1 : first - second
  }
}

/** Of what is closed no deadline matters any more. */
function lastClosed(a: Case, b: Case): number {
  return (b.closedAt ?? 0) - (a.closedAt ?? 0) || newest(a, b)
}

/** A word of a newer version stands among the ordinary ones. */
function rank({ severity }: Case): number {
  const known = SEVERITIES.findIndex((one) => one === severity)
  return known < 0 ? SEVERITIES.indexOf('normal') : known
}
