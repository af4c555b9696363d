import { A } from '@solidjs/router'
import { type Accessor, createMemo, Show } from 'solid-js'
import { createStageCommands } from '#client/commands/events/stage.ts'
import { useCommands } from '#client/commands/registry.ts'
import { useI18n, useWords } from '#client/i18n/i18n.tsx'
import { Button } from '#client/ui/Button.tsx'
import { chevronLeft, chevronRight, eye, pause } from '#client/ui/icons.ts'
import { useWorkspace } from '#client/workspace/context.ts'
import type { Environment } from '#client/workspace/environment.ts'
import { partsOf } from '#client/workspace/events/parts-of.ts'
import { createSeconds } from '#client/workspace/ticks.ts'
import { may } from '#shared/access/rules.ts'
import { EMPTY_STAGE } from '#shared/documents/stage.ts'
import { EventFrame } from '../EventFrame.tsx'
import { Stage } from '../stage/Stage.tsx'
import { Announcements } from './Announcements.tsx'
import { deckOf, placeIn, stepFrom } from './deck.ts'
import { Reached } from './Reached.tsx'
import { RemoteReveals } from './RemoteReveals.tsx'
import { AddText, Slides, slideSaid } from './Slides.tsx'
import './Live.css'
import './Remote.css'

export interface RemotePageProps {
  readonly event: string
  readonly environment: Environment
  /** IANA name of the zone of the reader's clocks. */
  readonly viewerZone: string
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
  const commands = createStageCommands(workspace, props.event)
  const stage = () => workspace.events()?.stage(props.event)
  const shown = () => stage()?.shown() ?? EMPTY_STAGE
  const deck = createMemo(() =>
    deckOf(shown(), partsOf(workspace.events(), 'slides', props.event).parts),
  )
  const step = (by: 1 | -1): void => {
    const to = stepFrom(deck(), shown().slide, by)
    if (to) commands.showSlide(to)
  }
  const next = () => stepFrom(deck(), shown().slide, 1)
  const previous = () => stepFrom(deck(), shown().slide, -1)
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
      run: () => commands.pause(!shown().isPaused),
    },
  ])
  return (
    <div class="remote">
      <Reached reach={stage()?.reach() ?? 'reached'} />
      <Show when={!shown().plan}>
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
            : words().live.onScreen(slideSaid(shown().slide, words()))}
        </b>
        <span class="hint">
          {words().live.ofDeck(placeIn(deck(), shown().slide) + 1, deck().length)}
        </span>
      </p>
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
        {(slide) => <p class="hint">{words().live.comes(slideSaid(slide(), words()))}</p>}
      </Show>
      <Show when={shown().draw}>{(draw) => <RemoteReveals {...props} draw={draw().id} />}</Show>
      <Button
        class="remote-wide"
        size="touch"
        icon={shown().isPaused ? eye : pause}
        pressed={shown().isPaused}
        onClick={() => commands.pause(!shown().isPaused)}
      >
        {shown().isPaused ? words().live.goOn : words().live.pause}
      </Button>
      <Announcements isBeside commands={commands} shown={shown()} now={props.now()} />
      <div class="stage-picture" aria-hidden="true" inert>
        <Stage
          shown={shown()}
          words={words().stage}
          formats={formats()}
          now={props.now()}
          viewerZone={props.viewerZone}
          brokenAt={null}
          address={null}
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
