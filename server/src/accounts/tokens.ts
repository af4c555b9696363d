import { newId } from '#shared/domain/id.ts'
import type { AccountsContext } from './context.ts'
import { hashSecret, newSecret } from './secrets.ts'

/** Tells a reader, and tools that look for leaked secrets, what this is. */
const PREFIX = 'ruche_'

/** Lets another program act for a person, in one workspace and nowhere else. */
export interface Token {
  readonly id: string
  readonly person: string
  readonly workspace: string
}

export interface TokenInList {
  readonly id: string
  readonly name: string
  readonly person: string
  /** Milliseconds since 1970. */
  readonly createdAt: number
}

export interface Tokens {
  create(token: { person: string; workspace: string; name: string }): {
    readonly id: string
    readonly token: string
  }
  find(secret: string): Token | null
  list(workspace: string): readonly TokenInList[]
  /** False when that workspace has no such token. */
  remove(workspace: string, id: string): boolean
}

/** `ended` is called whenever a token stops being good. */
export function createTokens(
  { database, now, random }: AccountsContext,
  ended: () => void,
): Tokens {
  const insert = database.prepare(
    'INSERT INTO tokens (id, secret_hash, workspace, person, name, created_at) VALUES (?, ?, ?, ?, ?, ?)',
  )
  const find = database.prepare('SELECT id, person, workspace FROM tokens WHERE secret_hash = ?')
  const list = database.prepare(
    'SELECT id, name, person, created_at FROM tokens WHERE workspace = ? ORDER BY created_at, id',
  )
  const remove = database.prepare('DELETE FROM tokens WHERE workspace = ? AND id = ?')

  return {
    create({ person, workspace, name }) {
      const id = newId(random)
      const token = PREFIX + newSecret(random)
      insert.run(id, hashSecret(token), workspace, person, name, now())
      return { id, token }
    },
    find(secret) {
      if (!secret.startsWith(PREFIX)) return null
      const row = find.get(hashSecret(secret))
      if (!row) return null
      return { id: String(row.id), person: String(row.person), workspace: String(row.workspace) }
    },
    list: (workspace) =>
      list.all(workspace).map((row) => ({
        id: String(row.id),
        name: String(row.name),
        person: String(row.person),
        createdAt: Number(row.created_at),
      })),
    remove(workspace, id) {
      const { changes } = remove.run(workspace, id)
      ended()
      return changes === 1
    },
  }
}
