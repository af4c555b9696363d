import { createRoot, createSignal } from 'solid-js'
import { expect, test } from 'vitest'
import type { StageVote } from '#shared/domain/events/stage-vote.ts'
import type { Ballot } from '#shared/protocol/public-vote.ts'
import type { AskBallot, BallotAnswer } from './ask-ballot.ts'
import { createBallot } from './ballot-view.ts'

const VOTE: StageVote = {
  id: 'vote',
  title: 'Your favourite photo',
  most: 1,
  choices: ['a', 'b', 'c'].map((id) => ({ id, name: id, link: null, isEntry: false })),
  opensAt: null,
  closesAt: 1_000,
  forgetAt: 2_000,
  state: 'open',
  counts: null,
}
const UNREACHABLE: BallotAnswer = { ok: false, code: 'unreachable' }

/** A relay as it counts one session, and a line to it that loses requests or answers. */
function scene(vote: StageVote = VOTE) {
  let line: 'good' | 'cut' | 'loses answers' = 'good'
  let refusal: string | null = null
  let kept: Ballot | null = null
  let hasCookie = false
  const cast: Ballot[] = []
  let waiting = (): void => {}
  const through = (act: () => BallotAnswer): Promise<BallotAnswer> => {
    const answer = line === 'cut' ? UNREACHABLE : act()
    return Promise.resolve(line === 'good' ? answer : UNREACHABLE)
  }
  const relay: AskBallot = {
    ask: () =>
      through(() => {
        hasCookie = true
        return { ok: true, ballot: kept }
      }),
    cast: (_, ballot) =>
      through(() => {
        cast.push(ballot)
        if (!hasCookie) return { ok: false, code: 'no-ballot' }
        if (kept && kept.turn >= ballot.turn) return { ok: true, ballot: kept }
        if (refusal !== null) return { ok: false, code: refusal }
        kept = ballot
        return { ok: true, ballot: kept }
      }),
  }
  return createRoot(() => {
    const [shown, setShown] = createSignal<StageVote | null>(vote)
    const [connected, setConnected] = createSignal(true)
    const ballot = createBallot({
      vote: shown,
      asked: () => relay,
      connected,
      environment: {
        chance: () => 0.5,
        after(_, run) {
          waiting = run
          return () => {
            waiting = () => {}
          }
        },
      },
    })
    return {
      ballot,
      setShown,
      setConnected,
      cast,
      /** What the page does after a while. */
      later: () => waiting(),
      counts: () => kept?.choices ?? null,
      otherPage(choices: readonly string[]) {
        kept = { turn: (kept?.turn ?? 0) + 1, choices }
      },
      cookieGoes() {
        hasCookie = false
      },
      setLine(next: typeof line) {
        line = next
      },
      refuse(code: string | null) {
        refusal = code
      },
    }
  })
}

/** Every promise that waits for nothing but others. */
const settled = () => new Promise((resolve) => setTimeout(resolve))

test('a vote is counted once it is answered, and another choice takes its place', async () => {
  const { ballot, counts } = scene()
  await settled()
  ballot.send()
  expect(ballot.isSending()).toBe(false)
  ballot.choose('a', true)
  ballot.choose('b', true)
  expect([...ballot.chosen()]).toEqual(['b'])
  ballot.send()
  expect(ballot.isSending()).toBe(true)
  await settled()
  expect([ballot.counted(), ballot.problem(), counts()]).toEqual([['b'], null, ['b']])
  ballot.choose('c', true)
  ballot.send()
  await settled()
  expect(counts()).toEqual(['c'])
})

test('without a network it says that nothing is counted, keeps the choice, and counts once when it is sent again', async () => {
  const { ballot, setLine, setConnected, cast, counts, later } = scene()
  await settled()
  setLine('cut')
  setConnected(false)
  ballot.choose('a', true)
  ballot.send()
  await settled()
  expect([ballot.problem(), ballot.counted(), ballot.isSending()]).toEqual([
    'unreachable',
    null,
    false,
  ])
  setLine('good')
  setConnected(true)
  await settled()
  // Nothing had arrived: that is still so, until it is sent again by itself.
  expect([ballot.problem(), [...ballot.chosen()]]).toEqual(['unreachable', ['a']])
  later()
  await settled()
  expect([ballot.problem(), ballot.counted(), counts()]).toEqual([null, ['a'], ['a']])
  expect(cast).toHaveLength(1)
})

test('an answer that was lost is found again when the line comes back, and is never a second vote', async () => {
  const { ballot, setLine, setConnected, cast, refuse } = scene()
  await settled()
  setLine('loses answers')
  setConnected(false)
  ballot.choose('a', true)
  ballot.send()
  await settled()
  expect(ballot.problem()).toBe('unreachable')
  setLine('good')
  // Sent once more, it bears the number that it had, also when the vote has closed meanwhile.
  refuse('vote-closed')
  ballot.send()
  await settled()
  expect([ballot.problem(), ballot.counted()]).toEqual([null, ['a']])
  setConnected(true)
  await settled()
  expect(cast.map(({ turn }) => turn)).toEqual([1, 1])
})

test('what another page of the same browser said gives way to what is sent here', async () => {
  const { ballot, otherPage, counts } = scene()
  await settled()
  otherPage(['b'])
  otherPage(['c'])
  ballot.choose('a', true)
  ballot.send()
  await settled()
  expect([ballot.counted(), counts()]).toEqual([['a'], ['a']])
})

test('every refusal has a sentence of its own, and the choice stays', async () => {
  const { ballot, refuse, cookieGoes, cast } = scene()
  await settled()
  ballot.choose('a', true)
  const said = async (code: string) => {
    refuse(code)
    ballot.send()
    await settled()
    return ballot.problem()
  }
  expect(await said('vote-not-open')).toBe('shut')
  expect(await said('vote-paused')).toBe('shut')
  expect(await said('too-many')).toBe('busy')
  for (const code of ['vote-full', 'vote-closed', 'vote-ended', 'unknown-share'])
    expect(await said(code)).toBe('over')
  expect([...ballot.chosen()]).toEqual(['a'])
  refuse(null)
  cookieGoes()
  ballot.send()
  await settled()
  expect([ballot.problem(), ballot.counted()]).toEqual([null, ['a']])
  expect(new Set(cast.map(({ turn }) => turn))).toEqual(new Set([1]))
})

test('who votes with a whole hall at once is sent again by itself, unless they think again', async () => {
  const { ballot, refuse, later, counts } = scene()
  await settled()
  ballot.choose('a', true)
  refuse('too-many')
  ballot.send()
  await settled()
  refuse(null)
  ballot.choose('b', true)
  later()
  await settled()
  expect(counts()).toBeNull()
  refuse('too-many')
  ballot.send()
  await settled()
  refuse(null)
  later()
  await settled()
  expect([ballot.problem(), ballot.counted(), counts()]).toEqual([null, ['b'], ['b']])
})

test('several may be chosen, up to as many as are asked for; what was said before is there after a reload', async () => {
  const { ballot, otherPage, setConnected, setShown } = scene({ ...VOTE, most: 2 })
  otherPage(['a', 'b'])
  setConnected(false)
  setConnected(true)
  await settled()
  expect([...ballot.chosen()]).toEqual(['a', 'b'])
  ballot.choose('c', true)
  expect([...ballot.chosen()]).toEqual(['a', 'b'])
  ballot.choose('a', false)
  ballot.choose('c', true)
  expect([...ballot.chosen()]).toEqual(['b', 'c'])
  setShown({ ...VOTE, id: 'another' })
  expect([[...ballot.chosen()], ballot.counted()]).toEqual([[], null])
})
