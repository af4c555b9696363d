import { createMemo, For, Index, Show } from 'solid-js'
import type { Formats } from '#client/i18n/formats.ts'
import { Icon } from '#client/ui/Icon.tsx'
import { radio, wifiOff } from '#client/ui/icons.ts'
import { Logo } from '#client/ui/Logo.tsx'
import { QrCode } from '#client/ui/QrCode.tsx'
import type { ReadStage } from '#shared/documents/stage.ts'
import { countdownOf, type StagePlan } from '#shared/domain/events/stage.ts'
import { dayOf, hourOf } from '#shared/domain/local-time.ts'
import { cityOf, localTimeAt, sameClocks } from '#shared/domain/zone.ts'
import { Leaderboard } from './Leaderboard.tsx'
import { ProgressComb } from './ProgressComb.tsx'
import { leftIn, standingAt } from './stage-view.ts'
import './Stage.css'

export type StageWords = typeof import('#client/i18n/fr/stage.ts').stage

export interface StageProps {
  readonly shown: ReadStage
  readonly words: StageWords
  readonly formats: Formats
  /** ms since 1970, told anew at every second: what is counted down goes on without a network. */
  readonly now: number
  /** IANA name of the zone of the viewer's clocks. */
  readonly viewerZone: string
  /** When the line broke (ms since 1970); null while it is good. */
  readonly brokenAt: number | null
  /** Of the page itself, for the telephones in the room; null where it is no page for an audience. */
  readonly address: string | null
}

/** Characters; a longer title stands smaller, for the clock below it to have its place. */
const LONG = 40
/** As many as are read in a room before the next one comes. */
const ANNOUNCEMENTS = 3

/** What the audience of an event sees: on a projector, a telephone, or small beside the team's buttons. */
export function Stage(props: StageProps) {
  return (
    <div class="stage">
      <Show
        when={props.shown.plan}
        fallback={
          <>
            <Head {...props} workspace="" />
            <div class="stage-waiting">
              <h1>{props.words.waiting}</h1>
              <p class="stage-lede">{props.words.waitingDetail}</p>
            </div>
          </>
        }
      >
        {(plan) => (
          <>
            <Head {...props} workspace={plan().workspace} />
            <div class="stage-body" classList={{ 'stage-three': plan().progress !== null }}>
              <section class="stage-about">
                <h1 classList={{ 'stage-long': plan().title.length > LONG }}>{plan().title}</h1>
                <Show when={plan().lede}>{(lede) => <p class="stage-lede">{lede()}</p>}</Show>
                <Phases {...props} plan={plan()} />
                <CountedDown {...props} plan={plan()} />
              </section>
              <Show when={plan().progress}>
                {(progress) => (
                  <ProgressComb progress={progress()} words={props.words} formats={props.formats} />
                )}
              </Show>
              <Show
                when={props.shown.winners.length > 0}
                fallback={
                  <Show
                    when={props.shown.leaderboard}
                    fallback={<Programme {...props} plan={plan()} />}
                  >
                    {(board) => <Leaderboard {...props} board={board()} />}
                  </Show>
                }
              >
                <Winners {...props} />
              </Show>
            </div>
          </>
        )}
      </Show>
      <Foot {...props} />
    </div>
  )
}

function Head(props: StageProps & { readonly workspace: string }) {
  const clock = (instant: number) =>
    hourOf(localTimeAt(instant, props.shown.plan?.timeZone ?? props.viewerZone)) ?? ''
  return (
    <header class="stage-head">
      <b>{props.workspace}</b>
      <p class="stage-line" classList={{ 'stage-broken': props.brokenAt !== null }} role="status">
        <Icon of={props.brokenAt === null ? radio : wifiOff} />
        <Show when={props.brokenAt} fallback={props.words.live}>
          {(since) => props.words.reconnecting(clock(since()))}
        </Show>
      </p>
      <Logo size={28} />
    </header>
  )
}

/** What takes time; moments stand in the programme alone. */
function Phases(props: StageProps & { readonly plan: StagePlan }) {
  const long = () => [...props.plan.phases.values()].filter(({ begin, end }) => end > begin)
  return (
    <Show when={long().length > 1}>
      <ol class="stage-phases" aria-label={props.words.phases}>
        <For each={long()}>
          {(phase) => (
            <li
              classList={{ 'stage-done': standingAt(phase, props.now) === 'done' }}
              aria-current={standingAt(phase, props.now) === 'now' ? 'step' : undefined}
            >
              {phase.name}
            </li>
          )}
        </For>
      </ol>
    </Show>
  )
}

