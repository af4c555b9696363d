import type { AccountsContext } from '#server/accounts/context.ts'
import { overwriting } from '#server/accounts/overwriting.ts'
import { createTogether } from '#server/accounts/together.ts'
import { transaction } from '#server/accounts/transaction.ts'
import {
  type Ballot,
  standingOfVote,
  type VoteSums,
  type VoteTerms,
} from '#shared/protocol/public-vote.ts'
import { type Cast, createBallots } from './ballots.ts'

/** A vote of the audience as the team has opened it. */
export interface KeptVote extends VoteTerms {
  /** Of the plan's own record. */
  readonly id: string
  readonly workspace: string
  readonly event: string
  /** The live link by which it was opened, and by which alone is voted. */
  readonly share: string
}

export type PutVote =
  | { readonly ok: true; readonly vote: KeptVote; readonly isNew: boolean }
  /** `closed`: for good. `begun`: what can be chosen is fixed with the first ballot. `ended`: its link is another one now. */
  | { readonly ok: false; readonly problem: 'too-many' | 'closed' | 'begun' | 'ended' }

export interface Votes {
  put(vote: KeptVote): PutVote
  find(workspace: string, event: string, id: string): KeptVote | null
  /** Those of an event; the latest that was opened first. */
  list(workspace: string, event: string): readonly KeptVote[]
  sums(vote: KeptVote): VoteSums
  /** With every ballot; false when there is none. */
  remove(workspace: string, event: string, id: string): boolean
  /** What a session has said; null before its first time. */
  ballot(vote: KeptVote, voter: string): Ballot | null
  /**
   * Resolves when it is on disk, with what others cast in the same moment.
   * @param voter secret of the session: kept as a hash that is another one for each vote
   */
  cast(vote: KeptVote, voter: string, ballot: Ballot): Promise<Cast>
  /** Removes those whose time is over. */
  sweep(): void
}

const MOST_VOTES = 200

type Row = Readonly<Record<string, unknown>>

export interface VotesParts extends Pick<AccountsContext, 'database' | 'now'> {
  /** Runs once after `ms`. */
  readonly after: (ms: number, run: () => void) => void
  /** Of one vote. */
  readonly mostBallots: number
}

/** What audiences are asked, and what each session has answered. */
export function createVotes({ database, now, after, mostBallots }: VotesParts): Votes {
  const count = database.prepare('SELECT count(*) AS there FROM votes WHERE workspace = ?')
  const one = database.prepare('SELECT * FROM votes WHERE workspace = ? AND event = ? AND id = ?')
  const all = database.prepare(
    'SELECT * FROM votes WHERE workspace = ? AND event = ? ORDER BY made_at DESC, id',
  )
  const insert = database.prepare(
    `INSERT INTO votes (id, workspace, event, share, choices, most, opens_at, closes_at, forget_at, state, made_at)
     VALUES (:id, :workspace, :event, :share, :choices, :most, :opensAt, :closesAt, :forgetAt, :state, :now)`,
  )
  const update = database.prepare(
    `UPDATE votes SET choices = :choices, most = :most, opens_at = :opensAt, closes_at = :closesAt,
       forget_at = :forgetAt, state = :state
     WHERE workspace = :workspace AND event = :event AND id = :id`,
  )
  const drop = database.prepare('DELETE FROM votes WHERE workspace = ? AND event = ? AND id = ?')
  const over = database.prepare('DELETE FROM votes WHERE forget_at <= ?')
  const ballots = createBallots(database, mostBallots)
  /** Whoever closes a vote, or reads how it stands, has in it what came before. */
  const together = createTogether(database, after)

  const find = (workspace: string, event: string, id: string): KeptVote | null => {
    const row = one.get(workspace, event, id)
    return row ? toVote(row) : null
  }
  const valuesOf = ({ id, workspace, event, most, opensAt, closesAt, ...rest }: KeptVote) => ({
    id,
    workspace,
    event,
    most,
    opensAt,
    choices: JSON.stringify(rest.choices),
    // When it really ended stands there afterwards.
    closesAt: rest.state === 'closed' ? Math.min(closesAt, now()) : closesAt,
    forgetAt: rest.forgetAt,
    state: rest.state,
  })

  return {
    put(vote) {
      together.now()
      return transaction(database, (): PutVote => {
        const { workspace, event, id } = vote
        const before = find(workspace, event, id)
        if (!before) {
          if (Number(count.get(workspace)?.there) >= MOST_VOTES)
            return { ok: false, problem: 'too-many' }
          insert.run({ ...valuesOf(vote), share: vote.share, now: now() })
          return { ok: true, vote: find(workspace, event, id) ?? vote, isNew: true }
        }
        const isClosed = standingOfVote(before, now()) === 'closed'
        if (isClosed && vote.state !== 'closed') return { ok: false, problem: 'closed' }
        // Said once more because the answer was lost.
        if (isClosed) return { ok: true, vote: before, isNew: false }
        if (before.share !== vote.share && vote.state !== 'closed')
          return { ok: false, problem: 'ended' }
        const asked = ({ choices, most }: KeptVote) => JSON.stringify([choices, most])
        if (asked(before) !== asked(vote) && ballots.sums(before).ballots > 0)
          return { ok: false, problem: 'begun' }
        update.run(valuesOf(vote))
        return { ok: true, vote: find(workspace, event, id) ?? vote, isNew: false }
      })
    },
    find,
    list: (workspace, event) => all.all(workspace, event).map(toVote),
    sums(vote) {
      together.now()
      return ballots.sums(vote)
    },
    remove(workspace, event, id) {
      together.now()
      return overwriting(database, () => drop.run(workspace, event, id)).changes > 0
    },
    ballot: ballots.of,
    cast: (vote, voter, ballot) => together.soon(() => ballots.cast(vote, voter, ballot)),
    sweep: () => void overwriting(database, () => over.run(now())),
  }
}

function toVote(row: Row): KeptVote {
  return {
    id: String(row.id),
    workspace: String(row.workspace),
    event: String(row.event),
    share: String(row.share),
    choices: JSON.parse(String(row.choices)),
    most: Number(row.most),
    opensAt: row.opens_at === null ? null : Number(row.opens_at),
    closesAt: Number(row.closes_at),
    forgetAt: Number(row.forget_at),
    state: row.state === 'open' || row.state === 'paused' ? row.state : 'closed',
  }
}
