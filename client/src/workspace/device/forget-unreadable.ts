import type { Kept } from '#client/workspace/device/forget-documents.ts'
import type { Role } from '#shared/access/roles.ts'

/** Comes when it is needed, which is hardly ever. */
export const readForgetting = () => import('#client/workspace/device/forget-documents.ts')

/** What this role may not read any more goes from this device, before anything else is read. */
export async function forgetUnreadable(kept: Kept, role: Role): Promise<void> {
  const note = await kept.device.readNote('role')
  if (!note.ok || note.value === role) return
  if (note.value !== undefined) {
    const forgetting = await readForgetting().catch(() => null)
    // It is asked for again the next time that this workspace is opened.
    if (!forgetting) return
    await forgetting.forgetOthers(kept, role)
  }
  void kept.device.writeNote('role', role)
}
