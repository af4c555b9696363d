import { Show } from 'solid-js'
import { useWords } from '#client/i18n/i18n.tsx'
import { useWorkspace } from '#client/workspace/context.ts'
import type { LocalTime } from '#shared/domain/local-time.ts'
import { cityOf } from '#shared/domain/zone.ts'
import { usePost } from '../post-context.ts'

/** Whose clocks the hour is on, for somebody whose own show another one. */
export function YourTime(props: { readonly at: LocalTime | null }) {
  const { view } = usePost()
  const workspace = useWorkspace()
  const words = useWords()
  const zone = () => cityOf(workspace.settings().timeZone)
  return (
    <Show when={view.say.yourTime(props.at)}>
      {(yours) => <p class="hint when-zone">{words().post.zone(zone(), yours())}</p>}
    </Show>
  )
}
