import type { Workspace } from '#client/workspace/workspace.ts'
import { nameFinder } from '#shared/domain/moderation/name-finder.ts'
import { namesOf } from '#shared/domain/moderation/names-in.ts'

/** Names of people noted that stand in a text, as they are written there, each once. Reactive. */
export function createNamesNoted(
  workspace: Pick<Workspace, 'moderation'>,
): (text: string) => readonly string[] {
  let known: { readonly changes: number; readonly find: ReturnType<typeof nameFinder> } | null =
    null
  return (text) => {
    const noted = workspace.moderation()?.noted
    if (!noted || text.trim() === '') return []
    const changes = noted.changes()
    // Made once somebody types: that reads the names of thousands.
    if (known?.changes !== changes) {
      const names = [...noted.every()].flatMap(namesOf)
      known = { changes, find: nameFinder(names.map((name) => ({ name, what: null }))) }
    }
    return [...new Set(known.find(text).map(({ start, end }) => text.slice(start, end)))]
  }
}
