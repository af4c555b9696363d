import * as Y from 'yjs'
import { lineOf } from '#shared/domain/cut-text.ts'
import {
  type Damaged,
  damaged,
  type Fields,
  lineIn,
  membersIn,
  numberIn,
  proseOf,
} from '#shared/domain/fields.ts'
import { jsonList } from '#shared/domain/json-list.ts'
import { saidIn } from '#shared/domain/laid-in-prose.ts'
import { standingIn, type Weights, weighedBy } from '#shared/domain/standing.ts'

/** What kind of thing it is, as `facts/practice` tells them apart: what can be helped, what only wants a fight, what must go up. */
export const TRIAGES = [
  'constructive',
  'answer',
  'ignore',
  'troll',
  'escalate',
  'legal',
  'danger',
] as const
export type Triage = (typeof TRIAGES)[number]

export const SEVERITIES = ['low', 'normal', 'high', 'critical'] as const
export type Severity = (typeof SEVERITIES)[number]

export const CASE_STATUSES = ['open', 'waiting', 'answered', 'closed', 'appealed'] as const
export type CaseStatus = (typeof CASE_STATUSES)[number]
const CLOSED: CaseStatus = 'closed'

/** Something that happened, and what the team makes of it. */
export interface Case {
  readonly kind: 'case'
  readonly id: string
  readonly title: string
  /** The beginning of what was said there, on one line; the whole is a prose, `quote`. */
  readonly excerpt: string
  /** One of `NETWORKS`, or what a file called it; null where nobody said. */
  readonly network: string | null
  /** Id of one of the team's own channels. */
  readonly channel: string | null
  /** Where on it, in words, such as `#general`. */
  readonly place: string
  readonly link: string | null
  /** ms since 1970; null: when it was noted. */
  readonly happenedAt: number | null
  /** Ids of people noted, sorted. */
  readonly people: readonly string[]
  /** Null until somebody has looked. An unknown value shows as itself (M5). */
  readonly triage: Triage | (string & {}) | null
  readonly severity: Severity | (string & {})
  /** Person of the team. */
  readonly owner: string | null
  readonly status: CaseStatus | (string & {})
  /** ms since 1970 */
  readonly deadline: number | null
  /** Id of the article of the charter that it is about, and of the published version of that day. */
  readonly article: string | null
  readonly articleVersion: string | null
  /** Whole; a prose under the same name, or the line of an older build. */
  readonly outcome: string
  /** How many messages of the same kind it stands for, itself included. */
  readonly similar: number
  /** By which the file that it came from knows it, so that bringing that in again adds nothing. */
  readonly origin: string | null
  /** ms since 1970 */
  readonly createdAt: number
  readonly createdBy: string | null
  /** ms since 1970 */
  readonly closedAt: number | null
  /**
   * What it was closed as, where it is graver by now: somebody who did not know of that has closed it. It is open again until
   * somebody who does closes it; computed on reading (M4).
   */
  readonly closedAs: Weight | null
  /** ms since 1970, until when somebody has said that it is to be kept, and why. */
  readonly keepUntil: number | null
  readonly keepReason: string
  readonly deletedAt: number | null
}

export type Weight = Pick<Case, 'triage' | 'severity'>

const GRAVE: ReadonlySet<string> = new Set<Triage>(['escalate', 'legal', 'danger'])

/** What nobody may let lie. */
function isGrave({ triage, severity }: Weight): boolean {
  return GRAVE.has(triage ?? '') || severity === ('critical' satisfies Severity)
}

/** As a field of a case that is closed now. */
export function closedAsField({ triage, severity }: Weight): string {
  return JSON.stringify([triage, severity])
}

/** Null where it was closed as what it is, as something as grave, or by an older build. */
function lighterIn(map: Pick<Fields, 'get'>, now: Weight): Weight | null {
  if (map.get('status') !== CLOSED || !isGrave(now)) return null
  const then = closedAsIn(map.get('closedAs'))
  return then === null || isGrave(then) ? null : then
}

