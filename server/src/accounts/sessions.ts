import { newId } from '#shared/domain/id.ts'
import type { AccountsContext } from './context.ts'
import { hashSecret, newSecret } from './secrets.ts'

const DAY_MS = 24 * 60 * 60 * 1000
/** A visit prolongs a session, but is written down at most this often. */
const SLIDE_EVERY_MS = DAY_MS / 24

export interface Session {
  /** Known to the relay and to logs, unlike the secret. */
  readonly id: string
  readonly person: string
}

export interface Sessions {
  /** A device signs in; the secret goes into its cookie and is kept nowhere else. */
  start(person: string): { readonly id: string; readonly secret: string }
  find(secret: string): Session | null
  end(id: string): void
}

/** Devices that are signed in. `ended` is called whenever one of them no longer is. */
export function createSessions(
  { database, now, random }: AccountsContext,
  days: number,
  ended: () => void,
): Sessions {
  const insert = database.prepare(
    'INSERT INTO sessions (id, secret_hash, person, created_at, expires_at) VALUES (?, ?, ?, ?, ?)',
  )
  const find = database.prepare(
    'SELECT id, person, expires_at FROM sessions WHERE secret_hash = ? AND expires_at > ?',
  )
  const prolong = database.prepare('UPDATE sessions SET expires_at = ? WHERE id = ?')
  const remove = database.prepare('DELETE FROM sessions WHERE id = ?')
  const removeExpired = database.prepare('DELETE FROM sessions WHERE expires_at <= ?')
  const lifetime = days * DAY_MS

  return {
    start(person) {
      const id = newId(random)
      const secret = newSecret(random)
      removeExpired.run(now())
      insert.run(id, hashSecret(secret), person, now(), now() + lifetime)
      return { id, secret }
    },
    find(secret) {
      const row = find.get(hashSecret(secret), now())
      if (!row) return null
      const id = String(row.id)
      const expiresAt = now() + lifetime
      if (expiresAt - Number(row.expires_at) >= SLIDE_EVERY_MS) prolong.run(expiresAt, id)
      return { id, person: String(row.person) }
    },
    end(id) {
      remove.run(id)
      ended()
    },
  }
}
