import { isRole, type Role } from '#shared/access/roles.ts'
import { newId } from '#shared/domain/id.ts'
import type { AccountsContext } from './context.ts'

export interface Person {
  readonly id: string
  readonly name: string
}

/** What a client starts from; the workspace's own `space` document has the last word later. */
export interface Workspace {
  readonly id: string
  readonly name: string
  readonly timeZone: string
  readonly locale: string
}

export interface Membership extends Workspace {
  readonly role: Role
  /** Set while it is deleted and can still be brought back, which only its owners are told. */
  readonly deletedAt?: number
}

export interface Workspaces {
  any(): boolean
  create(workspace: Omit<Workspace, 'id'>): Workspace
  find(id: string): Workspace | null
  addPerson(name: string): Person
  findPerson(id: string): Person | null
  addMember(workspace: string, person: string, role: Role): void
  /** Null also while the workspace is deleted. */
  roleOf(person: string, workspace: string): Role | null
  of(person: string): readonly Membership[]
  owners(): readonly { readonly workspace: Workspace; readonly person: Person }[]
}

type Row = Readonly<Record<string, unknown>>

/** People, workspaces, and who is a member of which, as what. */
export function createWorkspaces({ database, now, random }: AccountsContext): Workspaces {
  const any = database.prepare('SELECT EXISTS (SELECT 1 FROM workspaces) AS there')
  const insert = database.prepare(
    'INSERT INTO workspaces (id, name, time_zone, locale, created_at) VALUES (?, ?, ?, ?, ?)',
  )
  const find = database.prepare('SELECT id, name, time_zone, locale FROM workspaces WHERE id = ?')
  const insertPerson = database.prepare(
    'INSERT INTO people (id, name, created_at) VALUES (?, ?, ?)',
  )
  const findPerson = database.prepare('SELECT id, name FROM people WHERE id = ?')
  const insertMember = database.prepare(
    'INSERT INTO members (workspace, person, role, joined_at) VALUES (?, ?, ?, ?)',
  )
  const role = database.prepare(
    `SELECT role FROM members JOIN workspaces ON id = workspace
     WHERE workspace = ? AND person = ? AND deleted_at IS NULL`,
  )
  const ofPerson = database.prepare(
    `SELECT id, name, time_zone, locale, role, deleted_at FROM members JOIN workspaces ON id = workspace
     WHERE person = ? AND (deleted_at IS NULL OR role = 'owner') ORDER BY joined_at, id`,
  )
  const owners = database.prepare(
    `SELECT w.id, w.name, w.time_zone, w.locale, p.id AS person, p.name AS person_name FROM members
     JOIN workspaces w ON w.id = workspace JOIN people p ON p.id = person
     WHERE role = 'owner' ORDER BY w.created_at, joined_at`,
  )

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
    addPerson(name) {
      const person = { id: newId(random), name }
      insertPerson.run(person.id, name, now())
      return person
    },
    findPerson(id) {
      const row = findPerson.get(id)
      return row ? { id: String(row.id), name: String(row.name) } : null
    },
    addMember: (workspace, person, as) => void insertMember.run(workspace, person, as, now()),
    roleOf: (person, workspace) => toRole(role.get(workspace, person)?.role),
    of: (person) =>
      ofPerson.all(person).flatMap((row) => {
        const as = toRole(row.role)
        if (!as) return []
        const deleted = row.deleted_at === null ? {} : { deletedAt: Number(row.deleted_at) }
        return [{ ...toWorkspace(row), role: as, ...deleted }]
      }),
    owners: () =>
      owners.all().map((row) => ({
        workspace: toWorkspace(row),
        person: { id: String(row.person), name: String(row.person_name) },
      })),
  }
}

function toWorkspace(row: Row): Workspace {
  return {
    id: String(row.id),
    name: String(row.name),
    timeZone: String(row.time_zone),
    locale: String(row.locale),
  }
}

/** A role that this version does not know gives no right. */
function toRole(value: unknown): Role | null {
  return typeof value === 'string' && isRole(value) ? value : null
}
