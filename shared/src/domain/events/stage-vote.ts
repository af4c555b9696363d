import { VOTE_STATES, type VoteState } from '#shared/protocol/public-vote.ts'
import { proofAddress as addressOf } from './stage-draw.ts'
import { fieldsOf, isInstant, lineOf } from './stage-value.ts'

/** A vote before an audience: what it reads of it, which anybody may know. Times are ms since 1970. */
export interface StageVote {
  /** As the relay knows it. */
  readonly id: string
  readonly title: string
  /** How many one ballot may choose. */
  readonly most: number
  readonly choices: readonly StageChoice[]
  /** Null: as soon as the team opened it. */
  readonly opensAt: number | null
  readonly closesAt: number
  /** When the relay erases every ballot. */
  readonly forgetAt: number
  readonly state: VoteState
  /** Null: the audience does not see them, or not yet. */
  readonly counts: StageCounts | null
}

export interface StageChoice {
  readonly id: string
  /** As it is called before everybody; empty: whose it was has been erased since. */
  readonly name: string
  /** Where it can be looked at; null: nowhere. */
  readonly link: string | null
  /** It is somebody's: gone with what is known of those who took part. */
  readonly isEntry: boolean
}

export interface StageCounts {
  readonly ballots: number
  /** By choice. */
  readonly votes: Readonly<Record<string, number>>
  /** Until when was counted. */
  readonly at: number
  /** The result; else it goes on being counted. */
  readonly isFinal: boolean
}

/** Characters. */
const LONGEST_NAME = 120

/** What of it goes before an audience: each name on one line, and links that lead to a page. */
export function voteForStage(vote: StageVote): StageVote {
  const { title, choices: _, ...rest } = vote
  const choices = vote.choices.map(({ id: choice, name, link, isEntry }) => ({
    id: choice,
    name: lineOf(name, LONGEST_NAME),
    link: addressOf(link),
    isEntry,
  }))
  return { ...rest, title: lineOf(title, LONGEST_NAME), choices }
}

/** Of these choices, or of all that are somebody's, neither name nor link. */
export function withoutNames(vote: StageVote, ids: ReadonlySet<string> | 'all'): StageVote {
  const isMeant = ({ id, isEntry }: StageChoice) => isEntry && (ids === 'all' || ids.has(id))
  return {
    ...vote,
    choices: vote.choices.map((one) => (isMeant(one) ? { ...one, name: '', link: null } : one)),
  }
}

/** Null for what is none; choices that cannot be read are left out. */
export function parseStageVote(value: unknown): StageVote | null {
  const { id, title, most, choices, opensAt, closesAt, forgetAt, state, counts } = fieldsOf(value)
  if (typeof id !== 'string' || typeof title !== 'string' || !isInstant(closesAt)) return null
  if (!Array.isArray(choices)) return null
  const read = choices.flatMap(parseChoice)
  return read.length === 0
    ? null
    : {
        id,
        title,
        most: isCount(most) && most > 0 ? most : 1,
        choices: read,
        opensAt: isInstant(opensAt) ? opensAt : null,
        closesAt,
        forgetAt: isInstant(forgetAt) ? forgetAt : closesAt,
        state: VOTE_STATES.find((one) => one === state) ?? 'closed',
        counts: parseCounts(counts),
      }
}

function parseChoice(value: unknown): readonly StageChoice[] {
  const { id, name, link, isEntry } = fieldsOf(value)
  return typeof id === 'string' && typeof name === 'string'
    ? [{ id, name, link: addressOf(link), isEntry: isEntry === true }]
    : []
}

function parseCounts(value: unknown): StageCounts | null {
  const { ballots, votes, at, isFinal } = fieldsOf(value)
  if (!isCount(ballots) || !isInstant(at)) return null
  const each = Object.entries(fieldsOf(votes)).filter((pair): pair is [string, number] =>
    isCount(pair[1]),
  )
  return { ballots, votes: Object.fromEntries(each), at, isFinal: isFinal === true }
}

function isCount(value: unknown): value is number {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0
}
