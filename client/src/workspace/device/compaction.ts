import type * as Y from 'yjs'
import { createUnseenBreath, inBreaths } from '#client/workspace/breaths.ts'
import type { Device, DeviceResult } from '#client/workspace/device/device.ts'
import type { Batch } from '#client/workspace/device/stored-document.ts'
import { withoutErased } from '#client/workspace/device/without-erased.ts'
import { writeSnapshot } from '#client/workspace/device/write-snapshot.ts'
import type { Environment } from '#client/workspace/environment.ts'
import { newId } from '#shared/domain/id.ts'
import { until, whole } from '#shared/domain/parts.ts'

const TAIL_BEFORE = 200
/** Longer than that, it waits for no pause. */
const TAIL_AT_MOST = 2_000
const AFTER_MS = 5_000

/** Folds a document's tail into its snapshot, in one tab at a time. */
export interface Compaction {
  /** How many updates lie beside the snapshot. */
  tailIs(length: number): void
  /** The snapshot that this tab has read. */
  snapshotIs(id: string | null): void
  /** True when the snapshot holds all that this tab has. */
  now(): Promise<boolean>
  /** As `now`, and nothing that waits for the relay says any more what was erased. */
  forget(): Promise<boolean>
  /** Keeps a batch by folding everything, which for thousands of updates is less work than to merge them. */
  keep(batch: Batch): Promise<DeviceResult<number>>
  close(): void
}

export function createCompaction(options: {
  readonly workspace: string
  readonly name: string
  readonly doc: Y.Doc
  readonly device: Device
  readonly environment: Environment
  /** The origin under which updates of other tabs are read in. */
  readonly origin: unknown
}): Compaction {
  const { workspace, name, doc, device, environment, origin } = options
  const breath = createUnseenBreath(environment)
  let snapshot: string | null = null
  let cancel: (() => void) | null = null
  let closed = false

  const fold = async (batch: Batch | null): Promise<DeviceResult<void>> => {
    const next = newId(environment.random)
    let changed = false
    const note = (): void => {
      changed = true
    }
    doc.on('update', note)
    try {
      const writing = until(() => changed, writeSnapshot(doc))
      const made = await inBreaths(writing, breath)
      // A transaction waits for nobody: what has changed since is written anew, without a pause.
      const written = () => (changed ? null : made) ?? whole(writeSnapshot(doc))
      const result = await device.compact(name, doc, { snapshot, next, origin, batch, written })
      if (result.ok) snapshot = next
      return result
    } finally {
      doc.off('update', note)
    }
  }
  const compact = async (): Promise<boolean> => !closed && (await fold(null)).ok

  /** Without locks two tabs may do the same work; the transaction keeps it right. */
  const now = async (): Promise<boolean> => {
    if (!environment.locks) return compact()
    return environment.locks.request(`ruche-${workspace}-${name}`, compact)
  }

  return {
    tailIs(length) {
      if (length <= TAIL_BEFORE) return
      // A quarter of a second for a year of posts, which nobody is to feel while they write: it is done in a pause.
      if (length < TAIL_AT_MOST) {
        cancel?.()
        cancel = null
      }
      cancel ??= environment.after(AFTER_MS, () => {
        cancel = null
        void now()
      })
    },
    snapshotIs(id) {
      snapshot = id
    },
    now,
    async forget() {
      const stored = (await now()) ? await device.load(name) : null
      if (!stored?.ok) return false
      const unsent = withoutErased(doc, stored.value.unsent)
      if (unsent.length === 0) return true
      return (await device.keep(name, { updates: [], unsent, confirmed: [], pointer: null })).ok
    },
    async keep(batch) {
      const result = await fold(batch)
      return result.ok ? { ok: true, value: 0 } : result
    },
    close() {
      closed = true
      cancel?.()
    },
  }
}
