import { type JSX, Show } from 'solid-js'
import { useWords } from '#client/i18n/i18n.tsx'
import { ProgressBar } from '#client/ui/ProgressBar.tsx'
import { useWorkspace } from '#client/workspace/context.ts'
import { accessTo } from '#shared/access/roles.ts'

/** Nobody is told that there is nothing before what this device keeps has been read. */
export function UntilRead(props: { readonly children: JSX.Element }) {
  const workspace = useWorkspace()
  const words = useWords()
  const isRead = () =>
    workspace.moderation()?.ready() ?? accessTo('moderation', workspace.me.role) === 'none'
  return (
    <Show when={isRead()} fallback={<ProgressBar label={words().common.loading} />}>
      {props.children}
    </Show>
  )
}
