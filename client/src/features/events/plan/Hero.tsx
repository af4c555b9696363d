import { Show } from 'solid-js'
import { useFormats, useWords } from '#client/i18n/i18n.tsx'
import { useWorkspace } from '#client/workspace/context.ts'
import { createColleagues } from '#client/workspace/people/colleagues.ts'
import { typeSaid } from '../standing-words.ts'
import { usePlan } from './plan-view.ts'

/** What it is about, who leads it, for whom it is. */
export function Hero() {
  const view = usePlan()
  const workspace = useWorkspace()
  const words = useWords()
  const formats = useFormats()
  const colleague = createColleagues(workspace)
  const nameOf = (person: string) => colleague(person)?.name ?? words().post.said.somebody
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
      <h2>{view.plan().title || typeSaid(view.plan().type, words().events)}</h2>
      <Show when={about()}>{(text) => <p>{text()}</p>}</Show>
      <Show when={view.plan().goal}>
        {(goal) => (
          <p class="plan-goal">
            <b>{words().events.goal}</b> {goal()}
          </p>
        )}
      </Show>
    </header>
  )
}

function sentence(text: string | null): string {
  return text === null || /[.!?…]$/.test(text) ? (text ?? '') : `${text}.`
}
