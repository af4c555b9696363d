import type { Workspace } from '#client/workspace/workspace.ts'
import { foldName } from '#shared/domain/named.ts'
import { createRecord } from '#shared/domain/record.ts'

/** What posts belong to by a name that the team has given. */
export type NamedCollection = 'labels' | 'campaigns' | 'pillars'

/**
 * Finds one by its name (case and accents folded), or makes it; returns its id. Null for no name, and where this person
 * may give none.
 */
export function named(
  workspace: Workspace,
  collection: NamedCollection,
  name: string,
): string | null {
  const { write } = workspace
  const wanted = foldName(name)
  if (wanted === '') return null
  const found = workspace[collection]().find((one) => foldName(one.name) === wanted)
  if (found || !workspace.mayName()) return found?.id ?? null
  const home = write.collection(collection)
  return write.transact(
    home,
    () => createRecord(home, { name: name.trim() }, {}, write.author()).id,
  )
}
