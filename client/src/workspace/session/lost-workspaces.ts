import { del, get, set } from 'idb-keyval'
import { isObject } from '#client/workspace/is-object.ts'
import { deviceStore } from '#client/workspace/session/device-store.ts'
import type { KnownWorkspace } from '#client/workspace/session/session.ts'

/** A workspace that was this person's, and of which this device still keeps what it had. */
export interface LostWorkspace {
  readonly known: KnownWorkspace
  readonly person: { readonly id: string; readonly name: string }
  readonly ending: Ending
}

/** Times in milliseconds since 1970. */
export type Ending =
  | MembershipEnding
  /** Their person took this device off the list. */
  | { readonly why: 'device-removed'; readonly at: number }

/** What the relay says of a membership that is over; all of it may be unknown. */
export interface MembershipEnding {
  readonly why: 'removed' | 'deleted' | 'unknown'
  readonly by: string | null
  /** Until when an owner can bring a deleted workspace back. */
  readonly until: number | null
}

const KEY = 'lost'

export async function lostWorkspaces(): Promise<readonly LostWorkspace[]> {
  const kept: unknown = await get(KEY, deviceStore()).catch(() => null)
  // Written by this app alone, on this device alone; a version that writes it otherwise takes another key.
  return Array.isArray(kept) ? kept.filter(isLost) : []
}

export async function keepLost(lost: readonly LostWorkspace[]): Promise<void> {
  await (lost.length > 0 ? set(KEY, lost, deviceStore()) : del(KEY, deviceStore()))
}

export async function forgetLost(id: string): Promise<void> {
  await keepLost((await lostWorkspaces()).filter(({ known }) => known.id !== id)).catch(() => {})
}

function isLost(value: unknown): value is LostWorkspace {
  return (
    isObject(value) && isObject(value.known) && isObject(value.person) && isObject(value.ending)
  )
}
