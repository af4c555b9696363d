/** A vote of the audience, as the relay counts it: by ids, without a word of what they stand for. Times are ms since 1970. */
export interface VoteTerms {
  /** Ids of what can be chosen. */
  readonly choices: readonly string[]
  /** How many of them one ballot may name; from 1. */
  readonly most: number
  /** Null: as soon as the team opens it. */
  readonly opensAt: number | null
  readonly closesAt: number
  /** When nothing of it is left at the relay. */
  readonly forgetAt: number
  readonly state: VoteState
}

/** As the team has said last; a vote that is closed stays so. */
export const VOTE_STATES = ['open', 'paused', 'closed'] as const
export type VoteState = (typeof VOTE_STATES)[number]

/** As it is at a moment: a vote opens and closes by itself, too. */
export type VoteStanding = 'early' | 'open' | 'paused' | 'closed'

export function standingOfVote(
  { state, opensAt, closesAt }: Pick<VoteTerms, 'state' | 'opensAt' | 'closesAt'>,
  now: number,
): VoteStanding {
  if (state === 'closed' || now >= closesAt) return 'closed'
  if (state === 'paused') return 'paused'
  return opensAt !== null && now < opensAt ? 'early' : 'open'
}

/** What one session has said. */
export interface Ballot {
  /** From 1; a higher one takes the place of a lower one, in whatever order they come. */
  readonly turn: number
  readonly choices: readonly string[]
}

export interface VoteSums {
  readonly ballots: number
  /** By choice; those without a vote stand there with 0. */
  readonly counts: Readonly<Record<string, number>>
}

/** More is a list to look somebody up in, and no vote. */
export const MOST_CHOICES = 100
const DAY_MS = 86_400_000
export const LONGEST_VOTE_MS = 400 * DAY_MS
/** Between the end of a vote and the day on which nothing is left of it. */
export const LONGEST_BALLOTS_KEPT_MS = 400 * DAY_MS
