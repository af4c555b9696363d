import * as Y from 'yjs'
import {
  type Damaged,
  damaged,
  isSafeKey,
  lineIn,
  memberKey,
  membersIn,
  numberIn,
  type RecordMap,
} from '#shared/domain/fields.ts'
import { isLocalTime, type LocalTime } from '#shared/domain/local-time.ts'

/**
 * A bad buzz, from its first mention to the review of it. What happened to it lies beside it, an entry of the log each
 * (`log-entry.ts`): how bad it is and whether it is over is read from those, so that two who act apart both stay on record.
 */
export interface Incident {
  readonly kind: 'incident'
  readonly id: string
  readonly title: string
  /** When it was first heard of; ms since 1970. */
  readonly from: number
  /** Who steers. */
  readonly pilot: string | null
  readonly roles: Readonly<Record<IncidentRole, readonly string[]>>
  /** Ids of what was begun or linked for it. */
  readonly freezes: readonly string[]
  readonly cases: readonly string[]
  /** Id of the record in `desk` that tells the whole team; null where it was not told. */
  readonly alert: string | null
  /** Mentions, counted by hand. */
  readonly counts: readonly HandCount[]
  /** ms since 1970 */
  readonly createdAt: number
  readonly createdBy: string | null
  readonly deletedAt: number | null
}

export const INCIDENT_ROLES = ['speaks', 'watches', 'decides'] as const
export type IncidentRole = (typeof INCIDENT_ROLES)[number]

/** What the team writes about it, together: what is said while there is nothing to say yet, and what was learnt. */
export const INCIDENT_PROSES = ['statement', 'happened', 'well', 'change'] as const
export type IncidentProse = (typeof INCIDENT_PROSES)[number]

/** `at`: an hour (`2026-10-15T10:00`) or a whole day, in the workspace's time zone. */
export interface HandCount {
  readonly at: LocalTime
  readonly count: number
}

/** Characters; what is longer is cut when it is noted. */
export const LONGEST_INCIDENT_TITLE = 200
export const LONGEST_STATEMENT = 5_000
/** More than that an hour is a mistyped number. */
export const MOST_MENTIONS = 10_000_000

export function countField(at: LocalTime): string {
  return memberKey('count', at)
}

export function parseIncident(id: string, map: unknown): Incident | Damaged {
  if (!(map instanceof Y.Map)) return damaged(id, '', map)
  const title = lineIn(map, 'title')
  if (title === null) return damaged(id, 'title', map)
  const createdAt = numberIn(map, 'createdAt') ?? 0
  return {
    kind: 'incident',
    id,
    title,
    from: numberIn(map, 'from') ?? createdAt,
    pilot: lineIn(map, 'pilot') ?? lineIn(map, 'createdBy'),
    roles: {
      speaks: membersIn(map, 'speaks'),
      watches: membersIn(map, 'watches'),
      decides: membersIn(map, 'decides'),
    },
    freezes: membersIn(map, 'freeze'),
    cases: membersIn(map, 'case'),
    alert: lineIn(map, 'alert'),
    counts: countsIn(map),
    createdAt,
    createdBy: lineIn(map, 'createdBy'),
    deletedAt: numberIn(map, 'deletedAt'),
  }
}

const COUNT = memberKey('count', '')

function countsIn(map: RecordMap): readonly HandCount[] {
  const counts: HandCount[] = []
  for (const [key, value] of map) {
    const at = key.slice(COUNT.length)
    if (!key.startsWith(COUNT) || !isSafeKey(at) || !isLocalTime(at)) continue
    if (typeof value !== 'number' || !Number.isInteger(value)) continue
    if (value >= 0 && value <= MOST_MENTIONS) counts.push({ at, count: value })
  }
  return counts.sort((a, b) => (a.at < b.at ? -1 : 1))
}
