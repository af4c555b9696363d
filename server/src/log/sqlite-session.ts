import type { DatabaseSync, StatementSync } from 'node:sqlite'

export type Row = Readonly<Record<string, unknown>>

/** One connection to the database file: statements are prepared once, transactions nest into the outermost. */
export class SqliteSession {
  readonly #database: DatabaseSync
  readonly #statements = new Map<string, StatementSync>()

  constructor(database: DatabaseSync) {
    this.#database = database
  }

  sql(text: string): StatementSync {
    const known = this.#statements.get(text)
    if (known) return known
    const statement = this.#database.prepare(text)
    this.#statements.set(text, statement)
    return statement
  }

  exec(text: string): void {
    this.#database.exec(text)
  }

  transaction<T>(work: () => T): T {
    if (this.#database.isTransaction) return work()
    this.sql('BEGIN IMMEDIATE').run()
    try {
      const result = work()
      this.sql('COMMIT').run()
      return result
    } catch (error) {
      if (this.#database.isTransaction) this.sql('ROLLBACK').run()
      throw error
    }
  }

  close(): void {
    this.#database.close()
  }
}

/** What a row holds behind its lead (`lead.ts`). */
export function bytesOf({ bytes, lead }: Row): Uint8Array<ArrayBuffer> {
  if (bytes instanceof Uint8Array && isPlain(bytes)) return bytes.subarray(Number(lead ?? 0))
  throw new Error('A log row without bytes')
}

function isPlain(bytes: Uint8Array): bytes is Uint8Array<ArrayBuffer> {
  return bytes.buffer instanceof ArrayBuffer
}
