/** What a vote would be if it were opened now. */
import type { PlacedPhase } from '#shared/domain/events/timeline.ts'
import { choicesOf, type PublicVote } from '#shared/domain/events/vote/public-vote.ts'
import { endMinutesOf, timeAt } from '#shared/domain/events/wall-minutes.ts'
import { instantOf } from '#shared/domain/zone.ts'
import { linkOf } from '#shared/formats/link.ts'
import { MOST_CHOICES, type VoteTerms } from '#shared/protocol/public-vote.ts'

/** Why it cannot be opened yet. */
export const DRAFT_PROBLEMS = [
  'few',
  'many',
  'most',
  'no-phase',
  'no-end',
  'over',
  'backwards',
] as const
export type DraftProblem = (typeof DRAFT_PROBLEMS)[number]

export type DraftedVote =
  | { readonly ok: true; readonly terms: Omit<VoteTerms, 'state'> }
  | { readonly ok: false; readonly problem: DraftProblem }

export interface DraftMeans {
  readonly phases: readonly Pick<PlacedPhase, 'id' | 'begin' | 'end'>[]
  readonly timeZone: string
  /** Entries that still take part: others cannot be chosen. */
  readonly isIn: (entry: string) => boolean
  readonly numberOf: (entry: string) => number
  /** When nothing is to be left of those who took part, ms since 1970; null: nobody has said. */
  readonly erasedAt: number | null
  /** ms since 1970 */
  readonly now: number
}

const DAY_MS = 86_400_000
/** Where the plan does not say when its people are forgotten. */
const USUAL_KEPT_MS = 90 * DAY_MS
const LONGEST_KEPT_MS = 400 * DAY_MS

export function draftVote(vote: PublicVote, means: DraftMeans): DraftedVote {
  const problem = (problem: DraftProblem): DraftedVote => ({ ok: false, problem })
  const entries = vote.entries
    .filter(means.isIn)
    .sort((one, other) => means.numberOf(one) - means.numberOf(other))
  const choices = choicesOf({ ...vote, entries })
  if (choices.length < 2) return problem('few')
  if (choices.length > MOST_CHOICES) return problem('many')
  if (vote.most >= choices.length) return problem('most')
  const time = timeOf(vote, means)
  if (time === null) return problem(vote.phase === null ? 'no-end' : 'no-phase')
  const { opensAt, closesAt } = time
  if (opensAt !== null && opensAt >= closesAt) return problem('backwards')
  if (closesAt <= means.now) return problem('over')
  const kept = means.erasedAt ?? closesAt + USUAL_KEPT_MS
  const forgetAt = Math.min(Math.max(kept, closesAt + DAY_MS), closesAt + LONGEST_KEPT_MS)
  const isLater = opensAt !== null && opensAt > means.now
  return {
    ok: true,
    terms: { choices, most: vote.most, opensAt: isLater ? opensAt : null, closesAt, forgetAt },
  }
}

/** Written where an address belongs, and leads to no page: the ballot would not show it. */
export function isUnshowable(link: string): boolean {
  return link.trim() !== '' && linkOf(link) === null
}

/** Null where nobody has said until when. */
function timeOf(
  { phase, opens, closes }: PublicVote,
  { phases, timeZone }: DraftMeans,
): { readonly opensAt: number | null; readonly closesAt: number } | null {
  if (phase === null)
    return closes === null
      ? null
      : {
          opensAt: opens === null ? null : instantOf(opens, timeZone),
          // A day without an hour is the whole of it.
          closesAt: instantOf(timeAt(endMinutesOf(closes)), timeZone),
        }
  const placed = phases.find(({ id }) => id === phase)
  return placed && placed.end > placed.begin
    ? {
        opensAt: instantOf(timeAt(placed.begin), timeZone),
        closesAt: instantOf(timeAt(placed.end), timeZone),
      }
    : null
}

/** Of a vote whose result is in the plan, for what the relay has no more; null before. */
export function termsTaken(vote: PublicVote): VoteTerms | null {
  const { most, tally } = vote
  if (!tally) return null
  const { closedAt } = tally
  const choices = choicesOf(vote).filter((choice) => tally.counts.has(choice))
  return { choices, most, opensAt: null, closesAt: closedAt, forgetAt: closedAt, state: 'closed' }
}
