import type { AccountsContext } from './context.ts'

export interface LinkedIdentity {
  /** As the provider gave it when they were linked; null when it had verified none. */
  readonly email: string | null
  /** Milliseconds since 1970. */
  readonly createdAt: number
}

/** Who somebody is at the operator's OpenID provider. */
export interface Identities {
  /** The id of the person to whom it is linked. */
  personOf(issuer: string, subject: string): string | null
  link(
    person: string,
    identity: { readonly issuer: string; readonly subject: string; readonly email: string | null },
  ): void
  list(person: string): readonly LinkedIdentity[]
  /** Takes all of somebody's away; false when there was none. */
  unlink(person: string): boolean
}

export function createIdentities({ database, now }: AccountsContext): Identities {
  const find = database.prepare('SELECT person FROM identities WHERE issuer = ? AND subject = ?')
  const insert = database.prepare(
    'INSERT INTO identities (issuer, subject, person, email, created_at) VALUES (?, ?, ?, ?, ?)',
  )
  const list = database.prepare(
    'SELECT email, created_at FROM identities WHERE person = ? ORDER BY created_at',
  )
  const remove = database.prepare('DELETE FROM identities WHERE person = ?')

  return {
    personOf(issuer, subject) {
      const row = find.get(issuer, subject)
      return row ? String(row.person) : null
    },
    link: (person, { issuer, subject, email }) =>
      void insert.run(issuer, subject, person, email ?? '', now()),
    list: (person) =>
      list.all(person).map((row) => ({
        email: String(row.email) || null,
        createdAt: Number(row.created_at),
      })),
    unlink: (person) => Number(remove.run(person).changes) > 0,
  }
}
