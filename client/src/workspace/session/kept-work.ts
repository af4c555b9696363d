import { lostWorkspaces } from '#client/workspace/session/lost-workspaces.ts'
import { keptSession, type Session } from '#client/workspace/session/session.ts'

/** Whose work this device keeps: who may open it here, else who could and left something; null when it keeps none. */
export async function keptWork(): Promise<Session | null> {
  const session = await keptSession()
  if (session && session.workspaces.length > 0) return session
  const lost = await lostWorkspaces()
  const person = lost[0]?.person
  if (!person) return session
  const theirs = lost.filter((one) => one.person.id === person.id)
  return { person, workspaces: theirs.map(({ known }) => known) }
}
