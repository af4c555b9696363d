import { promisifyRequest } from 'idb-keyval'
import { openStore } from '#client/workspace/device/device.ts'
import type { Unsent } from '#client/workspace/device/stored-document.ts'
import { openMediaDatabase } from '#client/workspace/media/media-database.ts'

/**
 * Changes and files of a workspace that this device keeps and the relay has not confirmed, as a person counts them;
 * without opening it.
 */
export async function countUnsent(workspace: string): Promise<number> {
  const store = openStore(workspace)
  try {
    const files = await openMediaDatabase(workspace).waiting()
    return await store('readonly', async (records) => {
      const keys = await promisifyRequest(records.getAllKeys())
      const unsent = keys.filter((key) => Array.isArray(key) && key[1] === 'unsent')
      const entries = unsent.map((key) => promisifyRequest<Unsent>(records.get(key)))
      return (await Promise.all(entries)).reduce((sum, { changes }) => sum + changes, files.length)
    })
  } catch {
    return 0
  }
}
