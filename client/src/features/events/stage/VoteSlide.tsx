import { createMemo, Index, Show } from 'solid-js'
import { QrCode } from '#client/ui/QrCode.tsx'
import type { StageVote } from '#shared/domain/events/stage-vote.ts'
import { type Ranked, rankingOf } from '#shared/domain/events/vote/ranking.ts'
import { standingOfVote } from '#shared/protocol/public-vote.ts'
import { Left } from './Countdown.tsx'
import type { StageProps } from './Stage.tsx'
import { clockOn } from './stage-view.ts'
import { choiceSaid, standingSaid } from './vote-standing.ts'
import './Leaderboard.css'
import './VoteSlide.css'

/** The last hour is counted down. */
const COUNTED_MS = 3_600_000

type VoteProps = StageProps & { readonly vote: StageVote }

/** A vote before everybody: how it stands and the way to it, then what it came to. */
export function VoteSlide(props: VoteProps) {
  const isFinal = () => props.vote.counts?.isFinal === true
  return (
    <section class="stage-vote" aria-live="polite">
      <div class="stage-vote-what">
        <p class="stage-lede">{isFinal() ? props.words.vote.result : asked()}</p>
        <h1 classList={{ 'stage-long': props.vote.title.length > LONG }}>{props.vote.title}</h1>
        <Show when={!isFinal()}>
          <Running {...props} />
        </Show>
      </div>
      <Counted {...props} />
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
            <QrCode text={address()} label={props.words.code} />
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

/** What can be chosen; with what each has got, the most first, where the audience is to see it. */
function Counted(props: VoteProps) {
  const counts = () => props.vote.counts
  const votesOf = (id: string) => counts()?.votes[id] ?? 0
  const ranked = createMemo(() =>
    rankingOf(
      props.vote.choices.map(({ id }) => id),
      votesOf,
    ),
  )
  const most = () => Math.max(1, ...ranked().map(({ votes }) => votes))
  const isFirst = ({ place, votes }: Ranked) => counts()?.isFinal && place === 1 && votes > 0
  const nameOf = (id: string) => {
    const choice = props.vote.choices.find((one) => one.id === id)
    return choice ? choiceSaid(choice, props.words) : ''
  }
  return (
    // Of a list that does not fit, nobody is to stand there and nobody to be left out, before they are ranked.
    <Show when={counts() || ranked().length <= MOST_ROWS}>
      <div
        class="stage-board"
        classList={{ 'stage-many': ranked().length > COLUMN, 'stage-unranked': !counts() }}
      >
        <ol>
          <Index each={ranked()}>
            {(one) => (
              <li classList={{ 'stage-first': isFirst(one()) }}>
                <Show when={counts()} fallback={<b>{nameOf(one().choice)}</b>}>
                  <span class="stage-place">{one().place}</span>
                  <b>{nameOf(one().choice)}</b>
                  <span class="stage-points">{props.formats.number(one().votes)}</span>
                  <i style={{ '--share': one().votes / most() }} />
                </Show>
              </li>
            )}
          </Index>
        </ol>
        <Show when={counts()}>
          {(there) => (
            <p class="stage-note">
              {props.words.vote.ballots(there().ballots, props.formats.number(there().ballots))}
              <Show
                when={!there().isFinal}
                fallback={<Show when={ranked().some(isTiedFirst)}>. {props.words.vote.tied}</Show>}
              >
                , {props.words.vote.asOf(clockOn(props, there().at))}
              </Show>
            </p>
          )}
        </Show>
      </div>
    </Show>
  )

  function isTiedFirst(one: Ranked): boolean {
    return isFirst(one) === true && one.isTied
  }
}

/** Rows; more stand in two columns where there is room. */
const COLUMN = 7
/** In both columns. */
const MOST_ROWS = 12
