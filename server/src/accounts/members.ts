import { isRole, type Role } from '#shared/access/roles.ts'
import type { AccountsContext } from './context.ts'
import { RESTORABLE_MS } from './deletion.ts'
import type { Person } from './people.ts'
import type { Seen } from './seen.ts'
import { toWorkspace, type Workspace } from './workspaces.ts'

/** A workspace of somebody's, and what they are in it. */
export interface Membership extends Workspace {
  readonly role: Role
  /** Set while it is deleted and can still be brought back, which only its owners are told. */
  readonly deletedAt?: number
}

/** Somebody in a workspace, as a list of them says. Times in milliseconds since 1970. */
export interface Member {
  readonly person: Person
  readonly role: Role
  readonly joinedAt: number
  /** When they last had it open; null: not since this is written down. */
  readonly seenAt: number | null
}

export interface Members {
  /** Null also while the workspace is deleted. */
  roleOf(person: string, workspace: string): Role | null
  add(workspace: string, person: string, role: Role): void
  /** In the order of joining. */
  list(workspace: string): readonly Member[]
  find(workspace: string, person: string): Member | null
  setRole(workspace: string, person: string, role: Role): void
  remove(workspace: string, person: string): void
  /** A person's workspaces, in the order of joining. */
  of(person: string): readonly Membership[]
  /** Those who can be asked about a workspace, in the order of joining. */
  ownersOf(workspace: string): readonly Person[]
  /** Every workspace with every one of its owners, also while it is deleted. */
  owners(): readonly { readonly workspace: Workspace; readonly person: Person }[]
}

/** Who is in which workspace, as what. */
export function createMembers({ database, now }: AccountsContext, seen: Seen): Members {
  const role = database.prepare(
    `SELECT role FROM members JOIN workspaces ON id = workspace
     WHERE workspace = ? AND person = ? AND deleted_at IS NULL`,
  )
  const insert = database.prepare(
    'INSERT INTO members (workspace, person, role, joined_at) VALUES (?, ?, ?, ?)',
  )
  const columns = 'person, name, role, joined_at, seen_at FROM members JOIN people ON id = person'
  const list = database.prepare(`SELECT ${columns} WHERE workspace = ? ORDER BY joined_at, person`)
  const find = database.prepare(`SELECT ${columns} WHERE workspace = ? AND person = ?`)
  const setRole = database.prepare('UPDATE members SET role = ? WHERE workspace = ? AND person = ?')
  const remove = database.prepare('DELETE FROM members WHERE workspace = ? AND person = ?')
  const ofPerson = database.prepare(
    `SELECT id, name, time_zone, locale, role, deleted_at FROM members JOIN workspaces ON id = workspace
     WHERE person = ? AND (deleted_at IS NULL OR role = 'owner' AND deleted_at > ?)
     ORDER BY joined_at, id`,
  )
  const ownersOf = database.prepare(
    `SELECT id, name FROM members JOIN people ON id = person
     WHERE workspace = ? AND role = 'owner' ORDER BY joined_at, id`,
  )
  const owners = database.prepare(
    `SELECT w.id, w.name, w.time_zone, w.locale, p.id AS person, p.name AS person_name FROM members
     JOIN workspaces w ON w.id = workspace JOIN people p ON p.id = person
     WHERE role = 'owner' ORDER BY w.created_at, joined_at`,
  )

  return {
    roleOf: (person, workspace) => toRole(role.get(workspace, person)?.role),
    add: (workspace, person, as) => void insert.run(workspace, person, as, now()),
    list(workspace) {
      seen.write()
      return list.all(workspace).flatMap(toMember)
    },
    find(workspace, person) {
      seen.write()
      const row = find.get(workspace, person)
      return (row && toMember(row)[0]) ?? null
    },
    setRole: (workspace, person, as) => void setRole.run(as, workspace, person),
    remove: (workspace, person) => void remove.run(workspace, person),
    of: (person) =>
      ofPerson.all(person, now() - RESTORABLE_MS).flatMap((row) => {
        const as = toRole(row.role)
        if (!as) return []
        const deleted = row.deleted_at === null ? {} : { deletedAt: Number(row.deleted_at) }
        return [{ ...toWorkspace(row), role: as, ...deleted }]
      }),
    ownersOf: (workspace) =>
      ownersOf.all(workspace).map((row) => ({ id: String(row.id), name: String(row.name) })),
    owners: () =>
      owners.all().map((row) => ({
        workspace: toWorkspace(row),
        person: { id: String(row.person), name: String(row.person_name) },
      })),
  }
}

function toMember(row: Readonly<Record<string, unknown>>): Member[] {
  const role = toRole(row.role)
  if (!role) return []
  return [
    {
      person: { id: String(row.person), name: String(row.name) },
      role,
      joinedAt: Number(row.joined_at),
      seenAt: row.seen_at === null ? null : Number(row.seen_at),
    },
  ]
}

/** A role that this version does not know gives no right. */
export function toRole(value: unknown): Role | null {
  return typeof value === 'string' && isRole(value) ? value : null
}
