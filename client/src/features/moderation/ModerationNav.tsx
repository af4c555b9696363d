import { useLocation } from '@solidjs/router'
import { For } from 'solid-js'
import { useWords } from '#client/i18n/i18n.tsx'
import { PageNav } from '#client/ui/PageNav.tsx'
import { useWorkspace } from '#client/workspace/context.ts'
import { MODERATION_PLACES } from './pages.ts'

/** Above each page of the moderation: the way to the others of them. */
export function ModerationNav() {
  const words = useWords()
  const workspace = useWorkspace()
  const location = useLocation()
  const base = () => `/w/${workspace.id}/moderation`
  const isHere = (path: string): boolean => {
    const here = location.pathname.startsWith(base())
      ? location.pathname.slice(base().length)
      : null
    if (here === null) return false
    // A case stands in the inbox.
    return path === '' ? here === '' || here.startsWith('/case/') : here.startsWith(path)
  }
  return (
    <PageNav label={words().moderation.pages}>
      <For each={MODERATION_PLACES}>
        {(place) => (
          // A link of the router's own would be current below its path, too: the inbox everywhere.
          <a href={base() + place.path} aria-current={isHere(place.path) ? 'page' : undefined}>
            {place.label(words())}
          </a>
        )}
      </For>
      <a
        href={`/w/${workspace.id}/charter`}
        aria-current={location.pathname.endsWith('/charter') ? 'page' : undefined}
      >
        {words().charter.title}
      </a>
    </PageNav>
  )
}
