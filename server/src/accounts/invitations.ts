import type { Role } from '#shared/access/roles.ts'
import { newId } from '#shared/domain/id.ts'
import type { AccountsContext } from './context.ts'
import { toRole } from './members.ts'
import type { Person } from './people.ts'
import { hashSecret, newSecret } from './secrets.ts'

const HOUR_MS = 60 * 60 * 1000

export type InvitationState = 'open' | 'used' | 'expired' | 'revoked'

/** Brings somebody into a workspace, with a role, so many times and so long. Times in milliseconds since 1970. */
export interface Invitation {
  readonly id: string
  readonly role: Role
  readonly note: string
  /** How many it may bring. */
  readonly uses: number
  readonly used: readonly { readonly person: Person; readonly at: number }[]
  readonly createdBy: Person
  readonly createdAt: number
  readonly expiresAt: number
  readonly state: InvitationState
}

export interface NewInvitation {
  readonly workspace: string
  /** Who makes it. */
  readonly person: string
  readonly role: Role
  readonly uses: number
  readonly hours: number
  readonly note: string
}

export interface Invitations {
  create(invitation: NewInvitation): { readonly invitation: Invitation; readonly secret: string }
  find(secret: string): { readonly workspace: string; readonly invitation: Invitation } | null
  /** The latest first. */
  list(workspace: string): readonly Invitation[]
  /** Writes down whom it brought; the caller has seen that it is open, in the same transaction. */
  use(id: string, person: string): void
  /** False when it brings nobody any more, or the workspace has no such invitation. */
  revoke(workspace: string, id: string): boolean
}

type Row = Readonly<Record<string, unknown>>

export function createInvitations({ database, now, random }: AccountsContext): Invitations {
  const insert = database.prepare(
    `INSERT INTO invitations (id, secret_hash, workspace, role, note, uses, created_by, created_at, expires_at)
     VALUES (:id, :hash, :workspace, :role, :note, :uses, :person, :now, :expiresAt)`,
  )
  const columns = `i.id, workspace, role, note, uses, created_by, people.name AS created_by_name,
    i.created_at, expires_at, revoked_at FROM invitations i JOIN people ON people.id = created_by`
  const bySecret = database.prepare(`SELECT ${columns} WHERE secret_hash = ?`)
  const byId = database.prepare(`SELECT ${columns} WHERE workspace = ? AND i.id = ?`)
  const ofWorkspace = database.prepare(
    `SELECT ${columns} WHERE workspace = ? ORDER BY i.created_at DESC, i.id`,
  )
  const usesOf = database.prepare(
    `SELECT person, name, used_at FROM invitation_uses JOIN people ON id = person
     WHERE invitation = ? ORDER BY used_at, person`,
  )
  const use = database.prepare(
    `INSERT INTO invitation_uses (invitation, person, used_at) VALUES (?, ?, ?)
     ON CONFLICT DO UPDATE SET used_at = excluded.used_at`,
  )
  const revoke = database.prepare('UPDATE invitations SET revoked_at = ? WHERE id = ?')

  const toInvitation = (row: Row): Invitation[] => {
    const role = toRole(row.role)
    if (!role) return []
    const used = usesOf.all(String(row.id)).map((one) => ({
      person: { id: String(one.person), name: String(one.name) },
      at: Number(one.used_at),
    }))
    const uses = Number(row.uses)
    const expiresAt = Number(row.expires_at)
    const isOver = expiresAt <= now()
    const isUsedUp = used.length >= uses
    const state =
      row.revoked_at !== null ? 'revoked' : isUsedUp ? 'used' : isOver ? 'expired' : 'open'
    return [
      {
        id: String(row.id),
        role,
        note: String(row.note),
        uses,
        used,
        createdBy: { id: String(row.created_by), name: String(row.created_by_name) },
        createdAt: Number(row.created_at),
        expiresAt,
        state,
      },
    ]
  }
  const find = (row: Row | undefined) => (row && toInvitation(row)[0]) ?? null

  return {
    create({ hours, ...fields }) {
      const id = newId(random)
      const secret = newSecret(random)
      const expiresAt = now() + hours * HOUR_MS
      insert.run({ ...fields, id, hash: hashSecret(secret), now: now(), expiresAt })
      const invitation = find(byId.get(fields.workspace, id))
      if (!invitation) throw new Error('An invitation that was just made is not there')
      return { invitation, secret }
    },
    find(secret) {
      const row = bySecret.get(hashSecret(secret))
      const invitation = find(row)
      return row && invitation ? { workspace: String(row.workspace), invitation } : null
    },
    list: (workspace) => ofWorkspace.all(workspace).flatMap(toInvitation),
    use: (id, person) => void use.run(id, person, now()),
    revoke(workspace, id) {
      if (find(byId.get(workspace, id))?.state !== 'open') return false
      revoke.run(now(), id)
      return true
    },
  }
}
