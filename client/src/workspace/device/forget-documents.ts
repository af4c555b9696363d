import { mayKeep } from '#client/workspace/access/rights.ts'
import type { Device } from '#client/workspace/device/device.ts'
import { removeLastWords } from '#client/workspace/device/last-words.ts'
import type { SmallStorage } from '#client/workspace/device/small-storage.ts'
import type { Role } from '#shared/access/roles.ts'

/** What this device keeps of one workspace, in both of its storages. */
export interface Kept {
  readonly workspace: string
  readonly device: Device
  readonly smallStorage: SmallStorage | null
}

/** Removes the documents that `goes` names; none of them is open. */
export async function forgetDocuments(
  { workspace, device, smallStorage }: Kept,
  goes: (name: string) => boolean,
): Promise<void> {
  removeLastWords(workspace, smallStorage, goes)
  await device.forget(goes)
}

/** What this role may not read any more goes from this device, before anything else is read. */
export async function forgetUnreadable(kept: Kept, role: Role): Promise<void> {
  const note = await kept.device.readNote('role')
  if (!note.ok || note.value === role) return
  if (note.value !== undefined) await forgetDocuments(kept, (name) => !mayKeep(role, name))
  void kept.device.writeNote('role', role)
}
