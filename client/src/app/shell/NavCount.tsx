import { Show } from 'solid-js'
import { lazyDetail } from '#client/i18n/lazy-part.tsx'
import { useWorkspace } from '#client/workspace/context.ts'
import type { Place } from './navigation.ts'

const DueCount = lazyDetail(async () => (await import('./soon.ts')).DueCount)

/** What waits on a page, beside its name. */
export function NavCount(props: { readonly of: Place }) {
  const workspace = useWorkspace()
  return (
    <Show when={props.of.id === 'moderation' && workspace.moderation()}>
      <DueCount />
    </Show>
  )
}
