import { For, Show } from 'solid-js'
import { LinkButton } from '#client/ui/Button.tsx'
import type { KnownWorkspace } from '#client/workspace/session/session.ts'

/** The other workspaces of this device, by name. */
export function OtherWorkspaces(props: {
  readonly title: string
  readonly workspaces: readonly Pick<KnownWorkspace, 'id' | 'name'>[]
}) {
  return (
    <Show when={props.workspaces.length > 0}>
      <nav class="gate-others" aria-label={props.title}>
        <h2>{props.title}</h2>
        <div class="gate-actions">
          <For each={props.workspaces}>
            {({ id, name }) => <LinkButton href={`/w/${id}/calendar`}>{name}</LinkButton>}
          </For>
        </div>
      </nav>
    </Show>
  )
}
