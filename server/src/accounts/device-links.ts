import type { AccountsContext } from './context.ts'
import { hashSecret, newSecret } from './secrets.ts'

/** Brings one more device of the person who made it; it works once and not for long. */
export interface DeviceLink {
  readonly person: string
  readonly state: 'open' | 'used' | 'expired'
}

export interface DeviceLinks {
  /** `expiresAt` in milliseconds since 1970. */
  create(person: string): { readonly secret: string; readonly expiresAt: number }
  find(secret: string): DeviceLink | null
  /** Ends it: true for exactly one of several that try at once. */
  use(secret: string): boolean
}

/** Until then it can be said of a link why it no longer works. */
const REMEMBERED_MS = 30 * 24 * 60 * 60 * 1000

export function createDeviceLinks(
  { database, now, random }: AccountsContext,
  minutes: number,
): DeviceLinks {
  const insert = database.prepare(
    'INSERT INTO device_links (secret_hash, person, expires_at) VALUES (?, ?, ?)',
  )
  const find = database.prepare(
    'SELECT person, expires_at, used_at FROM device_links WHERE secret_hash = ?',
  )
  const use = database.prepare(
    `UPDATE device_links SET used_at = :now
     WHERE secret_hash = :hash AND used_at IS NULL AND expires_at > :now`,
  )
  const removeOld = database.prepare('DELETE FROM device_links WHERE expires_at <= ?')

  return {
    create(person) {
      const secret = newSecret(random)
      const expiresAt = now() + minutes * 60_000
      removeOld.run(now() - REMEMBERED_MS)
      insert.run(hashSecret(secret), person, expiresAt)
      return { secret, expiresAt }
    },
    find(secret) {
      const row = find.get(hashSecret(secret))
      if (!row) return null
      const isOver = Number(row.expires_at) <= now()
      const state = row.used_at !== null ? 'used' : isOver ? 'expired' : 'open'
      return { person: String(row.person), state }
    },
    use: (secret) => use.run({ hash: hashSecret(secret), now: now() }).changes === 1,
  }
}
