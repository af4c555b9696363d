import { A } from '@solidjs/router'
import { For, Show } from 'solid-js'
import { maySetModerationRules } from '#client/commands/moderation/rules.ts'
import { useWords } from '#client/i18n/i18n.tsx'
import { Icon } from '#client/ui/Icon.tsx'
import { circleCheck, circleDashed } from '#client/ui/icons.ts'
import { useWorkspace } from '#client/workspace/context.ts'
import type { StatementView } from './statement-view.ts'

/** What the law asks for and the case does not say yet. */
export function StatementMissing(props: { readonly view: StatementView }) {
  const workspace = useWorkspace()
  const words = useWords()
  return (
    <Show
      when={props.view.missing().length > 0}
      fallback={
        <p class="statement-complete">
          <Icon of={circleCheck} size="dense" />
          {words().appeals.statement.complete}
        </p>
      }
    >
      <section class="statement-missing" aria-label={words().appeals.statement.missing}>
        <h3>{words().appeals.statement.missing}</h3>
        <ul>
          <For each={props.view.missing()}>
            {(part) => (
              <li>
                <Icon of={circleDashed} size="dense" />
                <Show
                  when={part === 'redress' && maySetModerationRules(workspace)}
                  fallback={<span>{words().appeals.statement.parts[part]}</span>}
                >
                  <A class="link" href={`/w/${workspace.id}/moderation/settings`}>
                    {words().appeals.statement.parts[part]}
                  </A>
                </Show>
              </li>
            )}
          </For>
        </ul>
      </section>
    </Show>
  )
}
