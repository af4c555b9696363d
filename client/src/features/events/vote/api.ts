import type { VoteStanding, VoteSums, VoteTerms } from '#shared/protocol/public-vote.ts'

/** A vote as the relay counts it. */
export interface CountedVote extends VoteTerms, VoteSums {
  readonly id: string
  /** By the relay's clock. */
  readonly standing: VoteStanding
  /** Whether the link by which it was opened is still the event's. */
  readonly isLinked: boolean
}

/** `code` is the relay's own, or `unreachable`. */
export type VoteAnswer<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly code: string }

/** What the page of the votes of one event asks of the relay. */
export interface VoteRelay {
  list(): Promise<VoteAnswer<readonly CountedVote[]>>
  /** Opens it, or changes one that is there. */
  put(vote: string, terms: VoteTerms): Promise<VoteAnswer<CountedVote>>
  /** With every ballot. */
  remove(vote: string): Promise<VoteAnswer<null>>
}
