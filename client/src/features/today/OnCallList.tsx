import { A } from '@solidjs/router'
import { For, Show } from 'solid-js'
import { useWords } from '#client/i18n/i18n.tsx'
import { Avatar } from '#client/ui/Avatar.tsx'
import { useCalled } from '#client/workspace/people/called.ts'
import { hourOf } from '#shared/domain/local-time.ts'
import { useToday } from './today-context.ts'

/** Who is on call today, those who begin first, first. Nothing where no rota is kept. */
export function OnCallList() {
  const { workspace, view, colleague } = useToday()
  const words = useWords()
  const called = useCalled(colleague)
  const who = (person: string) =>
    person === workspace.me.id ? words().today.youFirst : called.first(person)
  return (
    <Show when={view.onCall().length > 0}>
      <section aria-labelledby="today-on-call">
        <header class="today-head">
          <h2 id="today-on-call">{words().today.onCall}</h2>
          <A
            class="button button-ghost button-small today-head-end"
            href={`/w/${workspace.id}/moderation/shifts`}
          >
            {words().shifts.title}
          </A>
        </header>
        <ul class="today-shifts">
          <For each={view.onCall()}>
            {({ shift, isNow }) => (
              <li
                aria-current={isNow ? 'true' : undefined}
                classList={{ 'today-shift-now': isNow }}
              >
                <Show when={colleague(shift.person)}>
                  {(person) => (
                    <span aria-hidden="true">
                      <Avatar person={person()} size="small" state={isNow ? 'here' : 'away'} />
                    </span>
                  )}
                </Show>
                <span class="ellipsis">{who(shift.person)}</span>
                <span class="today-line-end">
                  {`${hourOf(shift.from) ?? ''} – ${hourOf(shift.to) ?? ''}`}
                </span>
              </li>
            )}
          </For>
        </ul>
      </section>
    </Show>
  )
}
