import { createSignal, For, onMount, Show } from 'solid-js'
import { useWords } from '#client/i18n/i18n.tsx'
import { LinkButton } from '#client/ui/Button.tsx'
import { plus } from '#client/ui/icons.ts'
import { assignHues, initialsOf } from '#client/ui/people.ts'
import { useWorkspace } from '#client/workspace/context.ts'
import { lostWorkspaces } from '#client/workspace/session/lost-workspaces.ts'
import { keptSession } from '#client/workspace/session/session.ts'
import { countUnsent } from '#client/workspace/status/unsent-count.ts'
import { type Listed, listWorkspaces, mayFound } from './listed.ts'
import './WorkspaceList.css'

/** From one workspace of this device to another. */
export function WorkspaceList(props: { readonly onGo?: () => void }) {
  const words = useWords()
  const workspace = useWorkspace()
  const [listed, setListed] = createSignal<readonly Listed[]>([])
  const [founds, setFounds] = createSignal(false)
  onMount(async () => {
    const session = await keptSession()
    setFounds(mayFound(session))
    setListed(
      await listWorkspaces({
        session,
        lost: await lostWorkspaces(),
        current: workspace.id,
        open: { name: workspace.settings().name, unsent: workspace.status().waiting },
        count: countUnsent,
      }),
    )
  })
  const detail = ({ standing, unsent }: Listed) => {
    const { roles, workspaces } = words()
    const what =
      standing === 'lost' || standing === 'deleted'
        ? workspaces.standing[standing]
        : roles.names[standing]
    return unsent === 0 ? what : `${what} · ${workspaces.unsent(unsent)}`
  }
  return (
    <div class="workspaces">
      <ul aria-label={words().workspaces.title}>
        <For each={listed()}>
          {(one) => (
            <li>
              <a
                class="workspaces-one"
                href={`/w/${one.id}/calendar`}
                aria-current={one.current ? 'true' : undefined}
                onClick={() => props.onGo?.()}
              >
                <span
                  class={`room-mark person-${assignHues([one.id]).get(one.id)}`}
                  aria-hidden="true"
                >
                  {initialsOf(one.name)}
                </span>
                <span class="workspaces-text">
                  <b>{one.name}</b>
                  <small>{detail(one)}</small>
                </span>
              </a>
            </li>
          )}
        </For>
      </ul>
      <Show when={founds()}>
        <LinkButton look="ghost" icon={plus} href="/new">
          {words().workspaces.make}
        </LinkButton>
      </Show>
    </div>
  )
}