function CountedDown(props: StageProps & { readonly plan: StagePlan }) {
  const countdown = createMemo(() => countdownOf(props.plan.phases.values(), props.now))
  return (
    <Show
      when={countdown()}
      fallback={
        <Show when={props.plan.phases.size > 0}>
          <p class="stage-countdown">{props.words.finished}</p>
        </Show>
      }
    >
      {(to) => (
        <div class="stage-countdown" role="timer">
          <h2>
            {to().to === 'begin' ? props.words.begins(to().phase) : props.words.ends(to().phase)}
          </h2>
          <p class="stage-left">
            <Index each={leftIn(to().at - props.now)}>
              {(part) => (
                <span>
                  {part().value} <small>{props.words.left[part().unit](part().value)}</small>
                </span>
              )}
            </Index>
          </p>
        </div>
      )}
    </Show>
  )
}

function Programme(props: StageProps & { readonly plan: StagePlan }) {
  const when = (instant: number) => {
    const time = localTimeAt(instant, props.plan.timeZone)
    const day = props.formats.day(dayOf(time))
    const hour = hourOf(time)
    return hour === null || hour === '00:00'
      ? day
      : props.words.when(day, props.formats.timeInSentence(hour))
  }
  const elsewhere = () => !sameClocks(props.plan.timeZone, props.viewerZone, props.now)
  return (
    <Show when={props.plan.phases.size > 0}>
      <section class="stage-programme">
        <h2>{props.words.programme}</h2>
        <ol>
          <For each={[...props.plan.phases.values()]}>
            {(phase) => (
              <li
                classList={{ 'stage-done': standingAt(phase, props.now) === 'done' }}
                aria-current={standingAt(phase, props.now) === 'now' ? 'step' : undefined}
              >
                <b>{phase.name}</b>
                <small>{when(phase.begin)}</small>
              </li>
            )}
          </For>
        </ol>
        <Show when={elsewhere()}>
          <p class="stage-note">{props.words.timesIn(cityOf(props.plan.timeZone))}</p>
        </Show>
      </section>
    </Show>
  )
}

/** When winners are called, what else is on can wait. */
function Winners(props: StageProps) {
  // By its id, who was called stands still when the next one is.
  const ids = createMemo(() => props.shown.winners.map(({ id }) => id))
  const winner = (id: string) => props.shown.winners.find((one) => one.id === id)
  return (
    <section class="stage-programme stage-winners" aria-live="polite">
      <h2>{props.words.winners}</h2>
      <ol>
        <For each={ids()}>
          {(id) => (
            <li>
              <b class="stage-winner">{winner(id)?.name}</b>
              <small>{winner(id)?.prize}</small>
            </li>
          )}
        </For>
      </ol>
    </section>
  )
}

function Foot(props: StageProps) {
  const latest = () => props.shown.announcements.slice(0, ANNOUNCEMENTS)
  // By its id, what was read out already is not read out again when something is added.
  const ids = createMemo(() => latest().map(({ id }) => id))
  const said = (id: string) => latest().find((one) => one.id === id)
  const clock = (id: string) =>
    hourOf(localTimeAt(said(id)?.at ?? 0, props.shown.plan?.timeZone ?? props.viewerZone))
  return (
    <footer class="stage-foot">
      <section class="stage-news" aria-live="polite">
        <Show when={ids().length > 0}>
          <h2>{props.words.announcements}</h2>
          <ul>
            <For each={ids()}>
              {(id) => (
                <li>
                  <time>{clock(id)}</time>
                  <p>{said(id)?.text}</p>
                </li>
              )}
            </For>
          </ul>
        </Show>
      </section>
      <Show when={props.address}>
        {(address) => (
          <div class="stage-join">
            <QrCode text={address()} label={props.words.code} />
            <p>
              <b class="stage-follow">{props.words.follow}</b>
              {props.words.followDetail}
            </p>
          </div>
        )}
      </Show>
    </footer>
  )
}
