import type { Session } from '#client/workspace/session/session.ts'

/** The id of whose work this device keeps, as the relay is told it: it lets nobody else in here. */
export interface KeptFor {
  readonly keptFor?: string
}

export function keptFor(session: Session | null): KeptFor {
  return session && session.workspaces.length > 0 ? { keptFor: session.person.id } : {}
}
