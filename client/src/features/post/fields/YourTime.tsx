import { Show } from 'solid-js'
import type { LocalTime } from '#shared/domain/local-time.ts'
import { usePost } from '../post-context.ts'

/** Whose clocks the hour is on, for somebody whose own show another one. */
export function YourTime(props: { readonly at: LocalTime | null }) {
  const { view } = usePost()
  return (
    <Show when={view.say.yourTime(props.at)}>
      {(both) => <p class="hint when-zone">{both()}</p>}
    </Show>
  )
}
