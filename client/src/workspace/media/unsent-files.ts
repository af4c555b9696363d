import { openFileStore } from './file-store.ts'
import { openMediaDatabase } from './media-database.ts'

/** A file of a post that this device keeps and the relay does not have. */
export interface UnsentFile {
  readonly hash: string
  readonly content: Blob
}

/** Those of posts, without opening the workspace: its person may not open it any more. */
export async function unsentFiles(
  workspace: string,
  storage: StorageManager | null,
): Promise<readonly UnsentFile[]> {
  const database = openMediaDatabase(workspace)
  const waiting = await database.waiting().catch(() => [])
  const store = await openFileStore(workspace, storage, database.store)
  const found = await Promise.all(
    waiting
      .filter(({ kind }) => kind === 'calendar')
      .map(async ({ hash }) => ({ hash, content: await store.get(hash) })),
  )
  return found.flatMap(({ hash, content }) => (content ? [{ hash, content }] : []))
}
