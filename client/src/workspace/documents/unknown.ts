import { type Accessor, createEffect, createMemo, createSignal, on, onCleanup } from 'solid-js'
import type { Device } from '#client/workspace/device/device.ts'
import type { OpenDocument } from '#client/workspace/documents/open-document.ts'
import type { Environment } from '#client/workspace/environment.ts'
import type { SyncStatus } from '#client/workspace/status/sync-status.ts'

/** `since`: ms since 1970; null where this device has never known. */
export interface Unknown {
  readonly since: number | null
}

export interface UnknownMeans {
  readonly document: Pick<OpenDocument, 'name' | 'facts'>
  readonly device: Pick<Device, 'readNote' | 'writeNote'>
  /** Told anew whenever the facts of a document may have changed. */
  readonly status: Accessor<SyncStatus>
  readonly environment: Pick<Environment, 'after' | 'page'>
}

const KEEP_EVERY_MS = 60_000

/**
 * Since when nobody has said here what was decided in a document; kept on this device, which may be opened without a
 * network. Null while the relay is there.
 */
export function createUnknown(means: UnknownMeans): Accessor<Unknown | null> {
  const { document, status, device, environment } = means
  const note = `${document.name}-heard`
  const [kept, setKept] = createSignal<number | null>(null)
  void device.readNote(note).then(({ ...read }) => {
    if (read.ok && typeof read.value === 'number') setKept(read.value)
  })
  const heardAt = (): number | null => {
    const heard = document.facts.heardAt
    return heard === null ? kept() : Math.max(heard, kept() ?? 0)
  }
  const keep = (): void => {
    const { heardAt: heard } = document.facts
    if (heard !== null) void device.writeNote(note, heard)
  }
  const isOut = createMemo(() => {
    status()
    const { kind } = document.facts.link
    return kind === 'offline' || kind === 'closed'
  })
  createEffect(on(isOut, keep, { defer: true }))
  let cancel = (): void => {}
  const keepOn = (): void => {
    cancel = environment.after(KEEP_EVERY_MS, () => {
      keep()
      keepOn()
    })
  }
  keepOn()
  const stopHiding = environment.page.onHide(keep)
  onCleanup(() => {
    cancel()
    stopHiding()
  })
  return createMemo(() => (isOut() ? { since: heardAt() } : null))
}
