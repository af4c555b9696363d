import { del, get, set } from 'idb-keyval'
import { deviceStore } from '#client/workspace/device-store.ts'
import type { Environment } from '#client/workspace/environment.ts'
import { isObject } from '#client/workspace/is-object.ts'
import {
  fetchEnding,
  type LostWorkspace,
  lostWorkspaces,
  noteLost,
} from '#client/workspace/lost-workspaces.ts'
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
  /** Told to owners: asked to be deleted (ms since 1970), and until the purge to be brought back. */
  readonly deletedAt?: number
}

export type SessionState =
  | { readonly kind: 'signed-in'; readonly session: Session }
  | { readonly kind: 'signed-out' }
  /** Nothing is kept here and the relay does not answer. */
  | { readonly kind: 'unreachable' }

const KEY = 'session'
/** As long the relay keeps a workspace that an owner has deleted. */
const KEPT_AFTER_DELETION_MS = 7 * 24 * 60 * 60 * 1000

/** What this device knows, at once; null when it has never been signed in, or cannot say. */
export async function keptSession(): Promise<Session | null> {
  try {
    return readSession(await get(KEY, deviceStore()))
  } catch {
    return null
  }
}

/** This device then knows nobody. */
export async function forgetSession(): Promise<void> {
  await del(KEY, deviceStore()).catch(() => {})
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
    const ask = (workspace: string) => fetchEnding(workspace, environment)
    await noteLost(await keptSession(), answer, ask)
    await set(KEY, answer, deviceStore()).catch(() => {})
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
  /** It was theirs: what this device had of it is open to be taken along, and for nothing else. */
  | { readonly kind: 'lost'; readonly workspace: Workspace; readonly lost: LostWorkspace }
  /** Signed in, but this workspace is not among what may be opened. */
  | { readonly kind: 'unknown' }
  | { readonly kind: 'signed-out' }
  | { readonly kind: 'unreachable' }

/** Opens a workspace from what this device keeps, and asks the relay only when this device does not know it. */
export async function openKnownWorkspace(id: string, environment: Environment): Promise<Opening> {
  const kept = await keptSession()
  const known = kept?.workspaces.find((workspace) => workspace.id === id)
  if (kept && known) return openOrLost(known, kept.person, environment)
  const lost = (await lostWorkspaces()).find((one) => one.known.id === id)
  if (lost) return openLost(lost, environment)
  const state = await refreshSession(environment)
  if (state.kind !== 'signed-in') return state
  const { session } = state
  const found = session.workspaces.find((workspace) => workspace.id === id)
  return found ? openOrLost(found, session.person, environment) : { kind: 'unknown' }
}

/** A workspace that is to be deleted is listed for its owners, who may bring it back. */
function openOrLost(
  known: KnownWorkspace,
  person: Session['person'],
  environment: Environment,
): Opening {
  const { deletedAt } = known
  if (deletedAt === undefined)
    return { kind: 'open', workspace: open(known, person, environment, false) }
  const ending = { why: 'deleted', by: null, until: deletedAt + KEPT_AFTER_DELETION_MS } as const
  return openLost({ known, person, ending }, environment)
}

function openLost(lost: LostWorkspace, environment: Environment): Opening {
  return { kind: 'lost', lost, workspace: open(lost.known, lost.person, environment, true) }
}

function open(
  { id, name, role, timeZone, locale }: KnownWorkspace,
  person: Session['person'],
  environment: Environment,
  hereOnly: boolean,
): Workspace {
  const defaults = { name, timeZone, locale }
  return openWorkspace({ id, me: { ...person, role }, defaults, environment, hereOnly })
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
  if (locale !== 'fr' && locale !== 'en') return null
  const known: KnownWorkspace = { id, name, role, timeZone, locale }
  return typeof value.deletedAt === 'number' ? { ...known, deletedAt: value.deletedAt } : known
}
