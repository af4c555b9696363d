import { createSignal, Show } from 'solid-js'
import { useFormats, useWords } from '#client/i18n/i18n.tsx'
import { IconButton } from '#client/ui/Button.tsx'
import { settings2 } from '#client/ui/icons.ts'
import { useWorkspace } from '#client/workspace/context.ts'
import { useCalled } from '#client/workspace/people/called.ts'
import { createColleagues } from '#client/workspace/people/colleagues.ts'
import { daysBetween } from '#shared/domain/day.ts'
import { standingOf } from '#shared/domain/events/plan-standing.ts'
import { dayOf } from '#shared/domain/local-time.ts'
import { typeSaid } from '../standing-words.ts'
import { PlanDialog } from './PlanDialog.tsx'
import { usePlan } from './plan-view.ts'

/** What it is about, who leads it, for whom it is; beside it, how far it is. */
export function Hero() {
  const view = usePlan()
  const workspace = useWorkspace()
  const words = useWords()
  const formats = useFormats()
  const [changing, setChanging] = createSignal(false)
  const { within: nameOf } = useCalled(createColleagues(workspace))
  const led = () => {
    const { lead, team } = view.plan()
    const others = formats().list(team.filter((one) => one !== lead).map(nameOf))
    if (lead === null) return others === '' ? null : words().events.by(others)
    return others === ''
      ? words().events.led(nameOf(lead))
      : words().events.ledWith(nameOf(lead), others)
  }
  const about = () => [led(), view.plan().audience].filter(Boolean).map(sentence).join(' ')
  return (
    <header class="plan-hero">
      <div>
        <h2 classList={{ 'plan-kind': view.plan().title === '' }}>
          {view.plan().title || typeSaid(view.plan().type, words().events)}
          <Show when={view.mayChange()}>
            <IconButton
              look="ghost"
              size="small"
              icon={settings2}
              label={words().events.about.title}
              onClick={() => setChanging(true)}
            />
          </Show>
        </h2>
        <Show when={about()}>{(text) => <p>{text()}</p>}</Show>
        <Show when={view.plan().goal}>
          {(goal) => (
            <p class="plan-goal">
              <b>{words().events.goalSaid}</b> {goal()}
            </p>
          )}
        </Show>
      </div>
      <Figures />
      <PlanDialog open={changing()} onClose={() => setChanging(false)} />
    </header>
  )
}

/** How far it is, in figures: what can be counted here. */
function Figures() {
  const view = usePlan()
  const words = useWords()
  const formats = useFormats()
  const standing = () => standingOf(view.timeline().phases, view.wallMinutes())
  const until = () => {
    const now = standing()
    if (now.kind === 'in')
      return {
        label: words().events.endOf(now.phase.name),
        days: daysBetween(view.today(), dayOf(now.phase.until)),
      }
    if (now.kind === 'ahead' || now.kind === 'between') {
      const next = now.kind === 'ahead' ? now.first : now.next
      return {
        label: words().events.startOf(next.name),
        days: daysBetween(view.today(), dayOf(next.from)),
      }
    }
    return null
  }
  const measured = () =>
    view
      .measures()
      .filter(({ reached }) => reached !== null)
      .slice(0, 3)
  return (
    <dl class="plan-figures">
      <Show when={measured().length > 0}>
        {measured().map(({ name, reached }) => (
          <div>
            <dt>{name}</dt>
            <dd>{formats().number(reached ?? 0)}</dd>
          </div>
        ))}
      </Show>
      <Show when={until()}>
        {(next) => (
          <div>
            <dt>{next().label}</dt>
            <dd>{words().events.inDays(next().days)}</dd>
          </div>
        )}
      </Show>
    </dl>
  )
}

function sentence(text: string | null): string {
  return text === null || /[.!?…]$/.test(text) ? (text ?? '') : `${text}.`
}
