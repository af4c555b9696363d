import { newId } from '#shared/domain/id.ts'
import type { AccountsContext } from './context.ts'

/** What a client starts from; the workspace's own `space` document has the last word later. */
export interface Workspace {
  readonly id: string
  readonly name: string
  readonly timeZone: string
  readonly locale: string
}

export interface Workspaces {
  any(): boolean
  create(workspace: Omit<Workspace, 'id'>): Workspace
  /** Null while it is deleted. */
  find(id: string): Workspace | null
  rename(id: string, name: string): void
}

export function createWorkspaces({ database, now, random }: AccountsContext): Workspaces {
  const any = database.prepare('SELECT EXISTS (SELECT 1 FROM workspaces) AS there')
  const insert = database.prepare(
    'INSERT INTO workspaces (id, name, time_zone, locale, created_at) VALUES (?, ?, ?, ?, ?)',
  )
  const find = database.prepare(
    'SELECT id, name, time_zone, locale FROM workspaces WHERE id = ? AND deleted_at IS NULL',
  )
  const rename = database.prepare('UPDATE workspaces SET name = ? WHERE id = ?')

  return {
    any: () => any.get()?.there === 1,
    create(fields) {
      const workspace = { id: newId(random), ...fields }
      insert.run(workspace.id, fields.name, fields.timeZone, fields.locale, now())
      return workspace
    },
    find(id) {
      const row = find.get(id)
      return row ? toWorkspace(row) : null
    },
    rename: (id, name) => void rename.run(name, id),
  }
}

export function toWorkspace(row: Readonly<Record<string, unknown>>): Workspace {
  return {
    id: String(row.id),
    name: String(row.name),
    timeZone: String(row.time_zone),
    locale: String(row.locale),
  }
}
