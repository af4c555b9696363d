import type { Environment } from '#client/workspace/environment.ts'
import { isObject } from '#client/workspace/is-object.ts'
import {
  keepLost,
  lostWorkspaces,
  type MembershipEnding,
} from '#client/workspace/session/lost-workspaces.ts'
import type { Session } from '#client/workspace/session/session.ts'

const UNKNOWN: MembershipEnding = { why: 'unknown', by: null, until: null }

/**
 * Writes down which workspaces the relay no longer lists, so that their unsent work is not lost with them; one that
 * is listed again is lost no more.
 */
export async function noteLost(
  before: Session | null,
  now: Session,
  environment: Pick<Environment, 'fetch' | 'origin'>,
): Promise<void> {
  const mine = before?.person.id === now.person.id ? before.workspaces : []
  const isListed = (id: string) => now.workspaces.some((workspace) => workspace.id === id)
  const old = (await lostWorkspaces()).filter((lost) => !isListed(lost.known.id))
  const fresh = mine
    .filter(({ id }) => !isListed(id) && !old.some((lost) => lost.known.id === id))
    .map((workspace) => ({ known: workspace, person: now.person, ending: UNKNOWN }))
  const lost = await Promise.all(
    [...old, ...fresh].map(async (one) => ({
      ...one,
      ending:
        (one.ending.why === 'unknown' && (await fetchEnding(one.known.id, environment))) ||
        one.ending,
    })),
  )
  await keepLost(lost).catch(() => {})
}

/** This device was taken off its person's list: all that it keeps is lost. Throws when that cannot be written down. */
export async function noteDeviceRemoved(before: Session, at: number): Promise<void> {
  const { person, workspaces } = before
  const old = (await lostWorkspaces()).filter(
    ({ known }) => !workspaces.some(({ id }) => id === known.id),
  )
  const ending = { why: 'device-removed', at } as const
  await keepLost([...old, ...workspaces.map((known) => ({ known, person, ending }))])
}

/** What the relay has written down of it; null without an answer. */
async function fetchEnding(
  workspace: string,
  { fetch, origin }: Pick<Environment, 'fetch' | 'origin'>,
): Promise<MembershipEnding | null> {
  try {
    const address = `${origin}/api/workspaces/${workspace}/ending`
    const response = await fetch(address, { credentials: 'same-origin' })
    const answer: unknown = await response.json()
    const ending = response.ok && isObject(answer) ? answer.ending : null
    if (!isObject(ending) || (ending.why !== 'removed' && ending.why !== 'deleted')) return null
    const by = isObject(ending.by) && typeof ending.by.name === 'string' ? ending.by.name : null
    return { why: ending.why, by, until: typeof ending.until === 'number' ? ending.until : null }
  } catch {
    return null
  }
}
