import { del, get, set } from 'idb-keyval'
import type { Environment } from '#client/workspace/environment.ts'
import { isObject } from '#client/workspace/is-object.ts'
import { openWorkspace } from '#client/workspace/open-workspace.ts'
import { deviceStore } from '#client/workspace/session/device-store.ts'
import { type LostWorkspace, lostWorkspaces } from '#client/workspace/session/lost-workspaces.ts'
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

/** Nobody is signed in here. */
export type NobodyHere =
  | { readonly kind: 'signed-out' }
  /** Their person took this device off the list, then (ms since 1970). */
  | { readonly kind: 'device-removed'; readonly at: number }
  /** Nothing is kept here and the relay does not answer. */
  | { readonly kind: 'unreachable' }

export type SessionState = { readonly kind: 'signed-in'; readonly session: Session } | NobodyHere

type Relay = Pick<Environment, 'fetch' | 'origin'>

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
 * is not forgotten here: what was written meanwhile must stay readable, and say itself that it is signed out. A device
 * that was removed keeps what it had as lost, and knows nobody.
 */
export async function refreshSession(environment: Relay): Promise<SessionState> {
  try {
    const state = await ask(environment)
    await keep(state, environment)
    return state
  } catch {
    const kept = await keptSession()
    return kept ? { kind: 'signed-in', session: kept } : { kind: 'unreachable' }
  }
}

/** Throws without an answer that makes sense. */
async function ask({ fetch, origin }: Relay): Promise<SessionState> {
  const response = await fetch(`${origin}/api/session`, { credentials: 'same-origin' })
  if (response.status === 401) return readRefusal(await response.json().catch(() => null))
  const session = readSession(await response.json())
  if (!response.ok || !session) throw new Error('The relay does not say who is signed in')
  return { kind: 'signed-in', session }
}

function readRefusal(answer: unknown): SessionState {
  const error = isObject(answer) && isObject(answer.error) ? answer.error : {}
  return error.code === 'device-removed' && typeof error.at === 'number'
    ? { kind: 'device-removed', at: error.at }
    : { kind: 'signed-out' }
}

/** Throws, and keeps what was, when what is lost by it cannot be written down first. */
async function keep(state: SessionState, environment: Relay): Promise<void> {
  const before = await keptSession()
  if (state.kind === 'device-removed' && before) {
    const { noteDeviceRemoved } = await import('#client/workspace/session/note-lost.ts')
    await noteDeviceRemoved(before, state.at)
    await forgetSession()
  }
  if (state.kind !== 'signed-in') return
  const isListed = ({ id }: KnownWorkspace) =>
    state.session.workspaces.some((workspace) => workspace.id === id)
  if ((await lostWorkspaces()).length > 0 || before?.workspaces.every(isListed) === false) {
    const { noteLost } = await import('#client/workspace/session/note-lost.ts')
    await noteLost(before, state.session, environment)
  }
  await set(KEY, state.session, deviceStore()).catch(() => {})
}

export type Opening =
  | { readonly kind: 'open'; readonly workspace: Workspace }
  /** It was theirs: what this device had of it is open to be taken along, and for nothing else. */
  | { readonly kind: 'lost'; readonly workspace: Workspace; readonly lost: LostWorkspace }
  /** Signed in, but this workspace is not among what may be opened. */
  | { readonly kind: 'unknown' }
  | NobodyHere

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
