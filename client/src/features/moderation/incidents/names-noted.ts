import type { Workspace } from '#client/workspace/workspace.ts'
import { nameFinder } from '#shared/domain/moderation/name-finder.ts'
import { namesOf } from '#shared/domain/moderation/names-in.ts'

/** The name of somebody noted that stands in a text, as it is written there; null where there is none. */
export function createNamesNoted(
  workspace: Pick<Workspace, 'moderation'>,
): (text: string) => string | null {
  let known: { readonly changes: number; readonly find: ReturnType<typeof nameFinder> } | null =
    null
  return (text) => {
    const noted = workspace.moderation()?.noted
    if (!noted || text.trim() === '') return null
    const changes = noted.changes()
    // Made once somebody types: that reads the names of thousands.
    if (known?.changes !== changes) {
      const names = [...noted.every()].flatMap(namesOf)
      known = { changes, find: nameFinder(names.map((name) => ({ name, what: null }))) }
    }
    const [first] = known.find(text)
    return first ? text.slice(first.start, first.end) : null
  }
}
