import { deleteNamedStore } from '#client/workspace/device/device.ts'
import { folderName } from './file-store.ts'
import { mediaDatabaseName } from './media-database.ts'

/** Removes the files of a workspace from this device, and what is known of them. */
export async function forgetFiles(
  workspace: string,
  storage: StorageManager | null,
): Promise<void> {
  await deleteNamedStore(mediaDatabaseName(workspace), 'files').catch(() => {})
  try {
    const root = await storage?.getDirectory()
    await root?.removeEntry(folderName(workspace), { recursive: true })
  } catch {
    // There was none, or the browser has no files of its own.
  }
}
