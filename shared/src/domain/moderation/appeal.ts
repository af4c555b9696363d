import * as Y from 'yjs'
import { lineOf } from '#shared/domain/cut-text.ts'
import {
  type Damaged,
  damaged,
  lineIn,
  numberIn,
  proseOf,
  type RecordMap,
} from '#shared/domain/fields.ts'
import { jsonList } from '#shared/domain/json-list.ts'
import type { Measure } from './measure.ts'

/** Somebody contests a measure. Another moderator than the one who decided it says what becomes of it. */
export interface Appeal {
  readonly kind: 'appeal'
  readonly id: string
  readonly case: string
  readonly measure: string
  /** The beginning of what they say, on one line; the whole is a prose, `text`. What they are answered is another, `answer`. */
  readonly excerpt: string
  /** ms since 1970 */
  readonly receivedAt: number
  /** Until when it is to be decided; ms since 1970. */
  readonly deadline: number
  /** Person of the team who sees to it. */
  readonly judge: string | null
  /** The oldest first. */
  readonly verdicts: readonly AppealVerdict[]
  /** Who took it back, and when (ms since 1970); it stays to be read. */
  readonly withdrawn: Withdrawal | null
  /** Status that the case had before. */
  readonly before: string | null
  /** ms since 1970 */
  readonly createdAt: number
  readonly createdBy: string | null
  readonly deletedAt: number | null
}

export interface Withdrawal {
  readonly by: string
  /** ms since 1970 */
  readonly at: number
}

export const APPEAL_VERDICTS = ['upheld', 'changed', 'lifted'] as const
export type AppealVerdictKind = (typeof APPEAL_VERDICTS)[number]

/** What one moderator decided. Never changed, at most followed by another one that knew it. */
export interface AppealVerdict {
  readonly entry: string
  /** ms since 1970 */
  readonly at: number
  readonly by: string
  readonly says: AppealVerdictKind
  readonly note: string
  /** Entries that its author knew: it takes their place. Whether two were given apart cannot be read from clocks. */
  readonly seen: readonly string[]
}

/** Characters. */
export const LONGEST_APPEAL = 20_000
export const LONGEST_VERDICT_NOTE = 2_000

/** Days to decide in, where nobody said until when: no law sets them for a small team; two weeks are soon enough to matter. */
export const APPEAL_DAYS = 14
export const LONGEST_APPEAL_DAYS = 365
const DAY_MS = 86_400_000
/** In the settings of `space`: days, from 1. */
export const APPEAL_DAYS_KEY = 'moderation:appeal-days'
const EXCERPT = 200

/** `verdict:{entry}` = a JSON array */
const VERDICT = 'verdict:'

/** Within how many days an appeal is decided in this workspace. */
export function appealDaysIn(settings: RecordMap): number {
  const days = settings.get(APPEAL_DAYS_KEY)
  const isSaid = Number.isInteger(days) && Number(days) >= 1 && Number(days) <= LONGEST_APPEAL_DAYS
  return isSaid ? Number(days) : APPEAL_DAYS
}

/** Until when an appeal that came then is to be decided; ms since 1970. */
export function appealDeadline(receivedAt: number, days: number): number {
  return receivedAt + days * DAY_MS
}

export function parseAppeal(id: string, map: unknown): Appeal | Damaged {
  if (!(map instanceof Y.Map)) return damaged(id, '', map)
  const [of, measure] = [lineIn(map, 'case'), lineIn(map, 'measure')]
  if (of === null) return damaged(id, 'case', map)
  if (measure === null) return damaged(id, 'measure', map)
  const createdAt = numberIn(map, 'createdAt') ?? 0
  const receivedAt = numberIn(map, 'receivedAt') ?? createdAt
  return {
    kind: 'appeal',
    id,
    case: of,
    measure,
    excerpt: lineOf(String(proseOf(map, 'text') ?? ''), EXCERPT),
    receivedAt,
    deadline: numberIn(map, 'deadline') ?? appealDeadline(receivedAt, APPEAL_DAYS),
    judge: lineIn(map, 'judge'),
    verdicts: verdictsIn(map),
    withdrawn: withdrawnIn(map),
    before: lineIn(map, 'before'),
    createdAt,
    createdBy: lineIn(map, 'createdBy'),
    deletedAt: numberIn(map, 'deletedAt'),
  }
}

