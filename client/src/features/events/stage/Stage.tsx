import { createMemo, For, type JSX, Match, Show, Switch } from 'solid-js'
import type { PlainFormats } from '#client/i18n/plain-formats.ts'
import type { ReadStage } from '#shared/documents/stage.ts'
import { DrawSlide } from './DrawSlide.tsx'
import { Leaderboard } from './Leaderboard.tsx'
import { Overview } from './Overview.tsx'
import { ProgressComb } from './ProgressComb.tsx'
import { StageFoot } from './StageFoot.tsx'
import { StageHead } from './StageHead.tsx'
import { clockOn, slideOn, styleOf, unbroken } from './stage-view.ts'
import { VoteSlide } from './VoteSlide.tsx'
import { Winners } from './Winners.tsx'
import './Stage.css'
import './Slides.css'
import './BallotPaper.css'

export type StageWords = typeof import('#client/i18n/fr/stage.ts').stage

export interface StageProps {
  readonly shown: ReadStage
  readonly words: StageWords
  readonly formats: PlainFormats
  /** ms since 1970, told anew at every second: what is counted down goes on without a network. */
  readonly now: number
  /** IANA name of the zone of the viewer's clocks. */
  readonly viewerZone: string
  /** When the line broke (ms since 1970); null while it is good. */
  readonly brokenAt: number | null
  /** Of the page itself, for the telephones in the room; null where it is no page for an audience. */
  readonly address: string | null
  /** How who looks votes here; null where nobody can: in the team's preview, in somebody else's page. */
  readonly voting: Voting | null
}

export interface Voting {
  /** Draws the ballot. */
  paper(stage: StageProps): JSX.Element
  /** Whether it stands instead of the screen, where there is room for one of them. */
  isTurned(): boolean
  turn(isTurned: boolean): void
}

/** What the audience of an event sees: on a projector, a telephone, or small beside the team's buttons. */
export function Stage(props: StageProps) {
  const pausedTitle = () => (props.shown.isPaused ? props.shown.plan?.title : undefined)
  return (
    <div
      class="stage"
      classList={{
        'stage-themed': props.shown.theme !== null,
        'stage-voting': props.voting?.isTurned() === true && isAsked(props.shown),
      }}
      style={styleOf(props.shown.theme)}
    >
      <StageHead {...props} workspace={props.shown.plan?.workspace ?? ''} />
      <Show
        when={pausedTitle()}
        fallback={
          <>
            <Paper {...props} />
            <Body {...props} />
            <Partners {...props} />
            <StageFoot {...props} />
          </>
        }
      >
        {(title) => (
          <div class="stage-pause">
            <h1>{title()}</h1>
          </div>
        )}
      </Show>
    </div>
  )
}

/** Once there is a result, nobody is asked any more. */
function isAsked({ vote }: ReadStage): boolean {
  return vote !== null && vote.counts?.isFinal !== true
}

function Paper(props: StageProps) {
  return (
    <Show when={isAsked(props.shown) && props.shown.plan && props.voting}>
      {(voting) => (
        <div class="stage-ballot">
          {voting().paper(props)}
          <Show when={voting().isTurned()}>
            <button type="button" class="stage-vote-here" onClick={() => voting().turn(false)}>
              {props.words.vote.back}
            </button>
          </Show>
        </div>
      )}
    </Show>
  )
}

function Body(props: StageProps) {
  return (
    <Show
      when={props.shown.plan}
      fallback={
        <div class="stage-waiting">
          <h1>{props.words.waiting}</h1>
          <p class="stage-lede">{props.words.waitingDetail}</p>
        </div>
      }
    >
      {(plan) => (
        <Show
          when={slideOn(props.shown).kind !== 'overview'}
          fallback={<Overview {...props} plan={plan()} />}
        >
          <div class="stage-slide">
            <Slide {...props} />
          </div>
        </Show>
      )}
    </Show>
  )
}

/** Who makes it possible. */
function Partners(props: StageProps) {
  const partners = () => props.shown.plan?.partners ?? []
  return (
    <Show when={partners().length > 0}>
      <section class="stage-partners">
        <h2>{props.words.partners}</h2>
        <ul>
          <For each={partners()}>
            {({ name, logo }) => (
              <li>
                <Show when={logo} fallback={name}>
                  {(source) => <img src={source()} alt={name} title={name} />}
                </Show>
              </li>
            )}
          </For>
        </ul>
      </section>
    </Show>
  )
}

function Slide(props: StageProps) {
  const slide = createMemo(() => slideOn(props.shown))
  const text = () => {
    const on = slide()
    return on.kind === 'text' ? on : null
  }
  const announced = () => {
    const [newest] = props.shown.announcements
    return slide().kind === 'announcement' && newest
  }
  return (
    <Switch>
      <Match when={announced()}>
        {(said) => (
          <section class="stage-word">
            <p class="stage-lede">{clockOn(props, said().at)}</p>
            <h1 classList={{ 'stage-long': said().text.length > LONG_WORD }}>
              {unbroken(said().text)}
            </h1>
          </section>
        )}
      </Match>
      <Match when={text()}>
        {(said) => (
          <section class="stage-word">
            <h1 classList={{ 'stage-long': said().title.length > LONG_WORD }}>
              {unbroken(said().title)}
            </h1>
            <p class="stage-lede">{said().text}</p>
          </section>
        )}
      </Match>
      <Match when={slide().kind === 'progress' && props.shown.plan?.progress}>
        {(progress) => <ProgressComb {...props} progress={progress()} />}
      </Match>
      <Match when={slide().kind === 'leaderboard' && props.shown.leaderboard}>
        {(board) => <Leaderboard {...props} board={board()} />}
      </Match>
      <Match when={slide().kind === 'winners'}>
        <Winners {...props} />
      </Match>
      <Match when={slide().kind === 'draw' && props.shown.draw}>
        {(draw) => <DrawSlide {...props} draw={draw()} />}
      </Match>
      <Match when={slide().kind === 'vote' && props.shown.vote}>
        {(vote) => <VoteSlide {...props} vote={vote()} />}
      </Match>
    </Switch>
  )
}

/** Characters: more than this, and it stands smaller. */
const LONG_WORD = 60
