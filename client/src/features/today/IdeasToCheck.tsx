import { A } from '@solidjs/router'
import { For, Show } from 'solid-js'
import { useFormats, useWords } from '#client/i18n/i18n.tsx'
import { Avatar } from '#client/ui/Avatar.tsx'
import { ideaTitle } from '#shared/domain/idea.ts'
import { useToday } from './today-context.ts'

const AT_ONCE = 3

/** What was noted and waits to be checked; nothing where nothing does. */
export function IdeasToCheck() {
  const { workspace, view, colleague } = useToday()
  const words = useWords()
  const formats = useFormats()
  const home = `/w/${workspace.id}/ideas`
  return (
    <Show when={view.ideas().length > 0}>
      <section aria-labelledby="today-ideas">
        <header class="today-head">
          <h2 id="today-ideas">{words().today.ideas}</h2>
          <span class="today-count">{view.ideas().length}</span>
          <A
            class="button button-ghost button-small today-head-end"
            href={`${home}?show=unchecked,unused`}
            aria-label={words().today.allIdeasName}
          >
            {words().today.allIdeas}
          </A>
        </header>
        <ul class="today-list">
          <For each={view.ideas().slice(0, AT_ONCE)}>
            {(idea) => (
              <li>
                <A class="today-line" href={`${home}?show=unchecked,unused&idea=${idea.id}`}>
                  <b class="today-idea">{ideaTitle(idea) || words().ideas.untitled}</b>
                  <span class="today-meta">
                    <Show
                      when={colleague(idea.foundBy ?? '')}
                      fallback={<span>{idea.foundBy}</span>}
                    >
                      {(person) => <Avatar person={person()} size="tiny" />}
                    </Show>
                    <span class="ellipsis">{idea.source}</span>
                    <span class="today-line-end">{formats().dayInMonth(view.foundOn(idea))}</span>
                  </span>
                </A>
              </li>
            )}
          </For>
        </ul>
      </section>
    </Show>
  )
}
