import type { DatabaseSync } from 'node:sqlite'
import { hashSecret } from '#server/accounts/secrets.ts'
import type { Ballot, VoteSums } from '#shared/protocol/public-vote.ts'
import type { KeptVote } from './votes.ts'

export type Cast =
  /** `ballot` is what counts now: a later one of the same session may have come before. */
  { readonly ok: true; readonly ballot: Ballot } | { readonly ok: false; readonly problem: 'full' }

type Vote = Pick<KeptVote, 'workspace' | 'id' | 'choices'>

/** What sessions have said in votes, one ballot each. Inside transactions of the caller's. */
export function createBallots(database: DatabaseSync, most: number) {
  const one = database.prepare(
    'SELECT turn FROM vote_ballots WHERE workspace = ? AND vote = ? AND voter = ?',
  )
  const marks = database.prepare(
    'SELECT choice FROM vote_marks WHERE workspace = ? AND vote = ? AND voter = ?',
  )
  const count = database.prepare(
    'SELECT count(*) AS there FROM vote_ballots WHERE workspace = ? AND vote = ?',
  )
  const counts = database.prepare(
    `SELECT choice, count(*) AS votes FROM vote_marks WHERE workspace = ? AND vote = ? GROUP BY choice`,
  )
  const put = database.prepare(
    `INSERT INTO vote_ballots (workspace, vote, voter, turn) VALUES (?, ?, ?, ?)
     ON CONFLICT (workspace, vote, voter) DO UPDATE SET turn = excluded.turn`,
  )
  const unmark = database.prepare(
    'DELETE FROM vote_marks WHERE workspace = ? AND vote = ? AND voter = ?',
  )
  const mark = database.prepare(
    'INSERT INTO vote_marks (workspace, vote, voter, choice) VALUES (?, ?, ?, ?)',
  )

  const keysOf = ({ workspace, id }: Vote, voter: string) =>
    // Who voted twice in an event cannot be found out by comparing.
    [workspace, id, hashSecret(`${voter} ${workspace} ${id}`)] as const
  const of = (vote: Vote, voter: string): Ballot | null => {
    const keys = keysOf(vote, voter)
    const row = one.get(...keys)
    if (!row) return null
    const named = new Set(marks.all(...keys).map(({ choice }) => String(choice)))
    return { turn: Number(row.turn), choices: vote.choices.filter((id) => named.has(id)) }
  }

  return {
    of,
    cast(vote: Vote, voter: string, { turn, choices }: Ballot): Cast {
      const before = of(vote, voter)
      if (before && before.turn >= turn) return { ok: true, ballot: before }
      if (!before && Number(count.get(vote.workspace, vote.id)?.there) >= most)
        return { ok: false, problem: 'full' }
      const keys = keysOf(vote, voter)
      put.run(...keys, turn)
      unmark.run(...keys)
      for (const choice of new Set(choices)) mark.run(...keys, choice)
      return { ok: true, ballot: of(vote, voter) ?? { turn, choices } }
    },
    sums(vote: Vote): VoteSums {
      const named = new Map(
        counts.all(vote.workspace, vote.id).map((row) => [String(row.choice), Number(row.votes)]),
      )
      return {
        ballots: Number(count.get(vote.workspace, vote.id)?.there),
        counts: Object.fromEntries(vote.choices.map((id) => [id, named.get(id) ?? 0])),
      }
    },
  }
}
