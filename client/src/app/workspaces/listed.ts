import type { LostWorkspace } from '#client/workspace/session/lost-workspaces.ts'
import type { KnownWorkspace, Session } from '#client/workspace/session/session.ts'

/** A workspace of this device, as the switcher shows it. */
export interface Listed {
  readonly id: string
  readonly name: string
  readonly current: boolean
  /** `lost`: not theirs any more, but something of it is still here. */
  readonly standing: KnownWorkspace['role'] | 'deleted' | 'lost'
  /** Changes that the relay has not confirmed. */
  readonly unsent: number
}

/** Those that can be opened first, as the relay lists them, then what is left of others. */
export async function listWorkspaces(means: {
  readonly session: Session | null
  readonly lost: readonly LostWorkspace[]
  readonly current: string
  /** What the open one is called by its own settings, and how much of it waits. */
  readonly open: { readonly name: string; readonly unsent: number }
  readonly count: (workspace: string) => Promise<number>
}): Promise<readonly Listed[]> {
  const { session, lost, current, open } = means
  const listed = (known: KnownWorkspace, standing: Listed['standing']) => async () => ({
    id: known.id,
    name: known.id === current ? open.name : known.name,
    current: known.id === current,
    standing,
    unsent: known.id === current ? open.unsent : await means.count(known.id),
  })
  const all = [
    ...(session?.workspaces ?? []).map((known) =>
      listed(known, known.deletedAt === undefined ? known.role : 'deleted'),
    ),
    ...lost.map(({ known }) => listed(known, 'lost')),
  ]
  return Promise.all(all.map((one) => one()))
}

/** Who owns a workspace on this relay may make another one. */
export function mayFound(session: Session | null): boolean {
  return session?.workspaces.some(({ role }) => role === 'owner') ?? false
}
