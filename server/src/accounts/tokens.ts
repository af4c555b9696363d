import type { Role } from '#shared/access/roles.ts'
import { newId } from '#shared/domain/id.ts'
import type { AccountsContext } from './context.ts'
import { toRole } from './members.ts'
import { hashSecret, newSecret } from './secrets.ts'
import type { Seen } from './seen.ts'

const DAY_MS = 24 * 60 * 60 * 1000
/** Tells a reader, and tools that look for leaked secrets, what this is. */
const PREFIX = 'ruche_'

/** Lets another program act for a person, in one workspace and nowhere else. */
export interface Token {
  readonly id: string
  readonly person: string
  readonly workspace: string
  /** What it may do at most; never more than its person may now. */
  readonly role: Role
}

export interface NewToken {
  readonly person: string
  readonly workspace: string
  readonly name: string
  readonly role: Role
  /** Null: until it is revoked. */
  readonly days: number | null
}

/** Times in milliseconds since 1970. */
export interface TokenInList {
  readonly id: string
  readonly name: string
  readonly role: Role
  readonly person: string
  readonly createdAt: number
  readonly expiresAt: number | null
  readonly usedAt: number | null
}

export interface Tokens {
  create(token: NewToken): { readonly id: string; readonly token: string }
  find(secret: string): Token | null
  list(workspace: string): readonly TokenInList[]
  /** Its name; null when that workspace has no such token. */
  remove(workspace: string, id: string): string | null
  /** Takes all of a person's from a workspace. */
  removeOf(workspace: string, person: string): readonly Pick<TokenInList, 'id' | 'name'>[]
  /** The ids of those whose time was over at some moment after `since`, and is now. */
  expiredSince(since: number): readonly string[]
}

type Row = Readonly<Record<string, unknown>>

/** `ended` is called whenever a token stops being good. */
export function createTokens(
  { database, now, random }: AccountsContext,
  seen: Seen,
  ended: () => void,
): Tokens {
  const insert = database.prepare(
    `INSERT INTO tokens (id, secret_hash, workspace, person, name, role, created_at, expires_at)
     VALUES (:id, :hash, :workspace, :person, :name, :role, :now, :until)`,
  )
  const find = database.prepare(
    `SELECT id, person, workspace, role FROM tokens
     WHERE secret_hash = ? AND (expires_at IS NULL OR expires_at > ?)`,
  )
  const list = database.prepare(
    `SELECT id, name, role, person, created_at, expires_at, used_at FROM tokens
     WHERE workspace = ? ORDER BY created_at, id`,
  )
  const remove = database.prepare(
    'DELETE FROM tokens WHERE workspace = ? AND id = ? RETURNING name',
  )
  const removeOf = database.prepare(
    'DELETE FROM tokens WHERE workspace = ? AND person = ? RETURNING id, name',
  )
  const expired = database.prepare('SELECT id FROM tokens WHERE expires_at > ? AND expires_at <= ?')

  return {
    create({ days, ...fields }) {
      const id = newId(random)
      const token = PREFIX + newSecret(random)
      const until = days === null ? null : now() + days * DAY_MS
      insert.run({ ...fields, id, hash: hashSecret(token), now: now(), until })
      return { id, token }
    },
    find(secret) {
      if (!secret.startsWith(PREFIX)) return null
      const row = find.get(hashSecret(secret), now())
      const role = toRole(row?.role)
      if (!row || !role) return null
      const id = String(row.id)
      seen.credential(id)
      return { id, person: String(row.person), workspace: String(row.workspace), role }
    },
    list(workspace) {
      seen.write()
      return list.all(workspace).flatMap((row) => {
        const role = toRole(row.role)
        return role ? [toListed(row, role)] : []
      })
    },
    remove(workspace, id) {
      const row = remove.get(workspace, id)
      ended()
      return row ? String(row.name) : null
    },
    removeOf(workspace, person) {
      const rows = removeOf.all(workspace, person)
      ended()
      return rows.map((row) => ({ id: String(row.id), name: String(row.name) }))
    },
    expiredSince: (since) => expired.all(since, now()).map(({ id }) => String(id)),
  }
}

function toListed(row: Row, role: Role): TokenInList {
  return {
    id: String(row.id),
    name: String(row.name),
    role,
    person: String(row.person),
    createdAt: Number(row.created_at),
    expiresAt: toTime(row.expires_at),
    usedAt: toTime(row.used_at),
  }
}

function toTime(value: unknown): number | null {
  return typeof value === 'number' ? value : null
}
