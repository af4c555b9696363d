import {
  createEffect,
  createMemo,
  createSignal,
  Match,
  onCleanup,
  Show,
  Switch,
  untrack,
} from 'solid-js'
import type { Browser } from '#client/app/browser.ts'
import { Stage, type StageWords, type Voting } from '#client/features/events/stage/Stage.tsx'
import type { PlainFormats } from '#client/i18n/plain-formats.ts'
import type { Environment } from '#client/workspace/environment.ts'
import { type KeptLook, lookIn, type OpenLink } from '#client/workspace/sharing/look-in.ts'
import { createSeconds } from '#client/workspace/ticks.ts'
import { EMPTY_STAGE, readStage } from '#shared/documents/stage.ts'
import type { createVoting } from './voting.tsx'
import './AudiencePage.css'

export interface AudiencePageProps {
  readonly environment: Environment
  /** IANA name of the zone of the viewer's clocks. */
  readonly viewerZone: string
  /** From the address; null when it was cut off. */
  readonly secret: string | null
  readonly address: string
  readonly openLink: OpenLink
  readonly kept: KeptLook | null
  /** By what one votes here; null in a page of somebody else's, who could lay something over the button. */
  readonly votes: Pick<Browser, 'fetch'> | null
  /** Keeps the screen from going dark until the result is called; null where it may: a telephone in somebody's pocket. */
  readonly stayAwake: (() => () => void) | null
  /** Keeps the page itself on this device, so that it can be loaded anew without a network; null in another's page. */
  readonly keepPage: (() => void) | null
  readonly words: StageWords
  readonly formats: PlainFormats
  readonly entitle: (title: string) => void
}

/** `/live#SECRET`: what a team shows of an event to whoever is there. */
export function AudiencePage(props: AudiencePageProps) {
  const { environment, secret, openLink, words, kept } = props
  const look = lookIn({
    environment,
    secret,
    openLink,
    read: readStage,
    nothing: EMPTY_STAGE,
    ...(kept && { kept }),
  })
  const now = createSeconds(environment)
  onCleanup(() => look.close())
  const [isTurned, turn] = createSignal(false)
  const link = createMemo(() => {
    const state = look.state()
    return state.kind === 'open' ? state.link : null
  })
  const vote = () => look.shown().vote
  const { connected } = look
  // What voting needs comes once there is something to vote for.
  const [program, setProgram] = createSignal<typeof createVoting>()
  createEffect(() => {
    if (!props.votes || vote() === null || !connected() || untrack(program)) return
    // What did not come is fetched again when the line is back.
    import('./voting.tsx').then(
      ({ createVoting }) => setProgram(() => createVoting),
      () => {},
    )
  })
  const paper = createMemo(
    () =>
      props.votes &&
      program()?.({ fetch: props.votes.fetch, vote, link, secret, connected, environment }),
  )
  const voting: Voting = {
    paper: (stage) => <Show when={paper()}>{(draw) => <>{draw()(stage)}</>}</Show>,
    isTurned,
    turn,
  }
  const isOpen = createMemo(() => look.state().kind === 'open')
  createEffect(() => {
    if (isOpen()) props.keepPage?.()
  })
  createEffect(() => {
    if (isOpen() && props.stayAwake) onCleanup(props.stayAwake())
  })
  createEffect(() => {
    const state = look.state()
    props.entitle(look.shown().plan?.title ?? (state.kind === 'open' ? state.name : 'Ruche'))
  })
  return (
    <main class="stage-frame">
      <Switch fallback={<Notice title={words.opening} detail="" />}>
        <Match when={look.state().kind === 'over'}>
          <Notice title={words.over} detail={words.overDetail} />
        </Match>
        <Match when={look.state().kind === 'unreachable'}>
          <Notice title={words.unreachable} detail={words.unreachableDetail} />
        </Match>
        <Match when={isOpen()}>
          <Stage
            shown={look.shown()}
            words={words}
            formats={props.formats}
            now={now()}
            viewerZone={props.viewerZone}
            brokenAt={look.connected() ? null : look.brokenAt()}
            address={props.address}
            voting={props.votes && voting}
          />
        </Match>
      </Switch>
    </main>
  )
}

function Notice(props: { readonly title: string; readonly detail: string }) {
  return (
    <div class="audience-notice" role="status">
      <h1>{props.title}</h1>
      <p>{props.detail}</p>
    </div>
  )
}
