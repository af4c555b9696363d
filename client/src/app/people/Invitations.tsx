import { For, onMount, Show } from 'solid-js'
import { useApp } from '#client/app/app-context.tsx'
import { useI18n } from '#client/i18n/i18n.tsx'
import { lazyDetail } from '#client/i18n/lazy-part.tsx'
import { Banner } from '#client/ui/Banner.tsx'
import { focusNear } from '#client/ui/focus-near.ts'
import { useWorkspace } from '#client/workspace/context.ts'
import { InvitationRow } from './InvitationRow.tsx'
import { InviteForm } from './InviteForm.tsx'
import { createInvitationsView } from './invitations-view.ts'
import { createTeamApi } from './team-api.ts'
import { useArrivals } from './use-arrivals.ts'

/** With the code to read, whose drawing is loaded when there is one. */
const InvitationReady = lazyDetail(
  async () => (await import('./InvitationReady.tsx')).InvitationReady,
)

/** The ways in that are open, and those that were. */
export function Invitations(props: {
  /** Somebody wants to make one. */
  readonly asking: boolean
  readonly onDone: () => void
}) {
  const { browser, environment } = useApp()
  const { words } = useI18n()
  const workspace = useWorkspace()
  const view = createInvitationsView({
    api: createTeamApi(browser, workspace.id),
    origin: environment.origin,
  })
  onMount(() => void view.load())
  useArrivals(() => void view.load())
  const making = () => props.asking && view.ready() === null
  let list: HTMLUListElement | undefined
  const revoke = async (id: string) => {
    const place = view.invitations()?.findIndex((invitation) => invitation.id === id) ?? 0
    await view.revoke(id)
    if (list) focusNear(list, place, '.invitation-revoke button')
  }
  const close = () => {
    view.done()
    props.onDone()
  }
  return (
    <section class="people-section" aria-labelledby="people-invitations">
      <header>
        <h2 id="people-invitations">{words().team.invitations}</h2>
        <p class="hint">{words().team.invitationsHint}</p>
      </header>
      <Show when={making()}>
        <InviteForm view={view} onCancel={close} />
      </Show>
      <Show when={view.ready()}>
        {(ready) => <InvitationReady ready={ready()} onDone={close} />}
      </Show>
      <Show when={!making() && view.problem()}>
        {(problem) => (
          <Banner
            tone="warn"
            title={
              problem() === 'unreachable'
                ? words().team.revokeUnreachable
                : words().team.problems.refused
            }
          />
        )}
      </Show>
      <Show when={view.invitations()}>
        {(known) => (
          <ul ref={list} class="people-list">
            <For each={known()} fallback={<li class="hint">{words().team.noInvitations}</li>}>
              {(invitation) => (
                <InvitationRow
                  invitation={invitation}
                  onRevoke={() => void revoke(invitation.id)}
                />
              )}
            </For>
          </ul>
        )}
      </Show>
    </section>
  )
}
