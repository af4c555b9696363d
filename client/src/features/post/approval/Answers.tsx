import { For, Show } from 'solid-js'
import { useWords } from '#client/i18n/i18n.tsx'
import { Avatar } from '#client/ui/Avatar.tsx'
import type { Standing } from '#shared/domain/approval/standing.ts'
import { usePost } from '../post-context.ts'
import { useSaid } from './said.ts'

/** Who was asked, and what they have said; nothing where it is about one person only. */
export function Answers(props: { readonly standing: Exclude<Standing, { kind: 'none' }> }) {
  const { view } = usePost()
  const words = useWords()
  const said = useSaid()
  return (
    <Show when={props.standing.answers.length > 1}>
      <ul class="approval-answers" aria-label={words().approval.answers}>
        <For each={props.standing.answers}>
          {(answer) => (
            <li class={`approval-answer approval-answer-${answer.state}`}>
              <Show when={view.colleague(answer.person)}>
                {(person) => (
                  <span aria-hidden="true">
                    <Avatar person={person()} size="tiny" />
                  </span>
                )}
              </Show>
              <span>
                {said.called.first(answer.person)}, {words().approval.states[answer.state]}
              </span>
            </li>
          )}
        </For>
      </ul>
    </Show>
  )
}