export function verdictEntry(
  entry: string,
  { at, by, says, note, seen }: Omit<AppealVerdict, 'entry'>,
): [key: string, value: string] {
  return [`${VERDICT}${entry}`, JSON.stringify([at, by, says, note, seen])]
}

/** What does not parse is none (M5). */
export function verdictsIn(map: RecordMap): AppealVerdict[] {
  const verdicts: AppealVerdict[] = []
  for (const [key, value] of map) {
    const read = key.startsWith(VERDICT) ? parseVerdict(key.slice(VERDICT.length), value) : null
    if (read) verdicts.push(read)
  }
  return verdicts.sort((a, b) => a.at - b.at || (a.entry < b.entry ? -1 : 1))
}

function parseVerdict(entry: string, value: unknown): AppealVerdict | null {
  const [at, by, kind, note, seen] = jsonList(value) ?? []
  const says = APPEAL_VERDICTS.find((one) => one === kind)
  if (typeof at !== 'number' || typeof by !== 'string' || !says) return null
  const known = Array.isArray(seen) ? seen.filter((one) => typeof one === 'string') : []
  return { entry, at, by, says, note: typeof note === 'string' ? note : '', seen: known }
}

function withdrawnIn(map: RecordMap): Withdrawal | null {
  const [by, at] = [lineIn(map, 'withdrawnBy'), numberIn(map, 'withdrawnAt')]
  return by === null || at === null ? null : { by, at }
}

/** Who decided a measure, and judges no appeal against it. */
export function decidersOf({ by, agreed }: Pick<Measure, 'by' | 'agreed'>): readonly string[] {
  return by === null ? agreed : [by, ...agreed]
}

/** What has become of an appeal. */
export type AppealOutcome =
  | { readonly kind: 'open' }
  | { readonly kind: 'decided'; readonly verdict: AppealVerdict }
  | { readonly kind: 'withdrawn'; readonly withdrawn: Withdrawal }
  /** Two who did not know of each other decided otherwise: both stand until somebody who knows both decides. */
  | { readonly kind: 'disputed'; readonly verdicts: readonly AppealVerdict[] }

/**
 * Computed on reading, so that no merge can hide a verdict.
 * @param deciders who decided the measure: what they say about an appeal against it does not count, and they take none back
 */
export function outcomeOf(
  { verdicts, withdrawn }: Pick<Appeal, 'verdicts' | 'withdrawn'>,
  deciders: readonly string[],
): AppealOutcome {
  const counted = verdicts.filter(({ by }) => !deciders.includes(by))
  const known = new Set(counted.flatMap(({ seen }) => seen))
  const standing = counted.filter(({ entry }) => !known.has(entry))
  const last = standing.at(-1)
  if (last && standing.every(({ says }) => says === last.says))
    return { kind: 'decided', verdict: last }
  if (withdrawn && !deciders.includes(withdrawn.by)) return { kind: 'withdrawn', withdrawn }
  if (!last) return { kind: 'open' }
  return { kind: 'disputed', verdicts: standing }
}

/** Whether nobody has anything left to decide. */
export function isSettled({ kind }: AppealOutcome): boolean {
  return kind === 'decided' || kind === 'withdrawn'
}

/**
 * Until when the first of the appeals that nobody has decided is to be, by the id of its case; ms since 1970.
 * @param decidersAbout who decided a measure, by its id
 */
export function appealDeadlines(
  appeals: Iterable<Appeal>,
  decidersAbout: (measure: string) => readonly string[],
): ReadonlyMap<string, number> {
  const deadlines = new Map<string, number>()
  for (const appeal of appeals)
    if (!isSettled(outcomeOf(appeal, decidersAbout(appeal.measure))))
      deadlines.set(
        appeal.case,
        Math.min(appeal.deadline, deadlines.get(appeal.case) ?? Number.POSITIVE_INFINITY),
      )
  return deadlines
}