function closedAsIn(kept: unknown): Weight | null {
  const said = jsonList(kept)
  if (said === null) return null
  const [triage, severity] = said
  return {
    triage: typeof triage === 'string' ? triage : null,
    severity: typeof severity === 'string' ? severity : 'normal',
  }
}

/** What moderators decide of a case by a key or in a menu, several at once and apart. */
export const DECIDED = [
  'triage',
  'severity',
  'owner',
  'status',
  'deadline',
  'closedAt',
  'closedAs',
] as const

/** From what asks least of the team to what asks most. */
export const BY_GRAVITY = [
  'ignore',
  'troll',
  'constructive',
  'answer',
  'escalate',
  'legal',
  'danger',
] as const satisfies readonly Triage[]

/** Which of two decisions made apart stands: the one that asks more of the team, as what is passed over is seen by nobody. */
export const GRAVITY: Weights = {
  triage: weighedBy(BY_GRAVITY),
  severity: weighedBy(SEVERITIES, 'normal'),
  // Whoever closed it knowing how grave it is has closed it, whoever did not.
  closedAs(said) {
    if (said === null) return -1
    const as = closedAsIn(said)
    return as && Number(isGrave(as))
  },
}

/** Characters; what is longer is cut when it is noted. */
export const LONGEST_CASE_TITLE = 300
export const LONGEST_QUOTE = 20_000
const EXCERPT = 200

/** Fields that make no sense are read as not there; what says nothing at all is damaged (M5). */
export function parseCase(id: string, map: unknown): Case | Damaged {
  if (!(map instanceof Y.Map)) return damaged(id, '', map)
  const title = lineIn(map, 'title')
  const quote = proseOf(map, 'quote') ?? lineIn(map, 'quote')
  if (title === null && quote === null) return damaged(id, 'title', map)
  const decided = standingIn(map, DECIDED, GRAVITY)
  const weight = {
    triage: lineIn(decided, 'triage'),
    severity: lineIn(decided, 'severity') ?? 'normal',
  }
  const closedAs = lighterIn(decided, weight)
  return {
    kind: 'case',
    id,
    title: title ?? '',
    excerpt: lineOf(String(quote ?? ''), EXCERPT),
    network: lineIn(map, 'network'),
    channel: lineIn(map, 'channel'),
    place: lineIn(map, 'place') ?? '',
    link: lineIn(map, 'link'),
    happenedAt: numberIn(map, 'happenedAt'),
    people: membersIn(map, 'person'),
    ...weight,
    owner: lineIn(decided, 'owner'),
    status: closedAs ? 'open' : (lineIn(decided, 'status') ?? 'open'),
    deadline: numberIn(decided, 'deadline'),
    article: lineIn(map, 'article'),
    articleVersion: lineIn(map, 'articleVersion'),
    outcome: saidIn(map, 'outcome'),
    similar: Math.max(1, Math.floor(numberIn(map, 'similar') ?? 1)),
    origin: lineIn(map, 'origin'),
    createdAt: numberIn(map, 'createdAt') ?? 0,
    createdBy: lineIn(map, 'createdBy'),
    // Of one that was opened again what was dated anew meanwhile may be left.
    closedAt: decided.get('status') === CLOSED ? numberIn(decided, 'closedAt') : null,
    closedAs,
    keepUntil: numberIn(map, 'keepUntil'),
    keepReason: lineIn(map, 'keepReason') ?? '',
    deletedAt: numberIn(map, 'deletedAt'),
  }
}

/** What it is called where nobody gave it a title: how it begins. */
export function caseTitle({ title, excerpt }: Pick<Case, 'title' | 'excerpt'>): string {
  return title || excerpt
}

/** Short enough to say aloud; two of one team are alike once in some thousand. */
export function caseReference({ id }: Pick<Case, 'id'>): string {
  return id.slice(0, 5).toUpperCase()
}

export function isOpenCase({ status, deletedAt }: Pick<Case, 'status' | 'deletedAt'>): boolean {
  return status !== CLOSED && deletedAt === null
}
