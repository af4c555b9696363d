import { expect, test } from 'vitest'
import { accountsUnderTest } from '#server/accounts/testing/accounts.ts'
import { Random, seeds } from '#server/rooms/testing/random.ts'
import { standingOfVote, type VoteSums } from '#shared/protocol/public-vote.ts'
import { createVotes, type KeptVote } from './votes.ts'

const RUNS = Number(process.env.RUCHE_VOTE_RUNS ?? 60)
const STEPS = 80
const CHOICES = ['a', 'b', 'c', 'd']
const MOST_BALLOTS = 6

interface Sent {
  readonly voter: string
  readonly turn: number
  readonly choices: readonly string[]
}

/** What is to be counted, without a database: of each session what it said with its highest turn that came in time. */
class Counted {
  readonly ballots = new Map<string, Sent>()

  take(sent: Sent): void {
    const before = this.ballots.get(sent.voter)
    if (before ? before.turn < sent.turn : this.ballots.size < MOST_BALLOTS)
      this.ballots.set(sent.voter, sent)
  }

  sums(): VoteSums {
    const all = [...this.ballots.values()]
    const of = (id: string) => all.filter(({ choices }) => choices.includes(id)).length
    return { ballots: all.length, counts: Object.fromEntries(CHOICES.map((id) => [id, of(id)])) }
  }
}

test('repeated, in any order, paused and closed in the middle, each session counts once and the sums are right', async () => {
  for (const seed of seeds(RUNS, 'public vote')) {
    const random = new Random(seed)
    const under = accountsUnderTest()
    const { workspace } = under.found('Club', 'Léa')
    const { database, now } = under
    // Only who reads has them counted.
    const votes = createVotes({ database, now, after: () => {}, mostBallots: MOST_BALLOTS })
    const vote: KeptVote = {
      id: 'vote',
      workspace,
      event: 'event',
      share: 'link',
      choices: CHOICES,
      most: 2,
      opensAt: null,
      closesAt: now() + 70,
      forgetAt: now() + 1_000,
      state: 'open',
    }
    votes.put(vote)
    // Another one beside it, in which the same sessions say something else.
    const beside = { ...vote, id: 'beside' }
    votes.put(beside)
    const counted = new Counted()
    const turns = new Map<string, number>()
    const sent: Sent[] = []
    const besides = new Set<string>()
    const answers: Promise<void>[] = []

    for (let step = 0; step < STEPS; step++) {
      under.pass(1)
      const there = votes.find(workspace, 'event', 'vote')
      if (!there) throw new Error('No vote')
      const isOpen = standingOfVote(there, now()) === 'open'
      const roll = random.below(12)
      if (roll === 0) {
        const put = votes.put({ ...vote, state: random.pick(['open', 'paused'] as const) })
        expect(put.ok, `seed ${seed}`).toBe(standingOfVote(there, now()) !== 'closed')
      } else if (roll === 1 && random.chance(0.05)) votes.put({ ...vote, state: 'closed' })
      else if (roll < 4 && sent.length > 0) {
        // What comes late, or twice.
        const again = random.pick(sent)
        const before = votes.ballot(there, again.voter)
        if (isOpen) {
          void votes.cast(there, again.voter, again)
          counted.take(again)
        } else expect(votes.ballot(there, again.voter)).toEqual(before)
      } else {
        const voter = `session ${random.below(9)}`
        const turn = (turns.get(voter) ?? 0) + 1
        turns.set(voter, turn)
        const first = random.pick(CHOICES)
        const more = random.pick(CHOICES)
        const choices = random.chance(0.5) || more === first ? [first] : [first, more]
        const one = { voter, turn, choices }
        sent.push(one)
        // Some are lost on the way, and come later or never.
        if (random.chance(0.2) || !isOpen) continue
        const casting = votes.cast(there, voter, one)
        counted.take(one)
        const kept = counted.ballots.get(voter)
        answers.push(
          casting.then((answer) => {
            expect(answer.ok, `seed ${seed}`).toBe(kept !== undefined)
            if (answer.ok) expect(answer.ballot.turn, `seed ${seed}`).toBe(kept?.turn)
          }),
        )
        if (besides.size < MOST_BALLOTS) {
          besides.add(voter)
          void votes.cast(beside, voter, { turn: 1, choices: ['d'] })
        }
      }
      // Whoever reads has in it what came before; between two who read, many are counted together.
      if (random.chance(0.3))
        expect(votes.sums(there), `seed ${seed}, step ${step}`).toEqual(counted.sums())
    }
    expect(votes.sums(vote), `seed ${seed}`).toEqual(counted.sums())
    expect(votes.sums(beside).counts.d, `seed ${seed}`).toBe(besides.size)
    await Promise.all(answers)
    under.pass(1_000)
    votes.sweep()
    expect(votes.list(workspace, 'event')).toEqual([])
    const left = database.prepare('SELECT count(*) AS left FROM vote_marks').get()
    expect(left, `seed ${seed}`).toEqual({ left: 0 })
    under.dispose()
  }
})
