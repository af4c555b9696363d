import { createMemo, For, Index, Show } from 'solid-js'
import type { StageVote } from '#shared/domain/events/stage-vote.ts'
import { type Ranked, rankingOf } from '#shared/domain/events/vote/ranking.ts'
import { standingOfVote } from '#shared/protocol/public-vote.ts'
import { Code } from './Code.tsx'
import { Left } from './Countdown.tsx'
import { Leaderboard } from './Leaderboard.tsx'
import type { StageProps } from './Stage.tsx'
import { unbroken } from './stage-view.ts'
import { choiceSaid, standingSaid } from './vote-standing.ts'
import './VoteSlide.css'

/** The last hour is counted down. */
const COUNTED_MS = 3_600_000

type VoteProps = StageProps & { readonly vote: StageVote }

/** A vote before everybody: how it stands and the way to it, then what it came to. */
export function VoteSlide(props: VoteProps) {
  const isFinal = () => props.vote.counts?.isFinal === true
  const ranked = createMemo(() =>
    rankingOf(
      props.vote.choices.map(({ id }) => id),
      (id) => props.vote.counts?.votes[id] ?? 0,
    ),
  )
  const first = () => ranked().filter((one) => isFirst(props.vote, one))
  return (
    <section class="stage-vote" aria-live="polite">
      <div class="stage-vote-what">
        <p class="stage-lede">{isFinal() ? props.words.vote.result : asked()}</p>
        <h1 classList={{ 'stage-long': props.vote.title.length > LONG }}>
          {unbroken(props.vote.title)}
        </h1>
        <Show when={isFinal()} fallback={<Running {...props} />}>
          <Show when={first().length > 1}>
            <p class="stage-lede">{props.words.vote.tied}</p>
          </Show>
          <p class="stage-vote-first">
            <For each={first()}>
              {(one) => (
                <>
                  <Picture {...props} of={one.choice} />
                  <bdi>{nameOf(props, one.choice)}</bdi>
                </>
              )}
            </For>
          </p>
        </Show>
      </div>
      <Counted {...props} ranked={ranked()} />
    </section>
  )

  function asked(): string {
    const { name, most } = props.words.vote
    return props.vote.most > 1 ? `${name}, ${most(props.vote.most)}` : name
  }
}

/** Characters; a longer question stands smaller. */
const LONG = 40

function Running(props: VoteProps) {
  const means = () => ({ ...props, timeZone: props.shown.plan?.timeZone ?? props.viewerZone })
  const until = () => {
    const { opensAt, closesAt } = props.vote
    const standing = standingOfVote(props.vote, props.now)
    const at = standing === 'open' ? closesAt : standing === 'early' ? opensAt : null
    return at !== null && at - props.now <= COUNTED_MS ? at : null
  }
  const isOver = () => standingOfVote(props.vote, props.now) === 'closed'
  return (
    <>
      <p class="stage-lede">{standingSaid(props.vote, means())}</p>
      <Show when={until()}>{(at) => <Left {...props} until={at()} />}</Show>
      <Show when={!isOver() && props.address}>
        {(address) => (
          <div class="stage-vote-way">
            <Code text={address()} label={props.words.code} brokenAt={props.brokenAt} />
            <div>
              <b>{props.words.vote.phone}</b>
              <VoteHere {...props} address={address()} />
              {props.words.vote.honest}
            </div>
          </div>
        )}
      </Show>
    </>
  )
}

/** To the ballot on this screen; in somebody else's page, to a page of its own, where nobody lays anything over it. */
export function VoteHere(props: StageProps & { readonly address: string }) {
  return (
    <Show
      when={props.voting}
      fallback={
        <a href={props.address} target="_blank" rel="noopener noreferrer">
          {props.words.vote.beside}
        </a>
      }
    >
      {(voting) => (
        <button type="button" class="stage-vote-here" onClick={() => voting().turn(true)}>
          {props.words.vote.here}
        </button>
      )}
    </Show>
  )
}

/** Nobody who got nothing has won. */
function isFirst({ counts }: StageVote, { place, votes }: Ranked): boolean {
  return counts?.isFinal === true && place === 1 && votes > 0
}

function nameOf({ vote, words }: VoteProps, id: string): string {
  const choice = vote.choices.find((one) => one.id === id)
  return choice ? choiceSaid(choice, words) : ''
}

function Picture(props: VoteProps & { readonly of: string }) {
  return (
    <Show when={props.shown.pictures.get(props.of)}>
      {(source) => <img src={source()} alt="" />}
    </Show>
  )
}

/** What can be chosen; with what each has got, the most first, where the audience is to see it. */
function Counted(props: VoteProps & { readonly ranked: readonly Ranked[] }) {
  const board = () => {
    const { counts } = props.vote
    // While nobody has any, nobody leads.
    if (!counts || counts.ballots === 0) return null
    const rows = props.ranked.map((one) => ({
      place: one.place,
      name: nameOf(props, one.choice),
      points: one.votes,
    }))
    const title = props.words.vote.ballots(counts.ballots, props.formats.number(counts.ballots))
    return { title, rows, frozen: false, at: counts.at }
  }
  return (
    <Show
      when={board()}
      fallback={
        // Of a list that does not fit, nobody is to stand there and nobody to be left out.
        <Show when={props.ranked.length <= MOST_ROWS}>
          <div
            class="stage-board stage-unranked"
            classList={{ 'stage-many': props.ranked.length > COLUMN }}
          >
            <ol>
              <Index each={props.ranked}>
                {(one) => (
                  <li>
                    <b>
                      <Picture {...props} of={one().choice} />
                      {nameOf(props, one().choice)}
                    </b>
                  </li>
                )}
              </Index>
            </ol>
          </div>
        </Show>
      }
    >
      {(there) => <Leaderboard {...props} board={there()} />}
    </Show>
  )
}

/** Rows; more stand in two columns where there is room. */
const COLUMN = 7
/** In both columns. */
const MOST_ROWS = 12
