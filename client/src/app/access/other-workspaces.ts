import type { LostWorkspace } from '#client/workspace/session/lost-workspaces.ts'
import type { KnownWorkspace, Session } from '#client/workspace/session/session.ts'

/** Where somebody can go on who has lost one workspace: what opens first, then what is left of other lost ones. */
export function otherWorkspaces(
  current: string | null,
  session: Session | null,
  lost: readonly LostWorkspace[],
): readonly Pick<KnownWorkspace, 'id' | 'name'>[] {
  const open = (session?.workspaces ?? []).filter(({ deletedAt }) => deletedAt === undefined)
  return [...open, ...lost.map(({ known }) => known)].filter(({ id }) => id !== current)
}
