import { createEffect, on, onCleanup } from 'solid-js'
import { useApp } from '#client/app/app-context.tsx'
import { tellRelayName } from '#client/workspace/relay-name.ts'
import { refreshSession } from '#client/workspace/session/session.ts'
import type { SyncState } from '#client/workspace/status/sync-status.ts'
import type { Workspace } from '#client/workspace/workspace.ts'
import type { Role } from '#shared/access/roles.ts'
import { may } from '#shared/access/rules.ts'

const DOUBTFUL: readonly SyncState[] = ['access-removed', 'signed-out']
/** The relay answers. */
export const IN_TOUCH: readonly SyncState[] = ['saved', 'saving']

/**
 * Asks the relay what this person may do, whenever there is reason to: a socket was closed, the relay said another role,
 * the line is back, the page is looked at again. `changed` gets the new role, or null when there is none any more.
 */
export function useAccess(workspace: Workspace, changed: (role: Role | null) => void): void {
  const { environment } = useApp()
  let asking = false
  let again = false
  let over = false
  onCleanup(() => {
    over = true
  })

  /** Somebody renamed the workspace without a network: whoever may, and is in step, tells the relay. */
  const settleName = (onRelay: string): void => {
    const { name } = workspace.settings()
    const isInStep = workspace.status().state === 'saved'
    if (name !== onRelay && isInStep && may(workspace.me.role, 'rename the workspace'))
      void tellRelayName(workspace.id, name, environment)
  }

  const ask = async (): Promise<void> => {
    if (asking) {
      again = true
      return
    }
    asking = true
    again = false
    const state = await refreshSession(environment)
    asking = false
    if (over) return
    if (state.kind === 'signed-out') workspace.noteSignedOut()
    if (state.kind === 'device-removed') return changed(null)
    if (state.kind === 'signed-in') {
      const { person, workspaces } = state.session
      const known = workspaces.find(({ id }) => id === workspace.id)
      if (!known || known.deletedAt !== undefined) return changed(null)
      if (known.role !== workspace.me.role) return changed(known.role)
      if (person.name !== workspace.me.name) workspace.rename(person.name)
      settleName(known.name)
    }
    if (again) void ask()
  }

  createEffect(
    on(
      () => workspace.status().state,
      (state, before) => {
        if (state === before) return
        const isBack = IN_TOUCH.includes(state) && !(before && IN_TOUCH.includes(before))
        if (isBack || DOUBTFUL.includes(state)) void ask()
      },
    ),
  )
  createEffect(() => {
    const told = workspace.roleTold()
    if (told !== null && told !== workspace.me.role) void ask()
  })
  onCleanup(environment.page.onResume(() => void ask()))
}
