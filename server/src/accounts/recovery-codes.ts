import type { StatementSync } from 'node:sqlite'
import type { RandomBytes } from '#shared/domain/id.ts'
import type { AccountsContext } from './context.ts'
import { hashSecret } from './secrets.ts'

/** Crockford's 32: no I, L, O or U, so that what is read aloud or copied by hand can be told apart. */
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
/** 24 of 32 letters are 120 bits. */
const LETTERS = 24
const GROUP = 4
const MISREAD: Readonly<Record<string, string>> = { O: '0', I: '1', L: '1' }

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
      const code = newCode(random)
      put.run(person, hashSecret(code), now())
      return grouped(code)
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
  const code = lettersOf(text)
  const row = code.length === LETTERS ? statement.get(hashSecret(code)) : undefined
  return row ? String(row.person) : null
}

function newCode(random: RandomBytes): string {
  // 256 is a multiple of 32: every letter is as likely as any other.
  const bytes = random(new Uint8Array(LETTERS))
  return Array.from(bytes, (byte) => ALPHABET[byte % ALPHABET.length]).join('')
}

/** `7KQF-2M8X-…`, in groups that can be kept in mind. */
function grouped(code: string): string {
  return (code.match(new RegExp(`.{${GROUP}}`, 'g')) ?? []).join('-')
}

/** What somebody meant who wrote small letters, spaces or none, and an O for a zero. */
function lettersOf(text: string): string {
  return text
    .toUpperCase()
    .replace(/[^0-9A-Z]/g, '')
    .replace(/[OIL]/g, (letter) => MISREAD[letter] ?? letter)
}
