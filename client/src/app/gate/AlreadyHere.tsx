import { createSignal, onMount, Show } from 'solid-js'
import { useWords } from '#client/i18n/i18n.tsx'
import { Banner } from '#client/ui/Banner.tsx'
import { LinkButton } from '#client/ui/Button.tsx'
import { keptSession, type Session } from '#client/workspace/session/session.ts'

/** Somebody who opens an old link again wants to go on, not to join a second time. */
export function AlreadyHere() {
  const words = useWords()
  const [session, setSession] = createSignal<Session | null>(null)
  onMount(async () => setSession(await keptSession()))
  const here = () => {
    const known = session()
    const workspace = known?.workspaces[0]
    return known && workspace ? { person: known.person.name, workspace } : null
  }
  return (
    <Show when={here()}>
      {(known) => (
        <Banner
          tone="info"
          title={words().join.alreadyHere(known().person, known().workspace.name)}
          action={
            <LinkButton size="small" href={`/w/${known().workspace.id}/calendar`}>
              {words().errors.backToCalendar}
            </LinkButton>
          }
        />
      )}
    </Show>
  )
}
