/** A vote of the audience as the team prepares it. Who takes part stands here by the ids of their entries alone. */
import { type Damaged, lineIn, membersIn, numberIn, type RecordMap } from '#shared/domain/fields.ts'
import { isLocalTime, type LocalTime } from '#shared/domain/local-time.ts'
import { countIn, type EventPart, readPart } from '../event-part.ts'

export interface PublicVote extends EventPart {
  readonly kind: 'vote'
  /** What is asked. */
  readonly title: string
  /** How many one ballot may choose; from 1. */
  readonly most: number
  /** Phase whose time it has; null: a time of its own. */
  readonly phase: string | null
  /** On the workspace's clocks; null: as soon as somebody opens it. */
  readonly opens: LocalTime | null
  readonly closes: LocalTime | null
  /** Whether the audience sees the counts while it runs; at the end alone otherwise. */
  readonly showsCounts: boolean
  /** How those who entered are called before everybody. */
  readonly callsAs: VoteNaming
  /** Whether the audience can open what they entered. */
  readonly showsLinks: boolean
  /** Whether the audience sees what entries came with, small. */
  readonly showsPictures: boolean
  /** In the order in which they were written down. */
  readonly typed: readonly TypedChoice[]
  /** Ids of the entries that stand for election, sorted. */
  readonly entries: readonly string[]
  /** When it was first opened, ms since 1970; from then on it is not changed here. */
  readonly openedAt: number | null
  readonly tally: Tally | null
}

export interface TypedChoice {
  readonly id: string
  readonly name: string
  /** Empty: none. */
  readonly link: string
}

/** What the relay had counted when somebody took it over, after the vote had closed. */
export interface Tally {
  readonly ballots: number
  /** By choice. */
  readonly counts: ReadonlyMap<string, number>
  /** ms since 1970 */
  readonly closedAt: number
  readonly takenAt: number
  /** Person who took it over. */
  readonly takenBy: string | null
}

/** By the number of the entry, by what its work is called, or by more of who entered it. */
export const VOTE_NAMINGS = ['number', 'title', 'short', 'handle', 'full'] as const
export type VoteNaming = (typeof VOTE_NAMINGS)[number]

export function parsePublicVote(id: string, map: unknown): PublicVote | Damaged {
  return readPart(id, map, 'title', (part, title, fields) => ({
    ...part,
    kind: 'vote' as const,
    title,
    most: countIn(fields, 'most', 1),
    phase: lineIn(fields, 'phase'),
    opens: timeIn(fields, 'opens'),
    closes: timeIn(fields, 'closes'),
    showsCounts: fields.get('showsCounts') === true,
    callsAs: VOTE_NAMINGS.find((one) => one === fields.get('callsAs')) ?? 'number',
    showsLinks: fields.get('showsLinks') === true,
    showsPictures: fields.get('showsPictures') === true,
    typed: typedIn(fields),
    entries: membersIn(fields, 'entry'),
    openedAt: numberIn(fields, 'openedAt'),
    tally: tallyIn(fields),
  }))
}

/** Ids of all that can be chosen. */
export function choicesOf({ typed, entries }: Pick<PublicVote, 'typed' | 'entries'>): string[] {
  return [...typed.map(({ id }) => id), ...entries]
}

const CHOICE = 'choice:'
const COUNT = 'count:'

/** The fields of a choice that somebody types; `undefined` takes it away. @param at ms since 1970 */
export function choiceFields(
  id: string,
  choice: { readonly name: string; readonly link: string; readonly at: number } | null,
): Readonly<Record<string, string | number | undefined>> {
  return {
    [`${CHOICE}${id}`]: choice?.name,
    [`choiceLink:${id}`]: choice?.link || undefined,
    [`choiceAt:${id}`]: choice?.at,
  }
}

export function tallyFields({
  ballots,
  counts,
  closedAt,
  takenAt,
  takenBy,
}: Tally): Readonly<Record<string, string | number | undefined>> {
  const each = [...counts].map(([id, votes]): [string, number] => [`${COUNT}${id}`, votes])
  return {
    ...Object.fromEntries(each),
    tallyBallots: ballots,
    tallyClosedAt: closedAt,
    tallyAt: takenAt,
    tallyBy: takenBy ?? undefined,
  }
}

function typedIn(map: RecordMap): readonly TypedChoice[] {
  const found = [...map.keys()].flatMap((key) => {
    const id = key.startsWith(CHOICE) ? key.slice(CHOICE.length) : ''
    const name = id === '' ? null : lineIn(map, key)
    if (name === null) return []
    const link = lineIn(map, `choiceLink:${id}`) ?? ''
    return [{ choice: { id, name, link }, at: numberIn(map, `choiceAt:${id}`) ?? 0 }]
  })
  found.sort((a, b) => a.at - b.at || (a.choice.id < b.choice.id ? -1 : 1))
  return found.map(({ choice }) => choice)
}

function tallyIn(map: RecordMap): Tally | null {
  const [ballots, takenAt] = [numberIn(map, 'tallyBallots'), numberIn(map, 'tallyAt')]
  if (ballots === null || takenAt === null) return null
  const counts = new Map<string, number>()
  for (const key of map.keys())
    if (key.startsWith(COUNT)) counts.set(key.slice(COUNT.length), numberIn(map, key) ?? 0)
  const closedAt = numberIn(map, 'tallyClosedAt') ?? takenAt
  return { ballots, counts, closedAt, takenAt, takenBy: lineIn(map, 'tallyBy') }
}

function timeIn(map: RecordMap, field: string): LocalTime | null {
  const time = lineIn(map, field)
  return time !== null && isLocalTime(time) ? time : null
}
