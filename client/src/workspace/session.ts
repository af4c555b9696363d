import { createStore, get, set, type UseStore } from 'idb-keyval'
import type { Environment } from '#client/workspace/environment.ts'
import { isObject } from '#client/workspace/is-object.ts'
import { openWorkspace } from '#client/workspace/open-workspace.ts'
import type { Workspace } from '#client/workspace/workspace.ts'
import { isRole, type Role } from '#shared/access/roles.ts'

/** Who uses this device, and what they may open; kept here, so that everything opens without a network. */
export interface Session {
  readonly person: { readonly id: string; readonly name: string }
  readonly workspaces: readonly KnownWorkspace[]
}

export interface KnownWorkspace {
  readonly id: string
  readonly name: string
  readonly role: Role
  readonly timeZone: string
  readonly locale: 'fr' | 'en'
}

export type SessionState =
  | { readonly kind: 'signed-in'; readonly session: Session }
  | { readonly kind: 'signed-out' }
  /** Nothing is kept here and the relay does not answer. */
  | { readonly kind: 'unreachable' }

const KEY = 'session'

let store: UseStore | null = null

function sessionStore(): UseStore {
  store ??= createStore('ruche', 'device')
  return store
}

/** What this device knows, at once; null when it has never been signed in, or cannot say. */
export async function keptSession(): Promise<Session | null> {
  try {
    return readSession(await get(KEY, sessionStore()))
  } catch {
    return null
  }
}

/**
 * Asks the relay and keeps its answer; without an answer, what is kept here holds. A session that ended on the relay
 * is not forgotten here: what was written meanwhile must stay readable, and say itself that it is signed out.
 */
export async function refreshSession(
  environment: Pick<Environment, 'fetch' | 'origin'>,
): Promise<SessionState> {
  const answer = await ask(environment)
  if (answer === null) return { kind: 'signed-out' }
  if (answer !== 'unreachable') {
    await set(KEY, answer, sessionStore()).catch(() => {})
    return { kind: 'signed-in', session: answer }
  }
  const kept = await keptSession()
  return kept ? { kind: 'signed-in', session: kept } : { kind: 'unreachable' }
}

async function ask(
  environment: Pick<Environment, 'fetch' | 'origin'>,
): Promise<Session | null | 'unreachable'> {
  try {
    const response = await environment.fetch(`${environment.origin}/api/session`, {
      credentials: 'same-origin',
    })
    if (response.status === 401) return null
    const session = readSession(await response.json())
    return response.ok && session ? session : 'unreachable'
  } catch {
    return 'unreachable'
  }
}

export type Opening =
  | { readonly kind: 'open'; readonly workspace: Workspace }
  /** Signed in, but this workspace is not among what may be opened. */
  | { readonly kind: 'unknown' }
  | { readonly kind: 'signed-out' }
  | { readonly kind: 'unreachable' }

/** Opens a workspace from what this device keeps, and asks the relay only when this device does not know it. */
export async function openKnownWorkspace(id: string, environment: Environment): Promise<Opening> {
  const kept = await keptSession()
  const known = kept?.workspaces.find((workspace) => workspace.id === id)
  if (kept && known) {
    void refreshSession(environment)
    return { kind: 'open', workspace: open(kept, known, environment) }
  }
  const state = await refreshSession(environment)
  if (state.kind !== 'signed-in') return state
  const { session } = state
  const found = session.workspaces.find((workspace) => workspace.id === id)
  if (!found) return { kind: 'unknown' }
  return { kind: 'open', workspace: open(session, found, environment) }
}

function open(session: Session, known: KnownWorkspace, environment: Environment): Workspace {
  const { id, name, role, timeZone, locale } = known
  return openWorkspace({
    id,
    me: { ...session.person, role },
    defaults: { name, timeZone, locale },
    environment,
  })
}

/** By hand: a schema library would be a fiftieth of the first page. */
function readSession(value: unknown): Session | null {
  if (!isObject(value) || !isObject(value.person) || !Array.isArray(value.workspaces)) return null
  const { id, name } = value.person
  const workspaces = value.workspaces.map(readKnown).filter((known) => known !== null)
  if (typeof id !== 'string' || typeof name !== 'string') return null
  return workspaces.length < value.workspaces.length ? null : { person: { id, name }, workspaces }
}

function readKnown(value: unknown): KnownWorkspace | null {
  if (!isObject(value)) return null
  const { id, name, role, timeZone, locale } = value
  if (typeof id !== 'string' || typeof name !== 'string' || typeof timeZone !== 'string')
    return null
  if (typeof role !== 'string' || !isRole(role)) return null
  return locale === 'fr' || locale === 'en' ? { id, name, role, timeZone, locale } : null
}
