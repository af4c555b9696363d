import * as Y from 'yjs'
import {
  type Damaged,
  damaged,
  lineIn,
  membersIn,
  numberIn,
  type RecordMap,
} from '#shared/domain/fields.ts'
import { saidIn } from '#shared/domain/laid-in-prose.ts'
import type { FieldValues } from '#shared/domain/record.ts'
import { agreementsIn, proposedAt } from './agreement.ts'

/** How the team came to know of it. */
export const STATEMENT_SOURCES = ['own', 'notice'] as const
export type StatementSource = (typeof STATEMENT_SOURCES)[number]

export const MEASURES = ['warned', 'hidden', 'removed', 'muted', 'banned', 'reported'] as const
export type MeasureKind = (typeof MEASURES)[number]

/** Ends the origin of a measure whose reason is a note of the same file: the rest of it is that note's. */
export const DONE_ORIGIN = '/done'

/**
 * The case that was made for it later: what several have agreed to was in none and stays as they saw it, and older builds that
 * do not know this field see it as they did.
 */
export const CASE_SINCE = 'caseSince'

/** What was done about a case, to somebody or to what they wrote: the decision that may be contested. */
export interface Measure {
  readonly kind: 'measure'
  readonly id: string
  /** Ids; at least one of both. */
  readonly case: string | null
  readonly person: string | null
  /** An unknown value shows as itself (M5). */
  readonly what: MeasureKind | (string & {})
  /** When it was done; since when it holds, where several had to agree. ms since 1970 */
  readonly at: number
  /** When it ends by itself; ms since 1970. Null: for good, or nothing that lasts. */
  readonly until: number | null
  /** Id of the step of the ladder that it follows. */
  readonly step: string | null
  readonly article: string | null
  readonly articleVersion: string | null
  /** Whether a machine found or decided it: a statement of reasons has to say so. */
  readonly automated: boolean
  readonly note: string
  /** What its author is told of the facts, and why they break the rule: whole; a prose under the same name, or an older line. */
  readonly reasons: string
  /** Whether somebody reported it or the team saw it. */
  readonly source: StatementSource | null
  /** When they were given the reasons; ms since 1970. */
  readonly statedAt: number | null
  readonly statedBy: string | null
  /** Who decided: a person of the team, or a name where a file said it. */
  readonly by: string | null
  /** How many of the team must agree before it holds. */
  readonly needs: number
  /** Who agrees to what it is now, where more than one must; sorted. */
  readonly agreed: readonly string[]
  /** Who had agreed to something else; sorted. */
  readonly agreedBefore: readonly string[]
  /** ms since 1970; null while it stands. */
  readonly liftedAt: number | null
  readonly liftedBy: string | null
  readonly origin: string | null
  /** ms since 1970 */
  readonly createdAt: number
  /** ms since 1970, until when somebody has said that it is to be kept, and why. */
  readonly keepUntil: number | null
  readonly keepReason: string
  readonly deletedAt: number | null
}

export function parseMeasure(id: string, map: unknown): Measure | Damaged {
  if (!(map instanceof Y.Map)) return damaged(id, '', map)
  const what = lineIn(map, 'what')
  if (what === null) return damaged(id, 'what', map)
  const createdAt = numberIn(map, 'createdAt') ?? 0
  const needs = Math.max(1, Math.floor(numberIn(map, 'needs') ?? 1))
  return {
    kind: 'measure',
    id,
    case: lineIn(map, 'case') ?? lineIn(map, CASE_SINCE),
    person: lineIn(map, 'person'),
    what,
    ...decidedIn(map, needs),
    step: lineIn(map, 'step'),
    article: lineIn(map, 'article'),
    articleVersion: lineIn(map, 'articleVersion'),
    automated: map.get('automated') === true,
    note: lineIn(map, 'note') ?? '',
    reasons: saidIn(map, 'reasons'),
    source: STATEMENT_SOURCES.find((one) => one === map.get('source')) ?? null,
    statedAt: numberIn(map, 'statedAt'),
    statedBy: lineIn(map, 'statedBy'),
    by: lineIn(map, 'by') ?? lineIn(map, 'createdBy'),
    needs,
    liftedAt: numberIn(map, 'liftedAt'),
    liftedBy: lineIn(map, 'liftedBy'),
    origin: lineIn(map, 'origin'),
    createdAt,
    keepUntil: numberIn(map, 'keepUntil'),
    keepReason: lineIn(map, 'keepReason') ?? '',
    deletedAt: numberIn(map, 'deletedAt'),
  }
}

/** What holds from when the last one agreed lasts as long from then as it was to last when it was proposed. */
function decidedIn(
  map: RecordMap,
  needs: number,
): Pick<Measure, 'at' | 'until' | 'agreed' | 'agreedBefore'> {
  const [proposed, until] = [proposedAt(map), numberIn(map, 'until')]
  if (needs === 1)
    return { at: proposed, until, agreed: membersIn(map, 'agreed'), agreedBefore: [] }
  const { agreed, void: agreedBefore, holdsAt } = agreementsIn(map, needs)
  const at = Math.max(proposed, holdsAt ?? proposed)
  return {
    at,
    until: numberIn(map, ENDS) ?? (until === null ? null : until + at - proposed),
    agreed,
    agreedBefore,
  }
}

/** Of what several have agreed to: when it ends instead, by a later decision. They agreed to the other. */
const ENDS = 'ends'

/** The fields that make a measure end then (ms since 1970). */
export function endFields({ needs }: Pick<Measure, 'needs'>, until: number): FieldValues {
  return needs > 1 ? { [ENDS]: until } : { until }
}

/** It was proposed, and others have still to agree: it does not hold yet. */
export function isPending({ needs, agreed }: Pick<Measure, 'needs' | 'agreed'>): boolean {
  return agreed.length < needs && needs > 1
}

/** Whether it keeps somebody from something now. @param now ms since 1970 */
export function isInForce(measure: Measure, now: number): boolean {
  const { what, until, liftedAt, deletedAt } = measure
  if (!lasts(what) || isPending(measure) || liftedAt !== null || deletedAt !== null) return false
  return until === null || now < until
}

/** Those that last, and may have an end. */
const LASTING: readonly string[] = ['muted', 'banned'] satisfies MeasureKind[]

export function lasts(what: string): boolean {
  return LASTING.includes(what)
}
