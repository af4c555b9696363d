import { A } from '@solidjs/router'
import { type Accessor, type Component, createMemo, For, onMount, Show } from 'solid-js'
import { Dynamic } from 'solid-js/web'
import { createLiveLinkCommands } from '#client/commands/events/live-link.ts'
import { useFormats, useWords } from '#client/i18n/i18n.tsx'
import { useWorkspace } from '#client/workspace/context.ts'
import type { Environment } from '#client/workspace/environment.ts'
import { createCountedMeasures } from '#client/workspace/events/counted-measures.ts'
import { partsOf } from '#client/workspace/events/parts-of.ts'
import { may } from '#shared/access/rules.ts'
import type { EventPlan } from '#shared/domain/events/event-plan.ts'
import { createChallengeView } from '../challenge/challenge-view.ts'
import { createJuryView } from '../jury/jury-view.ts'
import type { LiveLinks } from '../live/api.ts'
import { createLiveView } from '../live/live-view.ts'
import { EVENT_PLACES } from '../pages.ts'
import { createRested } from './rested.ts'
import { challengeStand, drawStand, entriesStand, goalsMet, judgesDone } from './where-it-stands.ts'
import './WhereItStands.css'

export interface StandsProps {
  readonly plan: Accessor<EventPlan>
  /** ms since 1970, told anew at every full minute. */
  readonly now: Accessor<number>
  readonly after: Environment['after']
  readonly links: LiveLinks
}

/** Of the pages of an event, those of which a line says how far they are. */
const LINES: Readonly<Record<string, Component<StandsProps>>> = {
  '/entries': EntriesLine,
  '/jury': JuryLine,
  '/challenge': ChallengeLine,
  '/draw': DrawLine,
  '/live': LiveLine,
  '/report': GoalsLine,
}

/** How far each page of the event is, and the way there. */
export function WhereItStands(props: StandsProps) {
  const workspace = useWorkspace()
  const words = useWords()
  const rested = createRested(props.after)
  const places = createMemo(() =>
    EVENT_PLACES.filter(({ path, isOf }) => path in LINES && (isOf?.(props.plan()) ?? true)),
  )
  return (
    <nav class="plan-stands" aria-label={words().events.stands.title}>
      <For each={places()}>
        {({ path, label }) => (
          <A href={`/w/${workspace.id}/events/${props.plan().id}${path}`}>
            <span>{label(words())}</span>
            <b>
              <Show when={rested()} fallback="…">
                <Dynamic component={LINES[path]} {...props} />
              </Show>
            </b>
          </A>
        )}
      </For>
    </nav>
  )
}

function EntriesLine(props: StandsProps) {
  const workspace = useWorkspace()
  const words = useWords()
  const stand = createMemo(() => {
    const open = workspace.events()?.entries(props.plan().id)
    if (!open) return null
    if (!open.ready()) return undefined
    open.all.changes()
    return entriesStand(open.all.every())
  })
  const said = () => {
    const now = stand()
    const { entries, hidden } = words().events.stands
    if (now === null) return hidden
    return now ? entries(now.all, now.pending) : '…'
  }
  return <>{said()}</>
}

function JuryLine(props: StandsProps) {
  const workspace = useWorkspace()
  const words = useWords()
  const view = createJuryView({ workspace, plan: props.plan, after: props.after })
  const said = () => {
    const { noJury, jury, judges, decided } = words().events.stands
    const { some, all } = judgesDone(view.progress())
    if (all === 0) return noJury
    if (!view.seesEntries()) return judges(all)
    return view.verdicts().length > 0 ? decided : jury(some, all)
  }
  return <>{said()}</>
}

function ChallengeLine(props: StandsProps) {
  const workspace = useWorkspace()
  const words = useWords()
  const formats = useFormats()
  const view = createChallengeView({ workspace, plan: props.plan, now: props.now })
  const said = () => {
    const { noDays, ahead, day, over } = words().events.stands
    const now = challengeStand(view.span(), view.today())
    if (now.kind === 'on') return day(now.day, now.of)
    if (now.kind === 'ahead') return ahead(formats().day(now.first))
    return now.kind === 'unset' ? noDays : over
  }
  return <>{said()}</>
}

function DrawLine(props: StandsProps) {
  const workspace = useWorkspace()
  const words = useWords()
  const stand = createMemo(() => {
    const draws = workspace.events()?.draws
    const all = (draws?.ids() ?? []).flatMap((id) => draws?.get(id) ?? [])
    return drawStand(all, props.plan().id)
  })
  return <>{words().events.stands.draw[stand()]}</>
}

function LiveLine(props: StandsProps) {
  const workspace = useWorkspace()
  const words = useWords()
  const commands = createLiveLinkCommands(workspace, props.plan().id)
  const stage = () => workspace.events()?.stage(props.plan().id)
  const viewers = () => stage()?.viewers() ?? null
  const view = createLiveView({ links: props.links, ...commands, viewers, after: props.after })
  onMount(() => {
    if (may(workspace.me.role, 'share with guests')) view.watch()
  })
  const isShown = () => (stage()?.shown().plan ?? null) !== null
  const said = () => {
    const { live, closed, notShown } = words().events.stands
    const there = view.link()
    if (there) return live(there.viewers)
    // It may still be on its way here.
    if (!isShown() && !stage()?.known()) return '–'
    return isShown() ? closed : notShown
  }
  return <>{said()}</>
}

function GoalsLine(props: StandsProps) {
  const workspace = useWorkspace()
  const words = useWords()
  const counted = createCountedMeasures(workspace, () => props.plan().id)
  const said = () => {
    const met = goalsMet(
      partsOf(workspace.events(), 'measures', props.plan().id).parts.map(counted),
    )
    const { goals, noGoals } = words().events.stands
    return met.all === 0 ? noGoals : goals(met.some, met.all)
  }
  return <>{said()}</>
}
