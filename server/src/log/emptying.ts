import type { SqliteSession } from './sqlite-session.ts'

const AGAIN_AFTER_MS = 2_000

/**
 * Sees to it that what was removed is on the disk no more. SQLite overwrites it in the file itself (`secure_delete`), but
 * the write-ahead log still has the pages as they were, until it is emptied. A reader holds that up, as a backup does
 * for as long as it copies: then it is tried again, and nobody waits.
 */
export class Emptying {
  readonly #session: SqliteSession
  #again: NodeJS.Timeout | null = null

  /** What a relay that was killed had still to empty is emptied now. */
  constructor(session: SqliteSession) {
    this.#session = session
    session.exec('PRAGMA secure_delete=ON')
    this.now()
  }

  /** Outside of a transaction. */
  now(): void {
    this.stop()
    if (this.#isEmptied()) return
    this.#again = setTimeout(() => this.now(), AGAIN_AFTER_MS).unref()
  }

  stop(): void {
    if (this.#again) clearTimeout(this.#again)
    this.#again = null
  }

  #isEmptied(): boolean {
    const patience = Number(this.#session.sql('PRAGMA busy_timeout').get()?.timeout)
    try {
      this.#session.exec('PRAGMA busy_timeout=0')
      return this.#session.sql('PRAGMA wal_checkpoint(TRUNCATE)').get()?.busy === 0
    } catch {
      // What the disk refuses is tried again, as everywhere.
      return false
    } finally {
      this.#session.exec(`PRAGMA busy_timeout=${patience}`)
    }
  }
}
