import { A } from '@solidjs/router'
import { type Accessor, createUniqueId, For, onMount, Show } from 'solid-js'
import { useFormats, useWords } from '#client/i18n/i18n.tsx'
import { Banner } from '#client/ui/Banner.tsx'
import { Button } from '#client/ui/Button.tsx'
import { Disclosure } from '#client/ui/Disclosure.tsx'
import { EmptyState } from '#client/ui/EmptyState.tsx'
import { plus } from '#client/ui/icons.ts'
import { useWorkspace } from '#client/workspace/context.ts'
import type { Environment } from '#client/workspace/environment.ts'
import { createSeconds } from '#client/workspace/ticks.ts'
import { may } from '#shared/access/rules.ts'
import type { EventPlan } from '#shared/domain/events/event-plan.ts'
import { EventFrame } from '../EventFrame.tsx'
import type { VoteRelay } from './api.ts'
import { RunningVote } from './RunningVote.tsx'
import { VoteSetup } from './VoteSetup.tsx'
import { useVotes, VoteContext } from './vote-context.ts'
import { createVoteView } from './vote-view.ts'
import '../Sides.css'
import './Vote.css'
import { isKeyOf } from '#shared/table-keys.ts'

export interface VotePageProps {
  readonly event: string
  readonly environment: Pick<Environment, 'now' | 'after'>
  readonly relay: (event: string) => VoteRelay
}

/** What the audience of an event is asked, how it stands, and what it came to. */
export function VotePage(props: VotePageProps) {
  const now = createSeconds(props.environment)
  return (
    <EventFrame event={props.event} now={now}>
      {(plan) => (
        <Show when={plan().id} keyed>
          {(event) => <Shown {...props} event={event} plan={plan} now={now} />}
        </Show>
      )}
    </EventFrame>
  )
}

function Shown(
  props: VotePageProps & { readonly plan: Accessor<EventPlan>; readonly now: Accessor<number> },
) {
  const workspace = useWorkspace()
  const words = useWords()
  const { plan, now, environment } = props
  const view = createVoteView({
    workspace,
    plan,
    now,
    relay: props.relay(props.event),
    after: environment.after,
  })
  const mayShare = () => may(workspace.me.role, 'share with guests')
  onMount(() => {
    if (mayShare()) view.watch()
  })
  const prepare = () => view.commands.create({ title: words().vote.newTitle, phase: votePhase() })
  /** Where the plan has one for it, its time is proposed. */
  const votePhase = () =>
    workspace
      .events()
      ?.timeline(plan().id)
      .phases.find(({ role, isMilestone }) => role === 'vote' && !isMilestone)?.id
  return (
    <VoteContext.Provider value={view}>
      <Show
        when={view.votes().length > 0}
        fallback={
          <EmptyState
            cells={0}
            title={words().vote.empty}
            detail={view.commands.mayChange() ? words().vote.emptyDetail : words().vote.readOnly}
            actions={
              view.commands.mayChange() ? (
                <Button look="primary" icon={plus} onClick={prepare}>
                  {words().vote.prepare}
                </Button>
              ) : undefined
            }
          />
        }
      >
        <div class="event-sides">
          <div class="event-main votes">
            <Problem />
            <For each={view.votes().map(({ id }) => id)}>
              {(id) => (
                <Show when={view.votes().find((one) => one.id === id)}>
                  {(vote) => (
                    <Show when={vote().openedAt === null} fallback={<RunningVote vote={vote()} />}>
                      <VoteSetup vote={vote()} />
                    </Show>
                  )}
                </Show>
              )}
            </For>
            <Show when={view.commands.mayChange()}>
              <Button class="votes-more" look="ghost" icon={plus} onClick={prepare}>
                {words().vote.another}
              </Button>
            </Show>
            <For each={view.damaged()}>
              {(one) => (
                <Disclosure summary={words().vote.damaged}>
                  <pre>{one.raw}</pre>
                </Disclosure>
              )}
            </For>
          </div>
          <About />
        </div>
      </Show>
    </VoteContext.Provider>
  )
}

function Problem() {
  const view = useVotes()
  const words = useWords()
  const sentence = () => {
    const code = view.problem()
    if (code === null) return null
    const { failed } = words().vote
    return isKeyOf(code, failed) ? failed[code] : failed.other
  }
  return <Show when={sentence()}>{(said) => <Banner tone="warn" title={said()} />}</Show>
}

/** What it can bear, said where it is opened. */
function About() {
  const view = useVotes()
  const workspace = useWorkspace()
  const words = useWords()
  const formats = useFormats()
  const title = createUniqueId()
  const forgetAt = () => view.votes().flatMap(({ id }) => view.counted(id)?.forgetAt ?? [])[0]
  return (
    <aside class="event-aside" aria-labelledby={title}>
      <h2 id={title}>{words().vote.about}</h2>
      <p>{words().vote.aboutHonest}</p>
      <p>{words().vote.aboutJury}</p>
      <p>
        <Show when={forgetAt()} fallback={words().vote.aboutKeptEarly}>
          {(at) => <>{words().vote.aboutKept(formats().instant(at()))}</>}
        </Show>
      </p>
      <p>{words().vote.aboutLink}</p>
      <A class="link" href={`/w/${workspace.id}/events/${view.plan().id}/live`}>
        {words().vote.toLive}
      </A>
    </aside>
  )
}
