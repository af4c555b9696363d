import type { AccountsContext } from './context.ts'

/** What is kept of a passkey: only its public half. */
export interface Passkey {
  /** Given by the authenticator, base64url; no secret. */
  readonly id: string
  readonly person: string
  readonly publicKey: Uint8Array<ArrayBuffer>
  /** How often it was used, as far as the authenticator counts; many say 0 for ever. */
  readonly counter: number
}

export interface PasskeyInList {
  readonly id: string
  readonly name: string
  /** Milliseconds since 1970. */
  readonly createdAt: number
  readonly usedAt: number | null
}

export interface Passkeys {
  /** False when somebody has it already. */
  add(passkey: Passkey, name: string): boolean
  find(id: string): Passkey | null
  /** False when the count did not grow: then there are two of what there should be one of. */
  used(id: string, counter: number): boolean
  list(person: string): readonly PasskeyInList[]
  /** What it was called; null when that person has no such passkey. */
  remove(person: string, id: string): string | null
}

type Row = Readonly<Record<string, unknown>>

export function createPasskeys({ database, now }: AccountsContext): Passkeys {
  const insert = database.prepare(
    `INSERT INTO passkeys (credential_id, person, public_key, counter, name, created_at)
     VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING`,
  )
  const find = database.prepare(
    'SELECT credential_id, person, public_key, counter FROM passkeys WHERE credential_id = ?',
  )
  const used = database.prepare(
    `UPDATE passkeys SET counter = :counter, used_at = :at
     WHERE credential_id = :id AND (counter < :counter OR counter = 0 AND :counter = 0)`,
  )
  const list = database.prepare(
    `SELECT credential_id, name, created_at, used_at FROM passkeys
     WHERE person = ? ORDER BY created_at, credential_id`,
  )
  const remove = database.prepare(
    'DELETE FROM passkeys WHERE person = ? AND credential_id = ? RETURNING name',
  )

  return {
    add: ({ id, person, publicKey, counter }, name) =>
      insert.run(id, person, publicKey, counter, name, now()).changes === 1,
    find(id) {
      const row = find.get(id)
      return row ? toPasskey(row) : null
    },
    used: (id, counter) => used.run({ id, counter, at: now() }).changes === 1,
    list: (person) =>
      list.all(person).map((row) => ({
        id: String(row.credential_id),
        name: String(row.name),
        createdAt: Number(row.created_at),
        usedAt: row.used_at === null ? null : Number(row.used_at),
      })),
    remove(person, id) {
      const row = remove.get(person, id)
      return row ? String(row.name) : null
    },
  }
}

function toPasskey(row: Row): Passkey {
  const { public_key: publicKey } = row
  if (!(publicKey instanceof Uint8Array)) throw new Error('A passkey has no public key')
  return {
    id: String(row.credential_id),
    person: String(row.person),
    publicKey: new Uint8Array(publicKey),
    counter: Number(row.counter),
  }
}
