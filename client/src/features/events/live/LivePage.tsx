import { type Accessor, createMemo, createSignal, onMount, Show } from 'solid-js'
import { createLiveLinkCommands } from '#client/commands/events/live-link.ts'
import { createStageCommands } from '#client/commands/events/stage.ts'
import { useI18n } from '#client/i18n/i18n.tsx'
import { Segmented } from '#client/ui/Segmented.tsx'
import { useWorkspace } from '#client/workspace/context.ts'
import type { Environment } from '#client/workspace/environment.ts'
import { createSeconds } from '#client/workspace/ticks.ts'
import { may } from '#shared/access/rules.ts'
import { EMPTY_STAGE } from '#shared/documents/stage.ts'
import type { EventPlan } from '#shared/domain/events/event-plan.ts'
import { EventFrame } from '../EventFrame.tsx'
import { Stage } from '../stage/Stage.tsx'
import { Announcements } from './Announcements.tsx'
import type { LiveLinks } from './api.ts'
import { ColoursSection } from './ColoursSection.tsx'
import { LeaderboardSection } from './LeaderboardSection.tsx'
import { LinkSection } from './LinkSection.tsx'
import { createLiveView } from './live-view.ts'
import { PartnersShown } from './PartnersShown.tsx'
import { ProgressSection } from './ProgressSection.tsx'
import { Reached } from './Reached.tsx'
import { ShownSection } from './ShownSection.tsx'
import { SlidesSection } from './SlidesSection.tsx'
import { WinnersSection } from './WinnersSection.tsx'
import './Live.css'

export interface LivePageProps {
  readonly event: string
  readonly environment: Pick<Environment, 'now' | 'after'>
  /** IANA name of the zone of the reader's clocks. */
  readonly viewerZone: string
  readonly links: (event: string) => LiveLinks
  readonly copy: (text: string) => Promise<boolean>
  /** The system's own way to hand a text on; null where there is none. */
  readonly share: ((text: string) => Promise<void>) | null
  readonly print: () => void
  /** Says a word in passing. */
  readonly tell: (text: string) => void
}

/** What it is looked at on. */
const SCREENS = ['wide', 'narrow', 'phone'] as const

/** Where the team decides what the audience of an event sees, on a desk as on a telephone beside the stage. */
export function LivePage(props: LivePageProps) {
  const now = createSeconds(props.environment)
  return (
    <EventFrame event={props.event} now={now}>
      {(plan) => (
        <Show when={plan().id} keyed>
          {(event) => <Live {...props} event={event} plan={plan} now={now} />}
        </Show>
      )}
    </EventFrame>
  )
}

function Live(
  props: LivePageProps & {
    readonly plan: Accessor<EventPlan>
    readonly now: Accessor<number>
  },
) {
  const workspace = useWorkspace()
  const { words, formats } = useI18n()
  const commands = createStageCommands(workspace, props.event)
  const view = createLiveView({
    links: props.links(props.event),
    ...createLiveLinkCommands(workspace, props.event),
    viewers: () => stage()?.viewers() ?? null,
    after: props.environment.after,
  })
  const [screen, setScreen] = createSignal<(typeof SCREENS)[number]>('wide')
  const stage = () => workspace.events()?.stage(props.event)
  const mayShare = () => may(workspace.me.role, 'share with guests')
  onMount(() => {
    if (mayShare()) view.watch()
  })
  const shown = () => stage()?.shown() ?? EMPTY_STAGE
  /** Before it is opened, or changed, what it would be. */
  const picture = createMemo(() =>
    commands.mayStage() && !commands.isUpToDate()
      ? { ...shown(), plan: commands.wanted() }
      : shown(),
  )
  return (
    <div class="live">
      <div class="live-controls">
        <Show when={mayShare()} fallback={<p class="hint">{words().live.readOnly}</p>}>
          <Announcements
            event={props.event}
            commands={commands}
            shown={shown()}
            now={props.now()}
          />
          <Show when={stage()?.known() || shown().plan}>
            <ShownSection commands={commands} shown={shown()} />
          </Show>
          <SlidesSection event={props.event} commands={commands} shown={shown()} />
          <ProgressSection plan={props.plan} now={props.now} commands={commands} shown={shown()} />
          <LeaderboardSection commands={commands} shown={shown()} />
          <WinnersSection commands={commands} shown={shown()} />
          <PartnersShown event={props.event} commands={commands} shown={shown()} />
          <ColoursSection commands={commands} shown={shown()} />
        </Show>
      </div>
      <section class="live-picture">
        <div class="live-head">
          <h2>{picture() === shown() ? words().live.seen : words().live.willBeSeen}</h2>
          <Show when={mayShare() && shown().plan}>
            <Reached reach={stage()?.reach() ?? 'reached'} />
          </Show>
        </div>
        <Segmented
          label={words().live.screen}
          options={SCREENS.map((value) => ({ value, label: words().live.screens[value] }))}
          value={screen()}
          onChange={setScreen}
        />
        {/* The same words stand beside it, to be read and worked with. */}
        <div
          classList={{
            'stage-frame': screen() === 'phone',
            'stage-picture': screen() !== 'phone',
            'live-narrow': screen() === 'narrow',
          }}
          aria-hidden="true"
          inert
        >
          <Stage
            shown={picture()}
            words={words().stage}
            formats={formats()}
            now={props.now()}
            viewerZone={props.viewerZone}
            brokenAt={null}
            address={null}
            voting={null}
          />
        </div>
        <Show when={mayShare()}>
          <LinkSection
            view={view}
            name={props.plan().name}
            copy={props.copy}
            share={props.share}
            print={props.print}
            tell={props.tell}
          />
        </Show>
      </section>
    </div>
  )
}
