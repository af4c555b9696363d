import { del, get, set } from 'idb-keyval'
import { deviceStore } from '#client/workspace/device-store.ts'
import type { Environment } from '#client/workspace/environment.ts'
import { isObject } from '#client/workspace/is-object.ts'
import type { KnownWorkspace, Session } from '#client/workspace/session.ts'

/** A workspace that was this person's, and of which this device still keeps what it had. */
export interface LostWorkspace {
  readonly known: KnownWorkspace
  readonly person: { readonly id: string; readonly name: string }
  readonly ending: Ending
}

/** What the relay says of a membership that is over; all of it may be unknown. */
export interface Ending {
  readonly why: 'removed' | 'deleted' | 'unknown'
  readonly by: string | null
  /** Milliseconds since 1970, until when an owner can bring a deleted workspace back. */
  readonly until: number | null
}

const KEY = 'lost'
const UNKNOWN: Ending = { why: 'unknown', by: null, until: null }

export async function lostWorkspaces(): Promise<readonly LostWorkspace[]> {
  const kept: unknown = await get(KEY, deviceStore()).catch(() => null)
  // Written by this app alone, on this device alone; a version that writes it otherwise takes another key.
  return Array.isArray(kept) ? kept.filter(isLost) : []
}

export async function forgetLost(id: string): Promise<void> {
  const left = (await lostWorkspaces()).filter(({ known }) => known.id !== id)
  await (left.length > 0 ? set(KEY, left, deviceStore()) : del(KEY, deviceStore())).catch(() => {})
}

/**
 * Writes down which workspaces the relay no longer lists, so that their unsent work is not lost with them; one that
 * is listed again is lost no more.
 */
export async function noteLost(
  before: Session | null,
  now: Session,
  ask: (workspace: string) => Promise<Ending | null>,
): Promise<void> {
  const mine = before?.person.id === now.person.id ? before.workspaces : []
  const isListed = (id: string) => now.workspaces.some((workspace) => workspace.id === id)
  const known = await lostWorkspaces()
  const old = known.filter((lost) => !isListed(lost.known.id))
  const fresh = mine
    .filter(({ id }) => !isListed(id) && !old.some((lost) => lost.known.id === id))
    .map((workspace) => ({ known: workspace, person: now.person, ending: UNKNOWN }))
  if (fresh.length === 0 && known.length === 0) return
  const lost = await Promise.all(
    [...old, ...fresh].map(async (one) => ({
      ...one,
      ending: (one.ending.why === 'unknown' && (await ask(one.known.id))) || one.ending,
    })),
  )
  await set(KEY, lost, deviceStore()).catch(() => {})
}

/** What the relay has written down of it; null without an answer. */
export async function fetchEnding(
  workspace: string,
  { fetch, origin }: Pick<Environment, 'fetch' | 'origin'>,
): Promise<Ending | null> {
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

function isLost(value: unknown): value is LostWorkspace {
  return (
    isObject(value) && isObject(value.known) && isObject(value.person) && isObject(value.ending)
  )
}
