import { type Accessor, createMemo, createRoot, onCleanup } from 'solid-js'
import { createRecordSet } from '#client/binding/record-set.ts'
import type { Device } from '#client/workspace/device/device.ts'
import type { DocumentSet } from '#client/workspace/documents/document-set.ts'
import { createUnknown } from '#client/workspace/documents/unknown.ts'
import type { Environment } from '#client/workspace/environment.ts'
import type { SyncStatus } from '#client/workspace/status/sync-status.ts'
import type { ReadOnlyReason } from '#client/workspace/workspace.ts'
import { accessTo, type Role } from '#shared/access/roles.ts'
import { type DeskCollection, deskIn, deskSettingsIn } from '#shared/documents/desk.ts'
import { parseAlert } from '#shared/domain/moderation/alert.ts'
import { parseShift } from '#shared/domain/moderation/shift.ts'
import { parseSwap } from '#shared/domain/moderation/swap.ts'
import type { Desk } from './desk.ts'

export interface DeskMeans {
  readonly documents: Pick<DocumentSet, 'open'>
  readonly role: Role
  /** Nothing is told to the relay. */
  readonly hereOnly: boolean
  readonly device: Pick<Device, 'readNote' | 'writeNote'>
  /** Told anew whenever the facts of a document may have changed. */
  readonly status: Accessor<SyncStatus>
  readonly environment: Pick<Environment, 'after' | 'page'>
}

export function openDesk(means: DeskMeans): Desk & { close(): void } {
  return createRoot((dispose) => ({ ...createDesk(means), close: dispose }))
}

const SHOWN = ['alerts', 'shifts', 'swaps'] as const

function createDesk(means: DeskMeans): Desk {
  const { documents, role, hereOnly, status } = means
  const desk = documents.open('desk')
  const mayWrite = !hereOnly && accessTo('desk', role) === 'write'
  const sets = {
    alerts: createRecordSet(parseAlert),
    shifts: createRecordSet(parseShift),
    swaps: createRecordSet(parseSwap),
  } as const
  const detach: (() => void)[] = []
  let closed = false
  // Observed before, what this device keeps of it would be read twice: once from nothing, once as a change to every record.
  void desk.loaded.then(() => {
    if (!closed) for (const name of SHOWN) detach.push(sets[name].attach(deskIn(desk.doc, name)))
  })
  onCleanup(() => {
    closed = true
    for (const end of detach) end()
  })
  const readOnly = createMemo((): ReadOnlyReason | null => {
    status()
    const { tooOld, gap } = desk.facts
    if (!mayWrite) return 'role'
    return tooOld ? 'client-too-old' : gap ? 'gap' : null
  })
  return {
    ...sets,
    settings: deskSettingsIn(desk.doc),
    readOnly,
    unknown: createUnknown({ ...means, document: desk }),
    home: (collection: DeskCollection) => deskIn(desk.doc, collection),
    homeOf(record) {
      const name = SHOWN.find((name) => sets[name].homeOf(record) !== null)
      return name ? deskIn(desk.doc, name) : null
    },
  }
}
