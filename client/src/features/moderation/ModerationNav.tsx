import { A } from '@solidjs/router'
import { For } from 'solid-js'
import { useWords } from '#client/i18n/i18n.tsx'
import { useWorkspace } from '#client/workspace/context.ts'
import { MODERATION_PLACES } from './pages.ts'
import './ModerationNav.css'

/** Above each page of the moderation: the way to the others of them. */
export function ModerationNav() {
  const words = useWords()
  const workspace = useWorkspace()
  return (
    <nav class="moderation-nav" aria-label={words().moderation.pages}>
      <For each={MODERATION_PLACES}>
        {(place) => (
          <A href={`/w/${workspace.id}/moderation${place.path}`} end={place.path === ''}>
            {place.label(words())}
          </A>
        )}
      </For>
      <A href={`/w/${workspace.id}/charter`}>{words().charter.title}</A>
    </nav>
  )
}
