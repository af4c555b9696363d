import type { StatementSync } from 'node:sqlite'
import { newSpokenCode, readSpokenCode } from '#shared/protocol/spoken-code.ts'
import type { AccountsContext } from './context.ts'
import { hashSecret } from './secrets.ts'

export interface RecoveryCodes {
  /** Makes one in place of the one that the person had; only its hash is kept. */
  create(person: string): string
  /** Whose code it is; it stays good. */
  personOf(code: string): string | null
  /** Whose code it is, and that it is good no longer: for exactly one of several that try at once. */
  use(code: string): string | null
  /** Milliseconds since 1970; null when the person has none. */
  madeAt(person: string): number | null
}

export function createRecoveryCodes({ database, now, random }: AccountsContext): RecoveryCodes {
  const put = database.prepare(
    'INSERT OR REPLACE INTO recovery_codes (person, code_hash, created_at) VALUES (?, ?, ?)',
  )
  const take = database.prepare('DELETE FROM recovery_codes WHERE code_hash = ? RETURNING person')
  const whose = database.prepare('SELECT person FROM recovery_codes WHERE code_hash = ?')
  const find = database.prepare('SELECT created_at FROM recovery_codes WHERE person = ?')

  return {
    create(person) {
      const code = newSpokenCode(random)
      put.run(person, hashSecret(readSpokenCode(code) ?? code), now())
      return code
    },
    personOf: (text) => personIn(whose, text),
    use: (text) => personIn(take, text),
    madeAt(person) {
      const row = find.get(person)
      return row ? Number(row.created_at) : null
    },
  }
}

function personIn(statement: StatementSync, text: string): string | null {
  const letters = readSpokenCode(text)
  const row = letters === null ? undefined : statement.get(hashSecret(letters))
  return row ? String(row.person) : null
}
