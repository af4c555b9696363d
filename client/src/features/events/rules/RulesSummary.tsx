import { A } from '@solidjs/router'
import { type Accessor, createUniqueId, For } from 'solid-js'
import { useWords } from '#client/i18n/i18n.tsx'
import { Icon } from '#client/ui/Icon.tsx'
import { useWorkspace } from '#client/workspace/context.ts'
import { networkName } from '#client/workspace/space/network-names.ts'
import type { EventPlan } from '#shared/domain/events/event-plan.ts'
import type { RulesCheck } from '#shared/domain/events/rules/checks.ts'
import { CHECK_ICONS } from './check-icons.ts'
import { createRulesView } from './rules-view.ts'
import './RulesSummary.css'

/** What the rules of an event still need, beside its plan. */
export function RulesSummary(props: {
  readonly plan: Accessor<EventPlan>
  readonly now: Accessor<number>
}) {
  const workspace = useWorkspace()
  const words = useWords()
  const title = createUniqueId()
  const { plan, now } = props
  const view = createRulesView({ workspace, plan, now })
  const right = () => view.checks().filter(({ state }) => state === 'right').length
  const said = ({ name, network }: RulesCheck): string => {
    const { check } = words().eventRules
    return name === 'network'
      ? check.network(networkName(network ?? '', words().networks))
      : check[name]
  }
  return (
    <section class="rules-card" aria-labelledby={title}>
      <header>
        <h2 id={title}>{words().eventRules.compliance}</h2>
        <span class="hint">{words().eventRules.rightOf(right(), view.checks().length)}</span>
      </header>
      <ul>
        <For each={view.checks()}>
          {(check) => (
            <li class={`rules-${check.state}`}>
              <Icon of={CHECK_ICONS[check.state]} />
              <span>
                {said(check)}
                <span class="visually-hidden">, {words().eventRules.states[check.state]}</span>
              </span>
            </li>
          )}
        </For>
      </ul>
      <A class="link" href={`/w/${workspace.id}/events/${plan().id}/rules`}>
        {words().eventRules.toRules}
      </A>
    </section>
  )
}
