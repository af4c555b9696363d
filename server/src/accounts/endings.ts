import type { AccountsContext } from './context.ts'
import { RESTORABLE_MS } from './deletion.ts'

/** Why somebody is in a workspace no more. */
export interface Ending {
  readonly why: 'removed' | 'deleted'
  /** Who did it, if it is known. */
  readonly by: { readonly name: string } | null
  /** Milliseconds since 1970, until when an owner can bring back a workspace that was deleted. */
  readonly until: number | null
}

export interface Endings {
  /** Null for somebody who is still in, who left by themselves, or who never was in: nobody can tell which. */
  of(person: string, workspace: string): Ending | null
}

/** What a device is told that has lost a workspace, from what was written down of it. */
export function createEndings({ database }: AccountsContext): Endings {
  const role = database.prepare('SELECT role FROM members WHERE workspace = ? AND person = ?')
  const deletion = database.prepare(
    `SELECT deleted_at, (
       SELECT people.name FROM audit JOIN people ON people.id = person
       WHERE workspace = workspaces.id AND kind = 'workspace-deleted' ORDER BY audit.id DESC LIMIT 1
     ) AS name FROM workspaces WHERE id = ? AND deleted_at IS NOT NULL`,
  )
  const removal = database.prepare(
    `SELECT kind, people.name FROM audit LEFT JOIN people ON people.id = person
     WHERE workspace = :workspace AND kind IN ('member-removed', 'member-left')
       AND json_extract(about, '$.person') = :person
     ORDER BY audit.id DESC LIMIT 1`,
  )
  const named = (name: unknown) => (typeof name === 'string' ? { name } : null)

  return {
    of(person, workspace) {
      if (role.get(workspace, person)) {
        const deleted = deletion.get(workspace)
        if (!deleted) return null
        const until = Number(deleted.deleted_at) + RESTORABLE_MS
        return { why: 'deleted', by: named(deleted.name), until }
      }
      const last = removal.get({ workspace, person })
      if (last?.kind !== 'member-removed') return null
      return { why: 'removed', by: named(last.name), until: null }
    },
  }
}
