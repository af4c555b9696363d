import { Show } from 'solid-js'
import { useWords } from '#client/i18n/i18n.tsx'
import { useWorkspace } from '#client/workspace/context.ts'
import { cityOf, sameClocks } from '#shared/domain/zone.ts'

/**
 * Above hours that the reader's own clock shows, such as until when a link is good: says so to whom the clocks of the
 * workspace show another one.
 */
export function OwnClock(props: { readonly viewerZone: string; readonly now: number }) {
  const words = useWords()
  const workspace = useWorkspace()
  const zone = () => workspace.settings().timeZone
  return (
    <Show when={!sameClocks(zone(), props.viewerZone, props.now)}>
      <p class="hint">{words().days.ownClock(cityOf(props.viewerZone), cityOf(zone()))}</p>
    </Show>
  )
}
