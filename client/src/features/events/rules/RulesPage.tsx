import { For, Show } from 'solid-js'
import { useWords } from '#client/i18n/i18n.tsx'
import { Disclosure } from '#client/ui/Disclosure.tsx'
import { useWorkspace } from '#client/workspace/context.ts'
import type { Environment } from '#client/workspace/environment.ts'
import { useCalled } from '#client/workspace/people/called.ts'
import { createColleagues } from '#client/workspace/people/colleagues.ts'
import { createMinutes } from '#client/workspace/ticks.ts'
import { EventFrame } from '../EventFrame.tsx'
import { Answers } from './Answers.tsx'
import { Checks } from './Checks.tsx'
import { RulesText } from './RulesText.tsx'
import { RulesContext, useRules } from './rules-context.ts'
import { createRulesView } from './rules-view.ts'
import { Versions } from './Versions.tsx'
import '../Sides.css'
import './Rules.css'

/** The rules of one event: what is asked, what is checked, the text, and what was published of it. */
export function RulesPage(props: {
  readonly event: string
  readonly environment: Pick<Environment, 'now' | 'after'>
  readonly download: (name: string, content: Blob) => void
  readonly print: () => void
}) {
  const workspace = useWorkspace()
  const words = useWords()
  const now = createMinutes(props.environment)
  const { within: nameOf } = useCalled(createColleagues(workspace))
  return (
    <EventFrame event={props.event} now={now}>
      {(plan) => (
        <Show when={plan().id} keyed>
          <RulesContext.Provider
            value={{
              view: createRulesView({ workspace, plan, now }),
              now,
              nameOf,
              after: props.environment.after,
              download: props.download,
              print: props.print,
            }}
          >
            <div class="event-sides rules">
              <div class="event-main">
                <p class="rules-intro">{words().eventRules.intro}</p>
                <Show
                  when={workspace.events()?.readOnly() === null}
                  fallback={<p class="hint">{words().eventRules.readOnly}</p>}
                >
                  <Answers event={plan().id} />
                </Show>
                <RulesText />
              </div>
              <aside class="event-aside">
                <Checks />
                <Versions />
                <Damaged />
              </aside>
            </div>
          </RulesContext.Provider>
        </Show>
      )}
    </EventFrame>
  )
}

function Damaged() {
  const { view } = useRules()
  const words = useWords()
  return (
    <For each={view.damaged()}>
      {(one) => (
        <Disclosure summary={words().eventRules.damaged}>
          <pre class="rules-raw">{one.raw}</pre>
        </Disclosure>
      )}
    </For>
  )
}
