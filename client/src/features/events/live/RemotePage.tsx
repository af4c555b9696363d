import { A } from '@solidjs/router'
import { type Accessor, createSignal, onCleanup, onMount, Show } from 'solid-js'
import { createStageCommands } from '#client/commands/events/stage.ts'
import { useCommands } from '#client/commands/registry.ts'
import { useI18n, useWords } from '#client/i18n/i18n.tsx'
import { Button } from '#client/ui/Button.tsx'
import { chevronLeft, chevronRight, eye, maximize, pause } from '#client/ui/icons.ts'
import { useWorkspace } from '#client/workspace/context.ts'
import type { Environment } from '#client/workspace/environment.ts'
import { createSeconds } from '#client/workspace/ticks.ts'
import { may } from '#shared/access/rules.ts'
import { EventFrame } from '../EventFrame.tsx'
import { Stage } from '../stage/Stage.tsx'
import { Announcements } from './Announcements.tsx'
import { DrawOff } from './DrawOff.tsx'
import type { PresenterScreen } from './presenter-screen.ts'
import { Reached } from './Reached.tsx'
import { RemoteFull } from './RemoteFull.tsx'
import { RemoteReveals } from './RemoteReveals.tsx'
import { createRemoteView } from './remote-view.ts'
import { AddText, Slides, slideSaid } from './Slides.tsx'
import './Live.css'
import './Remote.css'

export interface RemotePageProps {
  readonly event: string
  readonly environment: Environment
  /** IANA name of the zone of the reader's clocks. */
  readonly viewerZone: string
  readonly screen: PresenterScreen
}

/** In a presenter's hand: what is on the screen, what comes, and a thumb's width for each deed. It works without a network. */
export function RemotePage(props: RemotePageProps) {
  const workspace = useWorkspace()
  const words = useWords()
  const now = createSeconds(props.environment)
  return (
    <EventFrame event={props.event} now={now}>
      {(plan) => (
        <Show
          when={may(workspace.me.role, 'share with guests')}
          fallback={<p class="hint">{words().live.readOnly}</p>}
        >
          <Show when={plan().id} keyed>
            {(event) => <Remote {...props} event={event} now={now} />}
          </Show>
        </Show>
      )}
    </EventFrame>
  )
}

type RemoteProps = RemotePageProps & { readonly now: Accessor<number> }

function Remote(props: RemoteProps) {
  const workspace = useWorkspace()
  const { words, formats } = useI18n()
  const { screen } = props
  const commands = createStageCommands(workspace, props.event)
  const view = createRemoteView(workspace, props.event, commands)
  const { shown, step, next, previous } = view
  const stage = () => workspace.events()?.stage(props.event)
  /** On a telephone that was only just taken in hand, what is on show may still be on its way. */
  const isKnown = () => shown().plan !== null || (stage()?.known() ?? false)
  const [isFull, setIsFull] = createSignal(false)
  const fill = (full: boolean): void => {
    setIsFull(full)
    screen.fill(full)
  }
  onMount(() => {
    const sleep = screen.stayAwake()
    onCleanup(() => {
      sleep()
      screen.fill(false)
    })
  })
  // What the clickers press that presenters have in their hands.
  useCommands(() => [
    {
      id: 'stage.next',
      keys: ['PageDown'],
      group: 'app',
      label: ({ live }) => live.nextOnScreen,
      when: () => next() !== null,
      run: () => step(1),
    },
    {
      id: 'stage.previous',
      keys: ['PageUp'],
      group: 'app',
      label: ({ live }) => live.previousOnScreen,
      when: () => previous() !== null,
      run: () => step(-1),
    },
    {
      id: 'stage.hide',
      keys: ['b', '.'],
      group: 'app',
      label: ({ live }) => (shown().isPaused ? live.goOn : live.pause),
      run: view.pause,
    },
  ])
  return (
    <div class="remote">
      <div class="remote-head">
        <Show when={isKnown()} fallback={<p class="hint">{words().common.loading}</p>}>
          <Reached reach={stage()?.reach() ?? 'reached'} />
        </Show>
        <Button size="touch" icon={maximize} onClick={() => fill(true)}>
          {words().live.full}
        </Button>
      </div>
      <RemoteFull
        {...props}
        view={view}
        commands={commands}
        open={isFull()}
        onClose={() => fill(false)}
      />
      <Show when={isKnown() && !shown().plan}>
        <p>
          {words().live.remoteEmpty}{' '}
          <A class="link" href={`/w/${workspace.id}/events/${props.event}/live`}>
            {words().draw.toLive}
          </A>
        </p>
      </Show>
      <p class="remote-on" role="status">
        <b>
          {shown().isPaused
            ? words().live.paused
            : words().live.onScreen(slideSaid(shown().slide, shown(), words()))}
        </b>
        <span class="hint">{words().live.ofDeck(view.place() + 1, view.deck().length)}</span>
      </p>
      <DrawOff shown={shown()} />
      <div class="remote-steps">
        <div>
          <Button
            size="touch"
            icon={chevronLeft}
            unavailable={previous() ? undefined : words().live.firstSlide}
            onClick={() => step(-1)}
          >
            {words().live.previous}
          </Button>
        </div>
        <div>
          <Button
            size="touch"
            look="primary"
            icon={chevronRight}
            unavailable={next() ? undefined : words().live.lastSlide}
            onClick={() => step(1)}
          >
            {words().live.next}
          </Button>
        </div>
      </div>
      <Show when={next()}>
        {(slide) => <p class="hint">{words().live.comes(slideSaid(slide(), shown(), words()))}</p>}
      </Show>
      <Show when={shown().draw}>{(draw) => <RemoteReveals {...props} draw={draw().id} />}</Show>
      <Button
        class="remote-wide"
        size="touch"
        icon={shown().isPaused ? eye : pause}
        pressed={shown().isPaused}
        onClick={view.pause}
      >
        {shown().isPaused ? words().live.goOn : words().live.pause}
      </Button>
      <Announcements
        isBeside
        event={props.event}
        commands={commands}
        shown={shown()}
        now={props.now()}
      />
      <div class="stage-picture" aria-hidden="true" inert>
        <Stage
          shown={shown()}
          words={words().stage}
          formats={formats()}
          now={props.now()}
          viewerZone={props.viewerZone}
          brokenAt={null}
          address={null}
          voting={null}
        />
      </div>
      <section>
        <h2>{words().live.slides}</h2>
        <Slides event={props.event} commands={commands} shown={shown()} />
        <AddText event={props.event} />
      </section>
    </div>
  )
}
