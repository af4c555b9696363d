import type { AccountsContext } from './context.ts'
import { hashSecret, newSecret } from './secrets.ts'

/**
 * A way into a workspace that works once and not for long: for somebody new, or for another device of the person who
 * made it.
 */
export type Link =
  | { readonly kind: 'person'; readonly workspace: string }
  | { readonly kind: 'device'; readonly workspace: string; readonly person: string }

export interface Links {
  /** `expiresAt` in milliseconds since 1970. */
  create(link: Link): { readonly secret: string; readonly expiresAt: number }
  find(secret: string): Link | null
  /** Ends it: true for exactly one of several that try at once. */
  use(secret: string): boolean
}

export function createLinks({ database, now, random }: AccountsContext, minutes: number): Links {
  const insert = database.prepare(
    'INSERT INTO links (secret_hash, workspace, person, expires_at) VALUES (?, ?, ?, ?)',
  )
  const find = database.prepare(
    'SELECT workspace, person FROM links WHERE secret_hash = ? AND expires_at > ?',
  )
  const remove = database.prepare('DELETE FROM links WHERE secret_hash = ? AND expires_at > ?')
  const removeExpired = database.prepare('DELETE FROM links WHERE expires_at <= ?')

  return {
    create(link) {
      const secret = newSecret(random)
      const expiresAt = now() + minutes * 60_000
      removeExpired.run(now())
      const person = link.kind === 'device' ? link.person : null
      insert.run(hashSecret(secret), link.workspace, person, expiresAt)
      return { secret, expiresAt }
    },
    find(secret) {
      const row = find.get(hashSecret(secret), now())
      if (!row) return null
      const workspace = String(row.workspace)
      return row.person === null
        ? { kind: 'person', workspace }
        : { kind: 'device', workspace, person: String(row.person) }
    },
    use: (secret) => remove.run(hashSecret(secret), now()).changes === 1,
  }
}
